import { breakGreedily as breakTotally } from './greedy.ts';

export { breakTotally };

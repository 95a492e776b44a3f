/** House fillers for the pages of the bench, out: of about 8, 12 and 20 lines. */
import { copyOf, headOf } from '../../helpers/random-page.ts';
import type { Files } from './open-page.ts';

const CHARACTERS = [100, 170, 300];

export const fillerFiles = (): Files =>
  Object.fromEntries(
    CHARACTERS.map((length, at) => [
      `../fillers/f${at + 1}.md`,
      `---\nheadline: ${headOf(5, at)}\n---\n${copyOf(length, at * 41)}\n`,
    ]),
  );

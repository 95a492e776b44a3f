/** The verbs of a program and limits in, whoever carries them out: a watched process; or, where the program runs unbuilt, this one. */
import type { Limits } from '../model/limits.ts';
import type { Result } from './messages.ts';
import { WatchedProcess } from './watched-process.ts';

export interface Worker<Verb extends string> {
  /** Makes ready while something else is waited for. */
  readonly start: () => void;
  readonly ask: (verb: Verb, subject: unknown) => Promise<Result>;
  readonly close: () => void;
}

type Verbs<Verb extends string> = Readonly<Record<Verb, (subject: never) => Promise<unknown>>>;

/** `program`: address of the module, as built; `load` gives its verbs to this process. */
export function workerFor<Verb extends string>(
  program: URL,
  load: () => Promise<{ readonly VERBS: Verbs<Verb> }>,
  limits: Limits,
): Worker<Verb> {
  return BUILT ? new WatchedProcess(program.href, limits) : unwatched(load);
}

/** Sources that run unbuilt (tests) cannot be loaded by another process. */
const BUILT = import.meta.url.endsWith('.js');

const unwatched = <Verb extends string>(
  load: () => Promise<{ readonly VERBS: Verbs<Verb> }>,
): Worker<Verb> => ({
  start: () => {},
  ask: async (verb, subject) => {
    const { VERBS } = await load();
    return { value: await VERBS[verb](subject as never) };
  },
  close: () => {},
});

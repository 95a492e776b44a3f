/** Work on one page in, its outcome out; what our own code dies of is a finding too, so that the other pages are still made. */
import type { Outcome } from '../diagnostic.ts';
import { crashFinding, errorOf, isFault } from '../preview/crash.ts';
import type { Terminal } from './terminal.ts';

export async function attempt<T>(
  terminal: Terminal,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (thrown) {
    const error = errorOf(thrown);
    if (isFault(error)) terminal.talk(traceOf(error));
    return { value: null, findings: [crashFinding(error)] };
  }
}

export const traceOf = (error: Error): string => error.stack ?? error.message;

/** Whatever was thrown while a page was set or proved in, a finding out: the preview stays up and says what is wrong. */
import { type Finding, finding } from '../diagnostic.ts';
import { stoppedBySystem } from '../disk/fault.ts';

export const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

/** What the system does not let us do is no bug of ours. */
export const isFault = (error: Error): boolean => stoppedBySystem(error) === null;

export function crashFinding(error: Error): Finding {
  const stopped = stoppedBySystem(error);
  if (stopped !== null) {
    const { reason, help } = stopped;
    return finding('unreadable-file', 'error', reason, { help });
  }
  return finding('banmian-bug', 'error', `banmian has a bug: ${error.message}`, {
    help: 'please report it with the lines in the terminal; undo the last change to go on',
  });
}

/** Whatever was thrown while a page was set or proved in, a finding out: the preview stays up and says what is wrong. */
import { type Finding, finding } from '../diagnostic.ts';

export const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

/** A file that the system does not let us read is no bug of ours. */
export const isFault = (error: Error): boolean => !('code' in error && 'syscall' in error);

export const crashFinding = (error: Error): Finding =>
  isFault(error)
    ? finding('banmian-bug', 'error', `banmian has a bug: ${error.message}`, {
        help: 'please report it with the lines in the terminal; undo the last change to go on',
      })
    : finding('unreadable-file', 'error', `a file cannot be read: ${error.message}`, {
        help: 'see what the system says, and try again',
      });

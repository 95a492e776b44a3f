/** An error of our own in, a finding out: the preview stays up, and says what died. */
import { type Finding, finding } from '../diagnostic.ts';

export const bugFinding = (error: Error): Finding =>
  finding('banmian-bug', 'error', `banmian has a bug: ${error.message}`, {
    help: 'please report it with the lines in the terminal; undo the last change to go on',
  });

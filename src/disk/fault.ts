/** What the system says against a file in, what a person can do with it out: a reason and a help in plain words. */
import type { Unreadable, Unwritable } from '../workspace.ts';

interface Words {
  readonly reason: string;
  readonly help: string;
}

const RIGHTS: Words = {
  reason: 'you have no right to it',
  help: 'give yourself the right: on Linux and macOS, `chmod u+rwX` with its path',
};
const FULL: Words = { reason: 'the disk is full', help: 'make room, then run the command again' };
const FILES: Words = {
  reason: 'too many files are open',
  help: 'close other programs, or raise the limit of open files (`ulimit -n`)',
};
const DISK: Words = {
  reason: 'the disk reports a fault',
  help: 'see that the disk or network folder is there and whole',
};

/** By error code of the system. */
const WORDS: Readonly<Record<string, Words>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  ELOOP: { reason: 'its links lead round in a circle', help: 'put the file itself there' },
  ENAMETOOLONG: { reason: 'its name is too long', help: 'give it a shorter name' },
  // Node's own word for a NUL in a path.
  ERR_INVALID_ARG_VALUE: {
    reason: 'its name holds a NUL character',
    help: 'write the name without it',
  },
  ENOTDIR: {
    reason: 'a part of its path is a file, not a folder',
    help: 'name another place, or remove that file',
  },
  EEXIST: {
    reason: 'a part of its path is a file, not a folder',
    help: 'name another place, or remove that file',
  },
  // A file that is only read is then no fault: it is absent.
  ENOENT: {
    reason: 'a folder of its path is gone, or no file or folder can be made in it',
    help: 'name another place',
  },
  EISDIR: { reason: 'it is a folder', help: 'put a file in its place' },
  EROFS: { reason: 'the disk is read-only', help: 'name a place that can be written' },
  ENOSPC: FULL,
  EDQUOT: { ...FULL, reason: 'your share of the disk is used up' },
  EFBIG: { ...FULL, reason: 'it would be larger than the system allows' },
  EMFILE: FILES,
  ENFILE: FILES,
  EIO: DISK,
  ESTALE: DISK,
  ENXIO: DISK,
  EBUSY: { reason: 'another program holds it', help: 'close that program, then try again' },
  ETXTBSY: { reason: 'another program holds it', help: 'close that program, then try again' },
};

/** The system's code; null for what is no word of the system. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error &&
  'code' in error &&
  ('syscall' in error || 'errno' in error || isNul(error))
    ? String(error.code)
    : null;

/** Node refuses a NUL in a path before it asks the system. */
const isNul = (error: Error & { code?: unknown }): boolean =>
  error.code === 'ERR_INVALID_ARG_VALUE' && error.message.includes('null bytes');

const wordsOf = (code: string): Words =>
  WORDS[code] ?? { reason: `the system says ${code}`, help: 'see what the system says of it' };

/** For what comes up where no file was asked for, as when our own program is loaded; null for a fault of ours. */
export function stoppedBySystem(error: unknown): Words | null {
  const code = codeOf(error);
  if (code === null) return null;
  const { reason, help } = wordsOf(code);
  const at = error instanceof Error && 'path' in error ? ` at \`${error.path}\`` : '';
  return { reason: `the system stopped the work${at}: ${reason}`, help };
}

/** What is no word of the system is a fault of ours, and thrown on. */
export function unreadable(path: string, error: unknown): Unreadable {
  const code = codeOf(error);
  if (code === null) throw error;
  return { unreadable: path, ...wordsOf(code), isOutside: false };
}

export function unwritable(path: string, error: unknown): Unwritable {
  const code = codeOf(error);
  if (code === null) throw error;
  return { unwritable: path, ...wordsOf(code) };
}

export const barred = (path: string, reason: string, help: string): Unreadable => ({
  unreadable: path,
  reason,
  help,
  isOutside: false,
});

/** `isLinked`: its name alone would be inside. */
export const leadsOut = (path: string, home: string, isLinked: boolean): Unreadable => ({
  unreadable: path,
  reason: isLinked ? `a link leads from there out of \`${home}\`` : `it is outside \`${home}\``,
  help: isLinked
    ? 'put the file itself there, in place of the link'
    : 'put the file itself there, and name it there',
  isOutside: true,
});

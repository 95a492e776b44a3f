/** Why a file is not read or written in, the finding that says so out. */
import { type Finding, finding, type Origin, type Outcome } from './diagnostic.ts';
import { isUnreadable, type Read, type Unreadable, type Unwritable } from './workspace.ts';

/** `origin` is where the file was named; null where nothing but the command line did. */
export function unreadableFile(
  { unreadable, reason, help, isOutside }: Unreadable,
  origin: Origin | null = null,
): Finding {
  const rule = isOutside ? 'outside-file' : 'unreadable-file';
  return finding(rule, 'error', `\`${unreadable}\` cannot be read: ${reason}`, { help, origin });
}

export const unwritableOutput = ({ unwritable, reason, help }: Unwritable): Finding =>
  finding('unwritable-output', 'error', `\`${unwritable}\` cannot be written: ${reason}`, { help });

/** What was read; null, with a finding in the log, where something is there that cannot be. */
export function readable<T>(read: Read<T>, log: Finding[], origin: Origin | null = null): T | null {
  if (!isUnreadable(read)) return read;
  log.push(unreadableFile(read, origin));
  return null;
}

/** Thrown in the middle of composition, which has no other way to say so. Caught by `unlessUnreadable` alone. */
export class LostFile extends Error {
  readonly found: Unreadable;

  constructor(found: Unreadable) {
    super(`${found.unreadable}: ${found.reason}`);
    this.found = found;
  }
}

export async function unlessUnreadable<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LostFile) return { value: null, findings: [unreadableFile(error.found)] };
    throw error;
  }
}

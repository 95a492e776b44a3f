/** This process in, the mark that it puts on what it makes; a mark in, whether its process has certainly ended, out. */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Of a process that we may not see, because it lives in another container or on another machine. */
const UNKNOWN = 'elsewhere';

/**
 * A process number means something only among processes that number each other: the same boot of a kernel (`boot_id`),
 * and there the same namespace, since each container counts from 1. Where that cannot be had, nobody is proved dead.
 */
function neighbourhood(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const numbers = readlinkSync('/proc/self/ns/pid');
    const whole = `${boot} ${numbers} ${hostname()}`;
    return createHash('sha256').update(whole).digest('hex').slice(0, 12);
  } catch {
    return UNKNOWN;
  }
}

const OURS = neighbourhood();

/** Numbers are given anew after a while: the moment at which a process started tells two of one number apart. */
const NO_START = '0';

/** `<neighbourhood>-<process>-<start>`. */
export const ownMark = (): string =>
  `${OURS}-${process.pid}-${startOf(process.pid)?.ticks ?? NO_START}`;

/** A mark that was not made like ours proves nothing. */
export function hasEnded(mark: string): boolean {
  const [, where, pid, start] = /^([0-9a-z]+)-(\d+)-(\d+)/u.exec(mark) ?? [];
  if (where === undefined || where !== OURS || where === UNKNOWN) return false;
  if (!isCounted(Number(pid))) return true;
  const now = startOf(Number(pid));
  if (now === null || start === NO_START) return false;
  return now.ticks !== start || now.isZombie;
}

/** Whether a process of this number is there, also one of another user's. */
function isCounted(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** proc(5): state and start are fields 3 and 22; the name before them may hold anything, brackets too. */
function startOf(pid: number): { readonly ticks: string; readonly isZombie: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields[19];
    return ticks === undefined ? null : { ticks, isZombie: fields[0] === 'Z' };
  } catch {
    return null;
  }
}

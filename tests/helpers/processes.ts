/** A process in, those that it started, and whether they still run, out. */
import { readdirSync, readFileSync } from 'node:fs';

export const descendants = (root: number): number[] => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [
          [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const,
        ];
      } catch {
        return [];
      }
    });
  const below = (pid: number): number[] =>
    parents.flatMap(([child, parent]) => (parent === pid ? [child, ...below(child)] : []));
  return below(root);
};

/** Ends every browser that this process started; gives how many processes that were. */
export function killChromiums(): number {
  const chromiums = descendants(process.pid).filter((pid) => commandOf(pid).includes(OUR_FLAG));
  for (const pid of chromiums) if (runs(pid)) process.kill(pid, 'SIGKILL');
  return chromiums.length;
}

/** Those that were started with this variable, by whomever: a process may outlive the one that started it. */
export const startedWith = (variable: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && environmentOf(Number(name)).includes(variable))
    .map(Number);

const environmentOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\u0000');
  } catch {
    return [];
  }
};

const OUR_FLAG = '--host-resolver-rules';

export const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

export const runs = (pid: number): boolean => {
  try {
    // A zombie has ended; it only waits to be counted.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

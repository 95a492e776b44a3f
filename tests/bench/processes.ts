/** A running process in, the memory of it and all its children out, as Linux counts it (PSS). */
import { readdirSync, readFileSync } from 'node:fs';

/** Largest sum seen, in MB, until `done` settles. Shared pages are counted once over all processes. */
export async function peakMemory(pid: number, done: Promise<unknown>): Promise<number> {
  let running = true;
  let peak = 0;
  const settled = done.finally(() => {
    running = false;
  });
  while (running) {
    peak = Math.max(
      peak,
      treeOf(pid).reduce((sum, one) => sum + memoryOf(one), 0),
    );
    await new Promise((wake) => setTimeout(wake, 15));
  }
  await settled;
  return peak / 1024;
}

function treeOf(root: number): number[] {
  const parents = new Map(runningProcesses().map((pid) => [pid, parentOf(pid)]));
  const descends = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent !== null && parent > 1 && descends(parent);
  };
  return [...parents.keys()].filter(descends);
}

const runningProcesses = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** The command name may hold spaces and brackets; the parent stands two fields after its end. */
function parentOf(pid: number): number | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** In kB; a process that has just ended counts nothing. */
function memoryOf(pid: number): number {
  const rollup = readOrNull(`/proc/${pid}/smaps_rollup`) ?? '';
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

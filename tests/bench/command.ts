/** The built command line, run as a user runs it: time, memory and size of one page out. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, median, time } from './figures.ts';
import { peakMemory } from './processes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'dist/cli/main.js');
export const SEED_PAGE = join(ROOT, 'examples/takungpao-2025-05-09');

const RUNS = 5;

interface Run {
  readonly pid: number;
  readonly done: Promise<void>;
}

function startBuild(output: string, cache: string | null): Run {
  const child = spawn(process.execPath, [COMMAND, 'build', SEED_PAGE, '-o', output], {
    cwd: ROOT,
    env: cache === null ? process.env : { ...process.env, XDG_CACHE_HOME: cache },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let talk = '';
  child.stderr.on('data', (chunk) => {
    talk += chunk;
  });
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    // Findings are the tests' matter; a build that wrote nothing is no measurement.
    child.on('exit', (code) => (code === 0 || code === 1 ? resolve() : reject(new Error(talk))));
  });
  return { pid: child.pid ?? 0, done };
}

async function inScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const coldBuild = (): Promise<Figure[]> =>
  inScratch(async (folder) => {
    await startBuild(folder, null).done;
    const times = await time(RUNS, () => startBuild(folder, null).done);
    return [figure('cold build, browser unpacked', median(times) / 1000, 's', 1.2)];
  });

export const firstBuild = (): Promise<Figure[]> =>
  inScratch(async (folder) => {
    const [milliseconds = Number.NaN] = await time(
      1,
      () => startBuild(folder, join(folder, 'cache')).done,
    );
    return [{ ...figure('first build, unpacking', milliseconds / 1000, 's', null), runs: 1 }];
  });

export const buildMemory = (): Promise<Figure[]> =>
  inScratch(async (folder) => {
    const peaks: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { pid, done } = startBuild(folder, null);
      peaks.push(await peakMemory(pid, done));
    }
    return [figure('memory of all processes (PSS)', median(peaks), 'MB', 400)];
  });

const figure = (name: string, value: number, unit: string, bound: number | null): Figure => ({
  name,
  value,
  unit,
  bound,
  side: 'most',
  runs: RUNS,
});

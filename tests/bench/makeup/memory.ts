/** Seeded pages in; the memory that make-up takes for them in a process of its own, as Linux counts it, out. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { greatest } from '../../../src/model/extent.ts';
import type { Figure } from '../figures.ts';
import { benchFiles } from '../makeup-pages.ts';
import { peakMemory } from '../processes.ts';
import { countsOf, PAPERS, type Paper, seedsOf } from './options.ts';

const COMMAND = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const MOST = 300;

/** The built command, `place`: reading, casting, tables and search, without a browser. */
export async function makeupMemory(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of countsOf('8,12'))
    for (const paper of PAPERS) {
      const peaks: Peak[] = [];
      for (const seed of seedsOf(3)) peaks.push(await peakOf(paper, count, seed));
      const figure = { unit: 'MB', bound: MOST, side: 'most', runs: peaks.length } as const;
      const name = `place, ${paper.template}, ${count} stories`;
      figures.push(
        { ...figure, name: `${name}: peak RSS`, value: greatest(peaks.map(({ own }) => own)) },
        {
          ...figure,
          name: `${name}: all processes, PSS`,
          value: greatest(peaks.map(({ all }) => all)),
        },
      );
    }
  return figures;
}

interface Peak {
  /** High-water mark of the process that makes up, and the sum of all that it starts. */
  readonly own: number;
  readonly all: number;
}

async function peakOf({ template, lang }: Paper, count: number, seed: number): Promise<Peak> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-bench-'));
  try {
    const files = benchFiles({ template, lang, count, load: 0.97, seed, offers: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await runIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string): Promise<Peak> {
  const child = spawn(process.execPath, [COMMAND, 'place', folder], { stdio: 'ignore' });
  const { pid = 0 } = child;
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`place ended with ${code}`)),
    );
  });
  let own = 0;
  const watch = setInterval(() => {
    own = Math.max(own, highWater(pid));
  }, 10);
  try {
    const all = await peakMemory(pid, done);
    return { own, all };
  } finally {
    clearInterval(watch);
  }
}

/** In MB; 0 for a process that has ended. */
function highWater(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

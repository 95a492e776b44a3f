/**
 * A folder in, a folder of our own in it out, where files are made ready before they are moved into place. It goes with
 * the work, or with the process; what was left by processes that were killed is swept when the next one is opened.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { forget, mind } from './keeper.ts';
import { hasEnded, ownMark } from './owner.ts';

export interface Stage {
  readonly path: string;
  readonly end: () => Promise<void>;
}

export const STAGE = '.banmian-';

/** A stage says so often that its process lives. */
const BEAT = 30_000;
/**
 * The process of a stage cannot be asked for when it runs in another container or on another machine that shares the
 * folder. Then only silence tells: twenty beats. Should it live all the same (a machine that slept), its files are
 * still whole in its memory, and it makes them ready once more.
 */
const SILENCE = 600_000;
/** The clocks of two machines are never as far apart. */
const DAY = 86_400_000;

/** Stages of this process, or of this thread of it. */
const open = new Set<string>();

export async function openStage(folder: string): Promise<Stage> {
  const path = join(folder, `${STAGE}${ownMark()}-${randomBytes(4).toString('hex')}`);
  goWithProcess(path);
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    haveGone(path);
    throw error;
  }
  await sweepBeside(folder, path).catch(() => undefined);
  const beat = setInterval(() => void beatOn(path), BEAT);
  beat.unref();
  return {
    path,
    end: async () => {
      clearInterval(beat);
      await rm(path, { recursive: true, force: true }).finally(() => haveGone(path));
    },
  };
}

/** A new name in it is a change of the folder, by the clock of the disk, whatever this machine's says. */
async function beatOn(path: string): Promise<void> {
  const beat = join(path, '.beat');
  await mkdir(beat).then(
    () => rmdir(beat),
    () => undefined,
  );
}

/** `own` was made a moment ago: its time is the disk's present. */
async function sweepBeside(folder: string, own: string): Promise<void> {
  const { mtimeMs: now } = await stat(own);
  await sweep(folder, now, own);
}

async function sweep(folder: string, now: number, own: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(STAGE) || path === own) continue;
    // What somebody else may not remove, or has just removed, is not ours to speak of.
    if (await isLeft(path, name, now).catch(() => false))
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Where no stage is wanted: those of processes that have certainly ended, and what lay there for a day. */
export async function sweepEnded(folder: string): Promise<void> {
  await sweep(folder, Date.now() - DAY + SILENCE, '').catch(() => undefined);
}

async function isLeft(path: string, name: string, now: number): Promise<boolean> {
  if (hasEnded(name.slice(STAGE.length))) return true;
  return now - (await stat(path)).mtimeMs > SILENCE;
}

/** A thread that is ended takes its stages along, as the process does. */
function goWithProcess(path: string): void {
  mind(path);
  if (open.size === 0) process.on('exit', removeAll);
  open.add(path);
}

function haveGone(path: string): void {
  forget(path);
  open.delete(path);
  if (open.size === 0) process.off('exit', removeAll);
}

/** At once, where a process comes to its end by itself. What stays is swept when the next stage is opened there. */
function removeAll(): void {
  for (const path of open) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {
      // The keeper tries again.
    }
  }
}

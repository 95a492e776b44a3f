/** Work that a browser does, and limits in; the work's end, or the limit that it went beyond, out. Beyond it the browser is ended. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Limit, Limits } from '../model/limits.ts';
import { MEGABYTE } from '../units.ts';
import type { BrowserProcess } from './browser-process.ts';

export type Watched<T> = { readonly value: T } | { readonly over: Limit };

const LOOK_MS = 100;
/** Where the list of processes is long, looking at it must not be work in itself. */
const SHARE = 10;

export async function watched<T>(
  browser: BrowserProcess,
  limits: Limits,
  work: Promise<T>,
): Promise<Watched<T>> {
  const done = new AbortController();
  const ended: Limit[] = [];
  const over = Promise.race([
    pause(limits.seconds * 1000, 'time' as const, { signal: done.signal }),
    tooLarge(browser, limits.megabytes * MEGABYTE, done.signal),
  ]).then(async (limit) => {
    ended.push(limit);
    await browser.kill();
    return { over: limit };
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), over]);
  } catch (lost) {
    // What is lost with a browser that we end is no fault of the work.
    if (ended.length > 0) return await over;
    throw lost;
  } finally {
    done.abort();
    // Called off with the work.
    over.catch(() => undefined);
  }
}

async function tooLarge(
  browser: BrowserProcess,
  most: number,
  signal: AbortSignal,
): Promise<'memory'> {
  let rest = LOOK_MS;
  for (;;) {
    await pause(rest, null, { signal });
    const began = performance.now();
    if ((await browser.memory()) > most) return 'memory';
    rest = Math.max(LOOK_MS, SHARE * (performance.now() - began));
  }
}

/** What the work gives; `otherwise` when it has not come to an end in time. */
export async function within<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  const done = new AbortController();
  const late = pause(milliseconds, otherwise, { signal: done.signal });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
    late.catch(() => undefined);
  }
}

/**
 * The program of the watched process: orders come in, its thread carries them out, answers go out. One that goes beyond
 * a limit ends the process. This thread only waits, so it can look at the clock and at the memory whatever the other does,
 * and ends with the process that started it.
 */
import { Worker } from 'node:worker_threads';
import { MEGABYTE } from '../units.ts';
import type { Answer, Charge, Order, Result } from './messages.ts';

/** Work that runs away fills a gigabyte a second. */
const LOOK_MS = 20;

const { program, limits } = JSON.parse(process.argv[2] ?? '') as Charge;
const most = limits.megabytes * MEGABYTE;
const thread = new Worker(new URL('./work-thread.js', import.meta.url), {
  execArgv: [],
  workerData: program,
});

/** The order at hand, and what ends the watch over it. */
let ticket = 0;
let stop = (): void => {};

/** At once: an exit would wait for a decoder that is at work outside of the thread. */
const end = (): void => void process.kill(process.pid, 'SIGKILL');

/** What heaps keep is no fault of the next order's: a process that has grown is not used again. */
function answer(result: Result): void {
  stop();
  const isLast = 'over' in result || process.memoryUsage.rss() > most / 2;
  const sent = isLast ? end : () => {};
  process.send?.({ ticket, result, isLast } satisfies Answer, undefined, {}, sent);
}

function begin(order: Order): void {
  const late = setTimeout(() => answer({ over: 'time' }), limits.seconds * 1000);
  const look = setInterval(() => {
    if (process.memoryUsage.rss() > most) answer({ over: 'memory' });
  }, LOOK_MS);
  ticket = order.ticket;
  stop = () => {
    clearTimeout(late);
    clearInterval(look);
  };
  thread.postMessage(order);
}

process.on('message', begin);
process.on('disconnect', end);
// Who started it may have ended before this was listened for.
if (!process.connected) end();
thread.on('message', answer);
thread.on('error', end);

/** The program of the browser's thread: orders come in, what the browser answers goes out. */
import { parentPort } from 'node:worker_threads';
import type { PageHtml } from '../model/evidence.ts';
import type { Answer, Opened, Order } from './apart.ts';
import type { OpenBrowser } from './open.ts';
import { type BrowserChoice, startBrowser } from './start.ts';

let browser: OpenBrowser | null = null;

async function open(choice: BrowserChoice): Promise<Opened> {
  const { value, findings } = await startBrowser(choice);
  browser = value;
  return { name: value?.name ?? null, findings };
}

async function carryOut({ verb, subject }: Order): Promise<unknown> {
  if (verb === 'open') return open(subject as BrowserChoice);
  if (browser === null) throw new Error('the browser is not open');
  if (verb === 'close' || verb === 'expectPage') return browser[verb]();
  return browser[verb](subject as PageHtml);
}

async function answer(order: Order): Promise<void> {
  const { ticket } = order;
  const reply: Answer = await carryOut(order).then(
    (value) => ({ ticket, value }),
    (error: Error) => ({ ticket, fault: error.message }),
  );
  parentPort?.postMessage(reply);
}

parentPort?.on('message', (order: Order) => void answer(order));

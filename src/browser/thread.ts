/** The program of the browser's thread: orders come in, what the browser answers goes out. */
import { parentPort } from 'node:worker_threads';
import type { OpenBrowser } from './open.ts';
import type { Answer, Opened, Order, PaintOrder } from './own-thread.ts';
import { type BrowserChoice, startBrowser } from './start.ts';

let browser: OpenBrowser | null = null;
/** Pages that are being painted, by the ticket of their order. */
const painting = new Map<number, AbortController>();

async function open(choice: BrowserChoice): Promise<Opened> {
  const { value, findings } = await startBrowser(choice, (started) => tell({ started }));
  browser = value;
  return { name: value?.name ?? null, findings };
}

async function carryOut({ ticket, verb, subject }: Order): Promise<unknown> {
  if (verb === 'open') return open(subject as BrowserChoice);
  if (verb === 'abandon') return painting.get(subject as number)?.abort();
  if (browser === null) throw new Error('the browser is not open');
  if (verb === 'paint') return paint(browser, ticket, subject as PaintOrder);
  return browser[verb]();
}

async function paint(
  open: OpenBrowser,
  ticket: number,
  { html, name = 'the page' }: PaintOrder,
): Promise<unknown> {
  const controller = new AbortController();
  painting.set(ticket, controller);
  try {
    return await open.paint(html, { name, signal: controller.signal });
  } finally {
    painting.delete(ticket);
  }
}

async function answer(order: Order): Promise<void> {
  const { ticket } = order;
  const reply: Answer = await carryOut(order).then(
    (value) => ({ ticket, value }),
    (error: Error) => ({ ticket, fault: error.message }),
  );
  tell(reply);
}

const tell = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on('message', (order: Order) => void answer(order));

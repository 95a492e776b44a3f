/** The program of the thread that does the dangerous work: an order comes in, what the verb of that name gives goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Order, Result, Verb } from './messages.ts';

const program = import(workerData as string) as Promise<{ VERBS: Readonly<Record<string, Verb>> }>;

async function carryOut({ verb, subject }: Order): Promise<unknown> {
  const { VERBS } = await program;
  return VERBS[verb]?.(subject as never);
}

async function answer(order: Order): Promise<void> {
  const result: Result = await carryOut(order).then(
    (value) => ({ value }),
    (error: Error) => ({ fault: error.message }),
  );
  parentPort?.postMessage(result);
}

parentPort?.on('message', (order: Order) => void answer(order));

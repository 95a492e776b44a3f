/** Takes the bytes of a PDF, gives its text as pdf.js reads it, from a thread of its own. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { READER } from './text-reader.ts';

interface Answer {
  readonly ticket: number;
  readonly text: string | null;
  readonly reason: string;
}

interface Waiting {
  resolve(text: string): void;
  reject(error: Error): void;
}

/** The thread costs 150 ms to start, beside whatever the main thread is doing; it is kept and does not hold the process. */
let reader: TextReader | null = null;

export function startTextReader(): TextReader {
  reader ??= new TextReader(() => {
    reader = null;
  });
  return reader;
}

/** All pages in content order, nothing between two items; pdf.js itself adds a space at some gaps. Rejects with pdf.js's reason when the file cannot be read. */
export const readText = (bytes: Uint8Array): Promise<string> => startTextReader().read(bytes);

class TextReader {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #tickets = 0;

  constructor(gone: () => void) {
    // Flags of node that are about the user's program, such as `--input-type`, are not the thread's.
    this.#thread = new Worker(READER, { eval: true, execArgv: [], workerData: places() });
    this.#thread.on('message', (answer: Answer) => this.#settle(answer));
    this.#thread.on('error', (error: Error) => {
      gone();
      for (const { reject } of this.#waiting.values()) reject(error);
    });
    // After the listeners, each of which would hold the process again.
    this.#thread.unref();
  }

  read(bytes: Uint8Array): Promise<string> {
    this.#tickets += 1;
    const ticket = this.#tickets;
    this.#thread.ref();
    this.#thread.postMessage({ ticket, bytes });
    return new Promise((resolve, reject) => this.#waiting.set(ticket, { resolve, reject }));
  }

  #settle({ ticket, text, reason }: Answer): void {
    const one = this.#waiting.get(ticket);
    this.#waiting.delete(ticket);
    if (this.#waiting.size === 0) this.#thread.unref();
    if (text === null) one?.reject(new Error(reason));
    else one?.resolve(text);
  }
}

function places(): Record<string, string> {
  const main = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs');
  const beside = (name: string) => pathToFileURL(join(dirname(main), name)).href;
  return {
    main: beside('pdf.mjs'),
    worker: beside('pdf.worker.mjs'),
    cMaps: join(dirname(main), '..', '..', 'cmaps') + sep,
  };
}

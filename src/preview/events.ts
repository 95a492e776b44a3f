/** The state in, server-sent events to every browser that listens out. */
import type { ServerResponse } from 'node:http';
import { EVENT_HEADERS } from './answer.ts';
import type { PreviewState } from './protocol.ts';

export interface Events {
  /** The state is sent at once, and after each change. */
  readonly listen: (response: ServerResponse) => void;
  /** What changes together is sent together. */
  readonly changed: () => void;
  readonly close: () => void;
}

/** Middlemen close streams on which nothing comes. */
const HEARTBEAT = 15_000;
/** How soon a browser comes back after the server went. */
const RETRY = 500;

export function openEvents(state: () => PreviewState): Events {
  const listeners = new Set<ServerResponse>();
  const message = () => `event: state\ndata: ${JSON.stringify(state())}\n\n`;
  const send = (text: string): void => {
    for (const listener of listeners) listener.write(text);
  };
  const heart = setInterval(() => send(':\n\n'), HEARTBEAT);
  heart.unref();
  let last = '';
  const tell = (): void => {
    const text = message();
    if (text !== last) send(text);
    last = text;
  };
  return {
    listen: (response) => {
      response.writeHead(200, EVENT_HEADERS);
      response.write(`retry: ${RETRY}\n${message()}`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    changed: tell,
    close: () => {
      clearInterval(heart);
      for (const listener of listeners) listener.end();
    },
  };
}

/** A port and what answers requests in, servers on this machine's own two addresses out. */
import { createServer, type RequestListener, type Server } from 'node:http';

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Ports that are tried one after the other. */
const TRIES = 20;
/** Somebody else has the port, or only the system may have it: the next one may be free. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES']);

/** From `port` on, the first that is free; 0 takes any. A code of the system's where there is none. */
export async function listenFrom(
  port: number,
  respond: RequestListener,
): Promise<Listening | string> {
  const ports = Array.from({ length: TRIES }, (_, index) => (port === 0 ? 0 : port + index));
  let fault = 'EADDRINUSE';
  for (const tried of ports.filter((one) => one <= 65_535)) {
    const bound = await listenOn(tried, respond);
    if (typeof bound !== 'string') return bound;
    fault = bound;
    if (!TAKEN.has(fault)) break;
  }
  return fault;
}

/** `localhost` is either address: where another program has the one, ours would not be found under that name. */
async function listenOn(port: number, respond: RequestListener): Promise<Listening | string> {
  const first = createServer(respond);
  const fault = await bind(first, port, '127.0.0.1');
  if (fault !== null) return fault;
  const bound = portOf(first);
  const second = createServer(respond);
  const secondFault = await bind(second, bound, '::1');
  if (secondFault !== null && TAKEN.has(secondFault)) {
    await close(first);
    return secondFault;
  }
  const servers = secondFault === null ? [first, second] : [first];
  return { port: bound, close: async () => void (await Promise.all(servers.map(close))) };
}

/** The system's code of what went wrong; null when it listens. */
const bind = (server: Server, port: number, host: string): Promise<string | null> =>
  new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => settle(null));
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Streams of events never end of themselves. */
const close = (server: Server): Promise<void> =>
  new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });

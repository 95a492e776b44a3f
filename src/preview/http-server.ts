/** A port and what to answer in, a server on this machine's own addresses out. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import { type Answer, answerTo, refused, type Shelf } from './answer.ts';
import type { Events } from './events.ts';
import { refusalOf } from './guard.ts';

export interface LocalServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Ports that are tried one after the other. */
const TRIES = 20;

/** Loopback only: 127.0.0.1, and ::1 where the machine has it and the port is free there. */
export async function serveLocally(
  port: number,
  shelf: Shelf,
  events: Events,
): Promise<Outcome<LocalServer>> {
  let bound = 0;
  const respond = (request: IncomingMessage, response: ServerResponse): void =>
    void answerRequest(request, response, bound, shelf, events);
  const last = port === 0 ? 0 : Math.min(port + TRIES - 1, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const server = createServer(respond);
    const taken = await listen(server, tried, '127.0.0.1');
    if (taken !== null && !PASSED_OVER.has(taken))
      return { value: null, findings: [cannotListen(tried, taken)] };
    if (taken !== null) continue;
    bound = portOf(server);
    const second = createServer(respond);
    const servers = (await listen(second, bound, '::1')) === null ? [server, second] : [server];
    return { value: { port: bound, close: () => closeAll(servers) }, findings: [] };
  }
  return { value: null, findings: [cannotListen(port, 'EADDRINUSE')] };
}

const PASSED_OVER = new Set(['EADDRINUSE', 'EACCES']);

/** The system's code of what went wrong; null when it listens. */
const listen = (server: Server, port: number, host: string): Promise<string | null> =>
  new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => settle(null));
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

const closeAll = async (servers: readonly Server[]): Promise<void> => {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((settle) => {
          server.close(() => settle());
          server.closeAllConnections();
        }),
    ),
  );
};

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  shelf: Shelf,
  events: Events,
): Promise<void> {
  const refusal = refusalOf(request, port);
  if (refusal !== null) return send(request, response, refused(refusal.status, refusal.reason));
  const url = request.url ?? '/';
  if (url === '/events' && request.method === 'GET') return events.listen(response);
  send(request, response, await answerTo(url, shelf));
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body as Uint8Array);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const cannotListen = (port: number, code: string): Finding =>
  finding('port-taken', 'error', `cannot serve on port ${port}: ${code}`, {
    help: 'name a free port with `--port`, or `--port 0` for any',
  });

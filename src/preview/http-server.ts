/** What there is to show in, a server that answers this machine's browsers and nobody else out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import { type Answer, answerTo, refused, type Shelf } from './answer.ts';
import { errorOf } from './crash.ts';
import type { Events } from './events.ts';
import { refusalOf } from './guard.ts';
import { layoutAnswer } from './layout-answer.ts';
import type { LayoutDesk } from './layout-desk.ts';
import { type Listening, listenFrom } from './listen.ts';
import { moduleAnswer } from './module-answer.ts';
import type { ModuleDesk } from './module-desk.ts';

export interface ServerChoice {
  readonly port: number;
  readonly shelf: Shelf;
  readonly events: Events;
  readonly layouts: LayoutDesk;
  readonly modules: ModuleDesk;
  /** Whoever wishes to change a file must know it: it goes to our own client, and to no other site. */
  readonly token: string;
  /** Told of what our own code died of while it answered. */
  readonly crashed: (error: Error) => void;
}

export async function serveLocally(choice: ServerChoice): Promise<Outcome<Listening>> {
  let port = choice.port;
  const listening = await listenFrom(port, (request, response) => {
    answerRequest(request, response, port, choice).catch((error: unknown) => {
      choice.crashed(errorOf(error));
      send(request, response, refused(500, 'banmian has a bug: see the terminal'));
    });
  });
  if (typeof listening === 'string')
    return { value: null, findings: [cannotListen(choice.port, listening)] };
  port = listening.port;
  return { value: listening, findings: [] };
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  { shelf, events, layouts, modules, token }: ServerChoice,
): Promise<void> {
  const refusal = refusalOf(request, port, token);
  if (refusal !== null) return send(request, response, refused(refusal.status, refusal.reason));
  const { url = '/', method = 'GET' } = request;
  if (url === '/events' && method === 'GET') return events.listen(response);
  const answer =
    (await layoutAnswer(method, url, shelf.pages, layouts)) ??
    (await moduleAnswer(method, url, shelf.pages, modules)) ??
    (await answerTo(url, shelf));
  send(request, response, answer);
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (response.headersSent) return void response.end();
  const { body } = answer;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const cannotListen = (port: number, code: string): Finding =>
  finding('port-taken', 'error', `cannot serve on port ${port}: ${code}`, {
    help: 'name a free port with `--port`, or `--port 0` for any',
  });

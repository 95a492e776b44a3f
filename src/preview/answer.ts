/** A path in, what is answered out: a closed set of routes, all from memory but for the client's own files. */
import { rangesOf } from '../model/typography/unicode.ts';
import type { ClientFile } from './client-files.ts';
import type { StandingPage } from './standing-page.ts';
import type { Verdict } from './verdict.ts';

/** 409 and 412: a change of page.yaml that cannot be made, or that was asked for on the strength of an older one. */
export type Refused = 403 | 404 | 405 | 409 | 412 | 500;

export interface Answer {
  readonly status: 200 | Refused;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

export interface Shelf {
  readonly client: ReadonlyMap<string, ClientFile>;
  readonly pages: ReadonlyMap<string, StandingPage>;
}

/** `url` as it stands in the request. The stream of events is not answered here. */
export async function answerTo(url: string, shelf: Shelf): Promise<Answer> {
  const path = url.replace(/[?#].*$/su, '');
  if (path === '/') return clientAnswer(shelf.client.get('shell.html'), SHELL_POLICY);
  const [, room, first, second, ...rest] = path.split('/');
  if (rest.length > 0 || first === undefined) return NOT_FOUND;
  if (room === 'client' && second === undefined)
    return clientAnswer(shelf.client.get(first), NO_POLICY);
  if (room === 'faces' && second === undefined) return faceAnswer(shelf, first);
  if (room === 'pages' && second !== undefined) return pageAnswer(shelf, first, second);
  return NOT_FOUND;
}

async function clientAnswer(file: ClientFile | undefined, policy: string): Promise<Answer> {
  return file === undefined ? NOT_FOUND : found(file.type, await file.read(), policy);
}

/** Named after its bytes: the same name is the same face for ever. */
function faceAnswer({ pages }: Shelf, name: string): Answer {
  const face = [...pages.values()].map((page) => page.face(name)).find((bytes) => bytes !== null);
  if (face === undefined) return NOT_FOUND;
  const answer = found('font/ttf', face, NO_POLICY);
  return { ...answer, headers: { ...answer.headers, 'cache-control': KEPT_FOR_EVER } };
}

const KEPT_FOR_EVER = 'max-age=31536000, immutable';

function pageAnswer({ pages }: Shelf, encoded: string, name: string): Answer {
  const page = pages.get(decoded(encoded) ?? '');
  const [, revision, kind] = /^(0|[1-9]\d{0,8})\.(html|json|pdf)$/u.exec(name) ?? [];
  if (page === undefined || revision === undefined) return NOT_FOUND;
  const body = bodyOf(page, Number(revision), kind);
  if (body === null) return NOT_FOUND;
  if (kind === 'html') return found('text/html; charset=utf-8', body, PAGE_POLICY);
  if (kind === 'json') return json(body);
  const answer = found('application/pdf', body, NO_POLICY);
  const disposition = `inline; ${fileNamed(page.id)}`;
  return { ...answer, headers: { ...answer.headers, 'content-disposition': disposition } };
}

/** What systems do not take in the name of a file. */
const NOT_IN_NAMES = new RegExp(
  `[${rangesOf(({ category }) => category === 'Cc')}"*/:<>?\\\\|]`,
  'gu',
);

/** RFC 6266: whoever saves the PDF finds it under the name of its page; the first name is for what reads ASCII alone. */
function fileNamed(id: string): string {
  const name = `${id.replaceAll(NOT_IN_NAMES, '-')}.pdf`;
  const plain = name.replace(/[^\x20-\x7e]/gu, '_').replace(/%/gu, '_');
  const whole = encodeURIComponent(name).replace(/['()]/gu, percent);
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** Three characters that a value of RFC 8187 may not hold, and that JavaScript leaves as they are. */
const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

function bodyOf(page: StandingPage, revision: number, kind: string | undefined) {
  if (kind === 'html') return page.html(revision);
  if (kind === 'pdf') return page.pdf(revision);
  const view = page.view(revision);
  return view === null ? null : JSON.stringify(view);
}

export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const NO_POLICY = "default-src 'none'";

const SHELL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page is content: no script, nothing loaded but what it carries, framed by the shell alone. */
const PAGE_POLICY = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "font-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** On every answer. Nothing is stored: a server started anew counts its revisions from 1 again. */
const COMMON = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const found = (type: string, body: Answer['body'], policy: string): Answer => ({
  status: 200,
  headers: { ...COMMON, 'content-type': type, 'content-security-policy': policy },
  body,
});

export const json = (body: Answer['body']): Answer => found('application/json', body, NO_POLICY);

export const refused = (status: Refused, reason: string): Answer => ({
  status,
  headers: {
    ...COMMON,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': NO_POLICY,
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  },
  body: `${reason}\n`,
});

/** What came of a wish, in words. */
export const verdictAnswer = ({ status, message }: Verdict): Answer =>
  status === 200 ? json(JSON.stringify({ message })) : refused(status, message);

const NOT_FOUND = refused(404, 'not found');

export const EVENT_HEADERS = { ...COMMON, 'content-type': 'text/event-stream' };

/** The head of a request in, why it is refused out: other machines, other sites and other names of this machine get nothing. */
import type { IncomingHttpHeaders } from 'node:http';

export interface RequestHead {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export interface Refusal {
  readonly status: 403 | 405;
  readonly reason: string;
}

/** Of all requests the only ones that may change a file. */
const isChange = ({ method, url }: RequestHead): boolean =>
  method === 'POST' && ['/layouts/', '/modules/'].some((room) => url?.startsWith(room));

/**
 * Null when the request may be answered. `Host` is checked against DNS rebinding, the rest against other sites' pages: a
 * header of our own makes their browser ask first, and what it must hold they cannot read.
 */
export function refusalOf(request: RequestHead, port: number, token: string): Refusal | null {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD' && !isChange(request))
    return { status: 405, reason: 'only GET and HEAD' };
  const hosts = hostsOf(port);
  const { host = '', origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return { status: 403, reason: 'unknown host' };
  if (origin !== undefined && !hosts.some((one) => origin === `http://${one}`))
    return { status: 403, reason: 'foreign origin' };
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site !== 'none' && site !== 'same-origin') return { status: 403, reason: 'foreign site' };
  if (isChange(request) && headers['x-banmian-token'] !== token)
    return { status: 403, reason: 'the preview was started anew: load this window again' };
  return null;
}

const hostsOf = (port: number): string[] =>
  ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 ? [name] : []),
  ]);

import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/preview/guard.ts';

const refusal = (headers: Record<string, string>, method = 'GET', port = 4173) =>
  refusalOf(
    { method, url: '/', headers: { host: `localhost:${port}`, ...headers } },
    port,
    'secret',
  )?.status ?? null;

describe('a request is answered', () => {
  it.each([
    ['by name', { host: 'localhost:4173' }],
    ['by name in capitals', { host: 'LOCALHOST:4173' }],
    ['by address', { host: '127.0.0.1:4173' }],
    ['by the other address', { host: '[::1]:4173' }],
    ['from our own page', { origin: 'http://localhost:4173', 'sec-fetch-site': 'same-origin' }],
    ['typed in by the user', { 'sec-fetch-site': 'none' }],
  ])('%s', (_, headers) => {
    expect(refusal(headers)).toBeNull();
  });

  it('on port 80 without the port', () => {
    expect(refusal({ host: 'localhost' }, 'GET', 80)).toBeNull();
  });
});

describe('a request is refused', () => {
  it.each([
    ['to a name that leads here by DNS', { host: 'evil.example:4173' }],
    ['to a name that begins like ours', { host: 'localhost.evil.example:4173' }],
    ['to another port', { host: 'localhost:80' }],
    ['without the port', { host: 'localhost' }],
    ['without a host', { host: '' }],
    ['of another site’s script', { origin: 'http://evil.example' }],
    ['of another server on this machine', { origin: 'http://localhost:3000' }],
    ['of a page without an origin', { origin: 'null' }],
    ['over TLS we do not speak', { origin: 'https://localhost:4173' }],
    ['of another site’s picture or frame', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', (_, headers) => {
    expect(refusal(headers)).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'PATCH'])('%s', (method) => {
    expect(refusal({}, method)).toBe(405);
  });
});

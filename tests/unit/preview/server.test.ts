/** What the preview's server answers, to whom, and what it never does. */
import { once } from 'node:events';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePreview } from '../../../src/preview/serve-preview.ts';
import { fetchFrom, type Shown, showExamples } from '../../helpers/preview.ts';

let shown: Shown;
let port: number;

beforeAll(async () => {
  shown = await showExamples(undefined, (folder) => {
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    symlinkSync('/etc/passwd', join(folder, 'minato/images/link.svg'));
  });
  port = Number(new URL(shown.preview.url).port);
});
afterAll(() => shown.end());

describe('the server', () => {
  it('gives page, view and faces, each with its own policy', async () => {
    const page = await shown.get('/pages/minato/1.html');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/^sandbox allow-same-origin; /);
    expect(page.headers['content-security-policy']).not.toContain('script');
    const [, face = ''] = /url\((\/faces\/[0-9a-f]+\.ttf)\)/.exec(page.body) ?? [];
    const { status, headers } = await shown.get(face);
    expect([status, headers['content-type']]).toEqual([200, 'font/ttf']);
    expect(headers['cache-control']).toContain('immutable');
    const view = await shown.get('/pages/minato/1.json');
    expect(JSON.parse(view.body)).toMatchObject({ id: 'minato', direction: 'vertical' });
  });

  it('gives the shell a policy that lets in nothing but our own files', async () => {
    const { status, headers } = await shown.get('/');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('says on every answer that it is for us alone', async () => {
    for (const path of ['/', '/pages/minato/1.html', '/pages/minato/1.json', '/nothing']) {
      const { headers } = await shown.get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('answers HEAD without a body', async () => {
    const { status, body, headers } = await shown.get('/pages/minato/1.html', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  });

  it('listens on this machine’s own addresses only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      const socket = connect({ host: address, port });
      const [error] = await once(socket, 'error');
      expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    }
    expect((await shown.get('/')).status).toBe(200);
  });
});

describe('a request is refused', () => {
  it.each([
    ['to a foreign name', 403, { headers: { host: `evil.example` } }],
    ['of a foreign origin', 403, { headers: { origin: 'http://evil.example' } }],
    ['of a foreign site', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['that would change something', 405, { method: 'POST' }],
    ['that asks what it may', 405, { method: 'OPTIONS' }],
  ])('%s', async (_, status, options) => {
    for (const path of ['/', '/events', '/pages/minato/1.html', '/client/desk.js'])
      expect([path, (await shown.get(path, options)).status]).toEqual([path, status]);
  });

  it.each([
    '/../secret.txt',
    '/secret.txt',
    '/client/../../../package.json',
    '/client/..%2f..%2f..%2fpackage.json',
    '/client/%2e%2e/protocol.ts',
    '/client/tsconfig.json',
    '/client/',
    '/client/desk.js/',
    '/client//etc/passwd',
    '/pages/minato%2f..%2f..%2fsecret.txt/1.html',
    '/pages/../secret.txt/1.html',
    '/pages/minato/page.yaml',
    '/pages/minato/images/link.svg',
    '/pages/minato/01.html',
    '/pages/minato/1.HTML',
    '/pages/minato/1e0.html',
    '/pages/minato/-1.html',
    '/pages/minato/999999999999999999999.html',
    '/pages/__proto__/1.html',
    '/pages/%/1.html',
    '/pages/%00/1.html',
    '/faces/..%2f..%2fsecret.txt',
    '/faces/__proto__',
    '/@fs/etc/passwd',
    'http://localhost/etc/passwd',
    '*',
  ])('for %s', async (path) => {
    const { status, body } = await shown.get(path);
    expect(status).toBe(404);
    expect(body).toBe('not found\n');
  });

  it('for a picture that the page does not name, even in its folder', async () => {
    const { body } = await shown.get('/pages/minato/1.html');
    expect(body).not.toContain('root:');
    expect((await shown.get('/images/lighthouse.svg')).status).toBe(404);
  });
});

describe('the stream of events', () => {
  /** The states that come in as long as `during` takes. */
  async function statesDuring(during: () => Promise<void>): Promise<string> {
    const socket = connect({ host: '127.0.0.1', port });
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
    });
    socket.write(`GET /events HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
    await shown.until(() => heard.includes('"pages"'));
    await during();
    socket.destroy();
    return heard;
  }

  it('begins with the state, for each that listens, and tells of changes', async () => {
    const story = join(shown.folder, 'minato/stories/window.md');
    const heard = await Promise.all(
      [1, 2].map(() =>
        statesDuring(async () => {
          const { revision } = shown.status('minato');
          shown.edit(story, (text) => `${text}\n波だ。\n`);
          await shown.until(() => shown.status('minato').revision > revision);
          await new Promise((wake) => setTimeout(wake, 50));
        }),
      ),
    );
    for (const text of heard) {
      expect(text).toContain('text/event-stream');
      expect(text.match(/^event: state$/gm)?.length).toBeGreaterThan(2);
      expect(text).toContain('"state":"setting"');
      expect(text).toMatch(/"revision":2,"state":"set"/);
    }
  });
});

describe('the port', () => {
  const serve = (at: number) =>
    servePreview({
      house: { browser: { given: '/no/such/browser' } },
      folder: shown.folder,
      port: at,
      editor: 'vscode://file/{path}:{line}:{column}',
      template: null,
      told: () => undefined,
      crashed: () => undefined,
    });

  /** Somebody else’s server. */
  async function taken(host: string): Promise<{ server: Server; at: number }> {
    const server = createServer();
    server.listen(0, host);
    await once(server, 'listening');
    return { server, at: (server.address() as AddressInfo).port };
  }

  it.each(['127.0.0.1', '::1'])('is the next free one when somebody has it on %s', async (host) => {
    const { server, at } = await taken(host);
    const { value } = await serve(at);
    server.close();
    expect(Number(new URL(value?.url ?? '').port)).toBeGreaterThan(at);
    await value?.close();
  });

  it('is free again after the end, and nothing is heard there any more', async () => {
    const first = await serve(0);
    const at = Number(new URL(first.value?.url ?? '').port);
    await first.value?.close();
    await expect(fetchFrom(at, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const second = await serve(at);
    expect(Number(new URL(second.value?.url ?? '').port)).toBe(at);
    await second.value?.close();
  });

  it('is not asked for when the folder is not there', async () => {
    const { value, findings } = await servePreview({
      house: {},
      folder: join(shown.folder, 'nowhere'),
      port: 0,
      editor: 'vscode://file/{path}:{line}:{column}',
      template: null,
      told: () => undefined,
      crashed: () => undefined,
    });
    expect([value, findings.map(({ rule }) => rule)]).toEqual([null, ['missing-folder']]);
  });
});

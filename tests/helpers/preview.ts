/** A folder with copies of the examples, and a preview of it whose every word is kept, for the tests of the preview's server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HouseChoice } from '../../src/house.ts';
import type { News } from '../../src/preview/composing-room.ts';
import type { PageStatus, PageView } from '../../src/preview/protocol.ts';
import { type Preview, servePreview } from '../../src/preview/serve-preview.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Shown {
  /** The folder that is shown. It holds the pages `minato` and `takung`, and nothing else. */
  readonly folder: string;
  /** A shelf with the templates of both, and a manifest of faces. */
  readonly house: string;
  readonly preview: Preview;
  readonly news: { id: string; stage: News['stage']; crash: Error | null }[];
  readonly crashes: Error[];
  edit(path: string, change: (text: string) => string): void;
  status(id: string): PageStatus;
  view(id: string): Promise<PageView>;
  get(path: string, options?: RequestOptions): Promise<Response>;
  until(isSo: () => boolean): Promise<void>;
  end(): Promise<void>;
}

export interface Response {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Its pins for another template, the last of the file, would make a third page. */
const pinForOneTemplate = (file: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n {2}broadsheet-tw:\n[\s\S]*$/u, '\n'));

/** Without a browser, unless one is asked for: then pages are set, and their print stays unproved. */
export async function showExamples(
  choice: HouseChoice = { browser: { given: '/no/such/browser' } },
  prepare: (folder: string) => void = () => undefined,
  isAwaited = true,
): Promise<Shown> {
  const scratch = mkdtempSync(join(tmpdir(), 'banmian-preview-'));
  const [folder, house] = [join(scratch, 'papers'), join(scratch, 'house')];
  const copy = (from: string, to: string) => cpSync(join(ROOT, from), to, { recursive: true });
  copy('examples/minato-2026-04-18', join(folder, 'minato'));
  copy('examples/takungpao-2025-05-09', join(folder, 'takung'));
  pinForOneTemplate(join(folder, 'takung/page.yaml'));
  for (const name of ['shinbun-ja', 'broadsheet-hk'])
    copy(`templates/${name}`, join(house, 'templates', name));
  copy('fonts/fonts.yaml', join(house, 'fonts.yaml'));
  prepare(folder);
  const news: Shown['news'] = [];
  const crashes: Error[] = [];
  const outcome = await servePreview({
    house: { templates: [join(house, 'templates')], fonts: join(house, 'fonts.yaml'), ...choice },
    folder,
    port: 0,
    editor: 'vscode://file/{path}:{line}:{column}',
    template: null,
    told: ({ page, stage, crash }) => news.push({ id: page.id, stage, crash }),
    crashed: (error) => crashes.push(error),
  });
  const preview = outcome.value;
  if (preview === null) throw new Error(outcome.findings.map((one) => one.message).join('\n'));
  if (isAwaited) await preview.idle();
  const { port } = new URL(preview.url);
  const get = (path: string, options: RequestOptions = {}) =>
    fetchFrom(Number(port), path, options);
  const status = (id: string): PageStatus => {
    const found = preview.state().pages.find((page) => page.id === id);
    if (found === undefined) throw new Error(`no page ${id}`);
    return found;
  };
  const end = async () => {
    await preview.close();
    rmSync(scratch, { recursive: true, force: true });
  };
  return {
    folder,
    house,
    preview,
    news,
    crashes,
    edit: (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8'))),
    status,
    view: async (id) =>
      JSON.parse((await get(`/pages/${id}/${status(id).revision}.json`)).body) as PageView,
    get,
    until,
    end,
  };
}

/** The path goes out as it is written: `fetch` would take the dots out of it. */
export const fetchFrom = (
  port: number,
  path: string,
  options: RequestOptions = {},
): Promise<Response> =>
  new Promise((settle, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      const { statusCode: status, headers } = response;
      response.on('end', () => settle({ status, headers, body }));
    });
    sent.on('error', fail);
    sent.end();
  });

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('it did not come to pass');
    await pause(5);
  }
}

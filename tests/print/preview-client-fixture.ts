/** A preview server whose every word the test chooses, with real pages behind it. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Finding } from '../../src/diagnostic.ts';
import { finding } from '../../src/diagnostic.ts';
import { openHouse } from '../../src/house.ts';
import type { SetAside } from '../../src/model/checks.ts';
import type { ChangeCause, LayoutChange, LayoutRow } from '../../src/model/layout-change.ts';
import { answerTo } from '../../src/preview/answer.ts';
import { clientFiles } from '../../src/preview/client-files.ts';
import { openEvents } from '../../src/preview/events.ts';
import { pageView } from '../../src/preview/page-view.ts';
import type { PageStatus, PageView, PreviewState } from '../../src/preview/protocol.ts';
import { NO_READS } from '../../src/preview/recording.ts';
import { setPage } from '../../src/preview/set-page.ts';
import { mm, pxToMm } from '../../src/units.ts';

/** A page as the server would have it. */
export interface Standing {
  status: PageStatus;
  view: PageView;
  html: string;
}

const EXAMPLES = ['minato-2026-04-18', 'takungpao-2025-05-09'] as const;
const LEAD = 'examples/takungpao-2025-05-09/stories/lead.md';

/** The examples, set by the pipeline; the second with findings and a reference that differs. */
export async function setExamples(): Promise<Map<string, Standing>> {
  const house = openHouse();
  const pages = new Map<string, Standing>();
  const text = readFileSync(LEAD, 'utf8');
  for (const id of EXAMPLES) {
    const { page } = await setPage(house, NO_READS, { folder: `examples/${id}`, template: null });
    if (page === null) throw new Error(`${id} was not set`);
    const isSecond = id === EXAMPLES[1];
    const { path } = page.reference;
    const reference = { path, text: null };
    const findings = isSecond ? FINDINGS : [];
    const seen = pageView({
      id,
      revision: 1,
      edition: 1,
      page: { ...page, reference },
      findings,
      setAside: isSecond ? SET_ASIDE : [],
      untried: ['type3-font'],
      sources: new Map([
        [resolve(LEAD), text],
        [LEAD, text],
      ]),
      isSound: true,
      copy: { folder: `examples/${id}`, template: null },
      editor: 'vscode://file/{path}:{line}:{column}',
    });
    const comparison = {
      ...seen.comparison,
      exists: isSecond,
      changes: isSecond ? changesOf(seen) : [],
    };
    const view: PageView = { ...seen, comparison };
    const counts = { errors: isSecond ? 2 : 0, warnings: isSecond ? 2 : 0 };
    const status = {
      id,
      title: view.title,
      revision: 1,
      state: isSecond ? 'faulty' : 'proved',
      milliseconds: 84,
    } as const;
    pages.set(id, { status: { ...status, ...counts, edition: 1 }, view, html: page.html.html });
  }
  await house.close();
  return pages;
}

const at = (line: string | null, x: number, y: number) => ({
  story: 'lead',
  frame: null,
  line,
  x: mm(x),
  y: mm(y),
});

const FINDINGS: readonly Finding[] = [
  finding('overset-text', 'error', 'story `lead` is overset: 12 characters stand nowhere', {
    help: 'give `lead` one line more in `layout`, or cut copy',
    place: at('lead.body.1:2', 18, 150),
    origin: { file: LEAD, line: 16, column: 3, length: 6 },
  }),
  finding('missing-glyph', 'error', 'no face of style `body` draws U+20BB7', {
    place: at('lead.body.3:3', 18, 200),
    origin: { file: LEAD, line: 18, column: 5, length: 1 },
  }),
  finding('underset', 'warning', 'frame `second/4` keeps 1 empty line at its foot', {
    help: 'take a line from the frame',
    place: { ...at(null, 330, 400), story: 'second', frame: 'second/4' },
  }),
  finding('widow-line', 'warning', 'a paragraph ends with one character', {
    place: at('lead.body.5:1', 60, 300),
  }),
];

const SET_ASIDE: readonly SetAside[] = [
  {
    finding: finding('inexact-sheet', 'warning', 'the sheet is `393.98` mm wide'),
    reason: 'the press trims to 0.1 mm',
    origin: {
      file: 'examples/takungpao-2025-05-09/page.yaml',
      line: 12,
      column: 3,
      length: 13,
    },
  },
];

/** One change of each cause, made from lines that are there. */
function changesOf(view: PageView): LayoutChange[] {
  const rows = (part: string, shift: Partial<LayoutRow> = {}): LayoutRow[] =>
    view.lines
      .filter((line) => line.part === part)
      .map((line) => {
        const [x, y] = [mm(pxToMm(line.rect.x)), mm(pxToMm(line.rect.y))];
        return {
          text: `${x.toFixed(2)},${y.toFixed(2)}  ${line.text}`,
          line: line.id,
          x,
          y,
          type: line.text,
          ...shift,
        };
      });
  const lower = (row: LayoutRow): LayoutRow => ({ ...row, y: mm((row.y ?? 0) + 10.06) });
  const change = (
    cause: ChangeCause,
    item: string,
    summary: string,
    before: LayoutRow[],
    after: LayoutRow[],
  ) => ({ cause, story: item.split('.')[0] ?? null, item, summary, before, after });
  const gone: LayoutRow = {
    text: '300.00,420.00  刪去的一行',
    line: 'second.body.9:1',
    x: mm(300),
    y: mm(420),
    type: '刪去的一行',
  };
  return [
    change(
      'text',
      'lead.body.3',
      '1 line says something else',
      rows('lead.body.3').slice(1, 2),
      rows('lead.body.3').slice(1, 2),
    ),
    change(
      'reflow',
      'second.body.1',
      '3 lines broken otherwise',
      [...rows('second.body.1'), gone],
      rows('second.body.1'),
    ),
    change(
      'moved',
      'editorial.body.1',
      '7 lines moved 0.00 −10.06 mm',
      rows('editorial.body.1').map(lower),
      rows('editorial.body.1'),
    ),
    change(
      'style',
      'second.headline.0',
      'size 31.50 to 33.00 pt',
      rows('second.headline.0'),
      rows('second.headline.0'),
    ),
  ];
}

export interface Desk {
  readonly url: string;
  readonly pages: Map<string, Standing>;
  /** Sends the state as it is now. */
  readonly tell: () => void;
  readonly change: (id: string, status: Partial<PageStatus>, more?: Partial<Standing>) => void;
  /** The server goes away, and comes back at the same address. */
  readonly leave: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openDesk(given: ReadonlyMap<string, Standing>): Promise<Desk> {
  const pages = new Map([...given].map(([id, page]) => [id, { ...page }]));
  const state = (): PreviewState => ({
    folder: 'examples',
    token: '',
    begin: 'npx banmian init examples/my-page',
    pages: [...pages.values()].map(({ status }) => status),
  });
  const client = clientFiles();
  let events = openEvents(state);
  const answer = async (url: string, response: ServerResponse) => {
    if (url === '/events') return events.listen(response);
    const [, id = '', revision, kind] = /^\/pages\/([^/]+)\/(\d+)\.(\w+)$/u.exec(url) ?? [];
    const page = pages.get(decodeURIComponent(id));
    if (page === undefined || `${page.status.revision}` !== revision) {
      const { status, headers, body } = await answerTo(url, { client, pages: new Map() });
      return response.writeHead(status, headers).end(body);
    }
    const type =
      kind === 'json' ? 'application/json' : kind === 'pdf' ? 'application/pdf' : 'text/html';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    const { revision: own, edition } = page.status;
    if (kind === 'json') response.end(JSON.stringify({ ...page.view, revision: own, edition }));
    else response.end(kind === 'html' ? page.html : '%PDF-1.7');
  };
  let server: Server;
  const listen = async (port: number) => {
    server = createServer((request, response) => void answer(request.url ?? '', response));
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
    return (server.address() as AddressInfo).port;
  };
  const leave = async () => {
    events.close();
    server.closeAllConnections();
    await new Promise((gone) => server.close(gone));
  };
  const port = await listen(0);
  return {
    url: `http://127.0.0.1:${port}/`,
    pages,
    tell: () => events.changed(),
    change(id, status, more = {}) {
      const page = pages.get(id);
      if (page === undefined) throw new Error(`no page ${id}`);
      Object.assign(page, more, { status: { ...page.status, ...status } });
      events.changed();
    },
    leave,
    comeBack: async () => {
      events = openEvents(state);
      await listen(port);
    },
    close: leave,
  };
}

/** One story moved over the grid: what the preview's server says of it there, the page around it, and its place fixed in page.yaml, taken back, and refused. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModuleFitView, ProposalView } from '../../../src/preview/layout-protocol.ts';
import type { PageView } from '../../../src/preview/protocol.ts';
import { fetchFrom } from '../../helpers/preview.ts';
import { SMALL_PAGE } from '../../helpers/small-paper.ts';
import { type SmallPreview, showSmallPaper } from '../../helpers/small-preview.ts';

let shown: SmallPreview;
let port: number;

beforeAll(async () => {
  shown = await showSmallPaper();
  port = Number(new URL(shown.url).port);
}, 60_000);
afterAll(async () => {
  expect(shown.crashes).toEqual([]);
  await shown.end();
});

const get = (path: string) => fetchFrom(port, `/modules/a1/${shown.revision()}/${path}`);

async function seen<T>(path: string): Promise<T> {
  const { status, body } = await get(path);
  if (status !== 200) throw new Error(body);
  return JSON.parse(body);
}

const fitOf = (module: string) => seen<ModuleFitView>(`${module}.json`);
const propose = (module: string) => seen<ProposalView>(`${module}/page.json`);

const post = (path: string, headers: Record<string, string> = {}, revision = shown.revision()) =>
  fetchFrom(
    port,
    path === 'undo' ? `/layouts/a1/${revision}/undo` : `/modules/a1/${revision}/${path}`,
    {
      method: 'POST',
      headers: { 'x-banmian-token': shown.token(), ...headers },
    },
  );

/** Until the page that shows was set from page.yaml as it is. */
const untilSet = () =>
  expect.poll(async () => (await get('lead/1-1/1-1.json')).status, { timeout: 15_000 }).toBe(200);

async function save(text: string): Promise<void> {
  shown.save(text);
  await untilSet();
}

/** Where the stories of the page stand. */
async function modules(): Promise<Record<string, string>> {
  const { body } = await fetchFrom(port, `/pages/a1/${shown.revision()}.json`);
  const view: PageView = JSON.parse(body);
  return Object.fromEntries(
    view.modules.map(({ story, module: { columns, lines }, isPinned }) => [
      story,
      `${columns.first}-${columns.last}/${lines.first}-${lines.last}${isPinned ? ' pinned' : ''}`,
    ]),
  );
}

const proposed = ({ layout }: ProposalView): Record<string, string> =>
  Object.fromEntries(
    (layout?.stories ?? []).map(({ story, module: { columns, lines } }) => [
      story,
      `${columns.first}-${columns.last}/${lines.first}-${lines.last}`,
    ]),
  );

describe('a story that is tried in a rectangle', () => {
  it('fills it, or is so many lines over or under, with what would suit', async () => {
    const filled = await fitOf('second/1-3/1-14');
    expect(filled).toMatchObject({ story: 'second', isHeld: true, over: 0, white: 0, help: null });
    const short = await fitOf('second/1-3/1-24');
    expect([short.over, short.white > 4]).toEqual([0, true]);
    expect(short.help).toMatch(/^give it 14 lines, or give it more text/u);
    const long = await fitOf('second/1-3/1-8');
    expect([long.over > 0, long.white]).toEqual([true, 0]);
    expect(long.help).toMatch(/^give it \d+ lines, or take some \d+ characters out of it$/u);
  });

  it('may not stand there at all', async () => {
    expect(await fitOf('second/1-1/1-4')).toMatchObject({
      isHeld: false,
      help: expect.stringMatching(/^give it \d+ lines, or give it other columns/u),
    });
  });
});

describe('the page around it', () => {
  it('has the story there and the others beside it, at a cost', async () => {
    const page = await propose('second/1-3/1-14');
    expect(page).toMatchObject({ story: 'second', kept: [], canTake: true });
    expect(Math.abs(page.cost - (page.layout?.cost ?? 0) - page.ownCost)).toBeLessThanOrEqual(1);
    expect(page.ownCost).toBeGreaterThan(0);
    const stands = proposed(page);
    expect(Object.keys(stands)).toEqual(['lead', 'second', 'brief']);
    expect(stands.second).toBe('1-3/1-14');
    expect(page.findings.map(({ severity }) => severity)).toContain('warning');
    expect(page.findings.every(({ severity }) => severity !== 'info')).toBe(true);
  });

  it('says why the story does not stand there, and cannot be taken', async () => {
    const { canTake, findings } = await propose('second/1-1/1-4');
    expect([canTake, findings.map(({ rule }) => rule)]).toEqual([
      false,
      expect.arrayContaining(['unfit-module']),
    ]);
    expect((await post('second/1-1/1-4')).status).toBe(409);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('says by how much the story is too long', async () => {
    const { findings, canTake } = await propose('second/1-3/1-8');
    expect(findings.find(({ rule }) => rule === 'long-module')).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^`second` is \d+ lines longer than its module$/u),
    });
    expect(canTake).toBe(true);
  });

  it('leaves stories where the editor pinned them', async () => {
    const pin = '    lead:\n      module: { columns: 4-6, lines: 30-60 }\n';
    await save(`${SMALL_PAGE}\nlayout:\n  broadsheet-hk:\n${pin}`);
    const page = await propose('second/1-3/1-14');
    expect([page.kept, proposed(page).lead]).toEqual([['lead'], '4-6/30-60']);
    const clash = await propose('second/4-6/50-63');
    expect(clash.findings.map(({ rule }) => rule)).toContain('areas-overlap');
    await save(SMALL_PAGE);
  });
});

describe('its place', () => {
  it('is written into page.yaml, the page is set as it was proposed, and it is taken back byte for byte', async () => {
    const page = await propose('brief/1-2/1-12');
    const { status, body } = await post('brief/1-2/1-12');
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { message: 'the place of `brief` is written into page.yaml' },
    ]);
    expect(shown.read()).toBe(
      `${SMALL_PAGE}\nlayout:\n  broadsheet-hk:\n    brief:\n      module: { columns: 1-2, lines: 1-12 }\n`,
    );
    await untilSet();
    const { lead, second } = proposed(page);
    expect(await modules()).toEqual({ lead, second, brief: expect.stringMatching(/ pinned$/u) });
    expect((await post('undo')).status).toBe(200);
    expect(shown.read()).toBe(SMALL_PAGE);
    await untilSet();
  });

  it('stays when another story is moved', async () => {
    await propose('brief/1-2/1-12');
    await post('brief/1-2/1-12');
    await untilSet();
    const page = await propose('second/3-6/1-12');
    expect([page.kept, proposed(page).brief?.startsWith('1-2/1-')]).toEqual([['brief'], true]);
    expect((await post('second/3-6/1-12')).status).toBe(200);
    expect(shown.read()).toMatch(
      / {4}second:\n {6}module: \{ columns: 3-6, lines: 1-12 \}[\s\S]* {4}brief:\n| {4}brief:[\s\S]* {4}second:\n/u,
    );
    await untilSet();
    for (const _ of ['second', 'brief']) {
      expect((await post('undo')).status).toBe(200);
      await untilSet();
    }
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('lets go of the pins that a layout of this window had written, and gives these stories the new ones', async () => {
    expect((await fetchFrom(port, `/layouts/a1/${shown.revision()}.json`)).status).toBe(200);
    const path = `/layouts/a1/${shown.revision()}/2`;
    const headers = { 'x-banmian-token': shown.token() };
    expect((await fetchFrom(port, path, { method: 'POST', headers })).status).toBe(200);
    await untilSet();
    const page = await propose('second/1-3/1-14');
    expect(page.kept).toEqual([]);
    expect((await post('second/1-3/1-14')).status).toBe(200);
    await untilSet();
    const { lead = '', brief = '' } = proposed(page);
    expect(await modules()).toMatchObject({ lead: `${lead} pinned`, brief: `${brief} pinned` });
    for (const _ of [1, 2]) {
      await post('undo');
      await untilSet();
    }
    expect(shown.read()).toBe(SMALL_PAGE);
  });
});

describe('nothing is written', () => {
  const MODULE = 'second/1-3/1-14';
  beforeEach(() => propose(MODULE));

  it.each([
    ['without the token', { 'x-banmian-token': '' }],
    ['with a wrong token', { 'x-banmian-token': 'guessed' }],
    ['for another site', { origin: 'http://evil.example' }],
    ['for a frame of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_, headers) => {
    expect((await post(MODULE, headers)).status).toBe(403);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('of a place that was not proposed, or not last', async () => {
    expect((await post('second/1-3/1-15')).status).toBe(412);
    await propose('second/1-3/1-15');
    expect((await post(MODULE)).status).toBe(412);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('for a revision that does not show any more', async () => {
    const { status, body } = await post(MODULE, {}, shown.revision() + 1);
    expect([status, body]).toEqual([412, expect.stringContaining('move it again')]);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('over what somebody saved since', async () => {
    const saved = `${SMALL_PAGE}# saved\n`;
    shown.save(saved);
    expect((await post(MODULE)).status).toBe(412);
    expect(shown.read()).toBe(saved);
    await untilSet();
    await save(SMALL_PAGE);
  });
});

it.each([
  'second/3-1/1-14',
  'second/0-1/1-14',
  'second/1-7/1-14',
  'second/1-3/1-999',
  'second/1/1-14',
  'none/1-3/1-14',
  '..%2f..%2fetc/1-3/1-14',
  'second/1-3/1-14/../..',
])('nothing is said of %s, and nothing written', async (path) => {
  expect((await get(`${path}.json`)).status).toBe(404);
  expect((await post(path)).status).toBeGreaterThanOrEqual(404);
});

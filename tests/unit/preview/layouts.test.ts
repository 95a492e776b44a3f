/** Layouts that make-up could give a page: asked of the preview's server, taken over into page.yaml, taken back, and refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LayoutsView } from '../../../src/preview/layout-protocol.ts';
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

const look = () => fetchFrom(port, `/layouts/a1/${shown.revision()}.json`);

async function seen(): Promise<LayoutsView> {
  const { status, body } = await look();
  if (status !== 200) throw new Error(body);
  return JSON.parse(body);
}

const post = (what: string, headers: Record<string, string> = {}, revision = shown.revision()) =>
  fetchFrom(port, `/layouts/a1/${revision}/${what}`, {
    method: 'POST',
    headers: { 'x-banmian-token': shown.token(), ...headers },
  });

/** Until the page that shows was set from page.yaml as it is. */
const untilSet = () =>
  expect.poll(async () => (await look()).status, { timeout: 15_000 }).toBe(200);

describe('layouts', () => {
  it('are those of `place --alternatives`, the one that shows marked', async () => {
    const { id, revision, canUndo, layouts } = await seen();
    expect([id, revision, canUndo]).toEqual(['a1', shown.revision(), false]);
    expect(layouts.length).toBeGreaterThan(2);
    expect(layouts.map(({ isShown }) => isShown)).toEqual(layouts.map((_, index) => index === 0));
    expect(layouts[0]?.stories.map(({ story }) => story)).toEqual(['lead', 'second', 'brief']);
    expect(layouts[0]?.stories[0]).toMatchObject({
      module: { columns: { first: 1 }, lines: { first: 1 }, part: null },
      head: { lines: { first: 1 } },
      setting: expect.stringMatching(/^columns [\d-]+, lines [\d-]+; head of .*; costs [\d.]+$/u),
    });
  });

  it('are written into page.yaml, and taken back byte for byte', async () => {
    const before = await seen();
    const { status, body } = await post('2');
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { message: 'layout 2 is written into page.yaml' },
    ]);
    expect(shown.read()).toMatch(/^# The harbour page\n[\s\S]*\nlayout:\n {2}broadsheet-hk:\n/u);
    await untilSet();
    const after = await seen();
    expect(after.canUndo).toBe(true);
    // All its pins are make-up's: the same layouts are on offer, and the second is the one that shows.
    expect(after.layouts.map(({ cost }) => cost)).toEqual(before.layouts.map(({ cost }) => cost));
    expect(after.layouts.map(({ isShown }) => isShown).indexOf(true)).toBe(1);
    expect((await post('undo')).status).toBe(200);
    expect(shown.read()).toBe(SMALL_PAGE);
    await untilSet();
    expect((await seen()).canUndo).toBe(false);
    expect(await post('undo')).toMatchObject({ status: 409, body: 'there is nothing to undo\n' });
  });
});

describe('nothing is written', () => {
  it.each([
    ['without the token', { 'x-banmian-token': '' }],
    ['with a wrong token', { 'x-banmian-token': 'guessed' }],
    ['for another site', { origin: 'http://evil.example' }],
    ['for a frame of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_, headers) => {
    await seen();
    expect((await post('2', headers)).status).toBe(403);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('for a revision that does not show any more', async () => {
    const { status, body } = await post('2', {}, shown.revision() + 1);
    expect([status, body]).toEqual([412, expect.stringContaining('look at the layouts again')]);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it.each(['0', 'all', '2/3', '..'])('for %s', async (what) => {
    expect((await post(what)).status).toBe(404);
  });

  it('for a layout that there is none of', async () => {
    await seen();
    expect((await post('9')).status).toBe(412);
    expect((await fetchFrom(port, '/layouts/none/1.json')).status).toBe(404);
    expect((await fetchFrom(port, `/layouts/a1/${shown.revision()}/2`)).status).toBe(404);
    expect(shown.read()).toBe(SMALL_PAGE);
  });

  it('over what somebody saved since: neither a layout nor the bytes before it', async () => {
    await seen();
    const saved = `${SMALL_PAGE}# saved\n`;
    shown.save(saved);
    expect((await post('2')).status).toBe(412);
    expect(shown.read()).toBe(saved);
    await untilSet();
    await seen();
    expect((await post('2')).status).toBe(200);
    const again = `${shown.read()}# once more\n`;
    shown.save(again);
    expect((await post('undo')).status).toBe(412);
    expect(shown.read()).toBe(again);
  });
});

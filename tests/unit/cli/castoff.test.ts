/** `banmian castoff`: what the copy of each story takes at every width, as composition sets it, and the page's balance. */
import { expect, it } from 'vitest';
import { castoff } from '../../../src/cli/castoff.ts';
import type { CastoffOptions } from '../../../src/cli/options.ts';
import { banmian } from '../../helpers/command-line.ts';
import { example } from '../../helpers/house.ts';
import { recordedTerminal } from '../../helpers/recorded-terminal.ts';
import { scratchFolder } from '../../helpers/scratch.ts';
import { SMALL_PAPER, templateWithoutBrief } from '../../helpers/small-paper.ts';

const { at, put } = scratchFolder();

function paper(): string {
  for (const [path, text] of Object.entries(SMALL_PAPER)) put(`a1/${path}`, text);
  return at('a1');
}

async function cast(folder: string, options: CastoffOptions = {}) {
  const terminal = recordedTerminal();
  const code = await castoff([folder], { ...options, json: true }, terminal);
  return { code, ...JSON.parse(terminal.printed()) };
}

it('prints a row for every width, the usual one marked, and copy against page', async () => {
  const { code, stdout, stderr } = await banmian(['castoff', paper()]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [page, names, lead, ...rows] = stdout.split('\n');
  expect(page).toBe('a1 in broadsheet-hk: 6 columns of 108 lines');
  expect(names).toMatch(/^ +columns +lines +a leg +column-lines +cm a leg {2}head$/u);
  expect(lead).toBe('  lead (lead)');
  expect(rows.slice(0, 6).map((row) => row.trim().split(/\s+/u).slice(0, 4).map(Number))).toEqual([
    [1, 48, 48, 48],
    [2, 48, 24, 48],
    [3, 48, 16, 48],
    [4, 48, 12, 48],
    [5, 48, 10, 50],
    [6, 48, 8, 48],
  ]);
  expect(rows.filter((row) => / \*\d/u.test(row))).toHaveLength(3);
  expect(stdout).toMatch(
    /about \d+ of 648 column-lines; \d+ short \(copy 87, heads \d+, pictures 0, /u,
  );
});

it('tells machines the same, with what a head holds', async () => {
  const { code, pages } = await cast(paper());
  expect(code).toBe(0);
  const [{ stories, balance, ...page }] = pages;
  expect(page).toMatchObject({
    page: 'a1',
    template: 'broadsheet-hk',
    grid: { columns: 6, lines: 108 },
    findings: [],
    exit: 0,
  });
  expect(stories[1]).toMatchObject({ story: 'second', role: 'story', hasHead: true });
  expect(stories[1].widths[1]).toEqual({
    columns: 2,
    copy: { lines: 27, depth: 14, columnLines: 28, cm: expect.closeTo(6.9, 0) },
    head: { least: { lines: 2, px: 28, pt: 21 }, full: { lines: 3, px: 42.75, pt: 32.06 } },
  });
  const { copy, heads, pictures, white, room, short } = balance;
  expect(copy + heads + pictures + white + short).toBe(room);
  expect(room).toBe(6 * 108);
});

it('says where a head does not fit, and that a picture without text has a place all the same', async () => {
  const { pages } = await cast(example('yunzhou-2026-10-24'));
  const [{ stories, balance }] = pages;
  const widthsOf = (id: string) =>
    stories.find((one: { story: string }) => one.story === id).widths;
  expect(widthsOf('station')[0].head).toBeNull();
  expect(widthsOf('station')[3].head).not.toBeNull();
  expect(widthsOf('harvest').map(({ copy }: { copy: unknown }) => copy)).toEqual(
    Array(5).fill(null),
  );
  expect(balance.pictures).toBeGreaterThan(0);
});

it.each([
  'takungpao-2025-05-09',
  'minato-2026-04-18',
  'wuxiu-2026-06-18',
  'yunzhou-2026-10-24',
  'isomi-2026-08-16',
])('comes near the truth for %s, a page that is full', async (name) => {
  const [{ balance }] = (await cast(example(name))).pages;
  expect(Math.abs(balance.short) / balance.room).toBeLessThan(0.25);
});

it('leaves out a story whose role the template does not know, and says so', async () => {
  const templates = templateWithoutBrief(at('templates'));
  const { code, pages } = await cast(paper(), { templates });
  expect(code).toBe(1);
  expect(pages[0].findings).toMatchObject([{ rule: 'unknown-role' }]);
  expect(pages[0].stories.map(({ story }: { story: string }) => story)).toEqual(['lead', 'second']);
});

it('names a folder without a page', async () => {
  const { code, stdout, stderr } = await banmian(['castoff', at('none')]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: 'none: nothing to cast off\n' });
  expect(stderr).toContain('error[missing-page]');
});

/** `banmian place`: pins by make-up, printed or written into page.yaml, and what it refuses to write. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlaceOptions } from '../../../src/cli/options.ts';
import { place } from '../../../src/cli/place.ts';
import type { StoryPins } from '../../../src/model/page.ts';
import { writePagePins } from '../../../src/write-page-pins.ts';
import { banmian } from '../../helpers/command-line.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';
import { recordedTerminal } from '../../helpers/recorded-terminal.ts';
import { scratchFolder } from '../../helpers/scratch.ts';
import { SMALL_PAGE, SMALL_PAPER, templateWithoutBrief } from '../../helpers/small-paper.ts';

const { at, put, link } = scratchFolder();

function paper(changed: Readonly<Record<string, string>> = {}): string {
  for (const [path, text] of Object.entries({ ...SMALL_PAPER, ...changed }))
    put(`a1/${path}`, text);
  return at('a1');
}

const written = (): string => readFileSync(at('a1/page.yaml'), 'utf8');

async function placed(options: PlaceOptions = {}, folder = at('a1')) {
  const terminal = recordedTerminal();
  const code = await place([folder], options, terminal);
  return { code, stdout: terminal.printed(), stderr: terminal.said() };
}

/** Pins as an author writes them, over the whole first column. */
const BRIEF = `
layout:
  broadsheet-hk:
    brief: # by hand
      head: {columns: 1, lines: 1-2}
      frames: [{columns: 1, lines: 3-14}]
`;

const at1 = (number: number) => ({ first: number, last: number });
const PINS: StoryPins = {
  module: null,
  head: { columns: at1(1), lines: at1(2), part: null, step: 0, origin: null },
  frames: [],
  figures: {},
  displays: [],
  cells: [],
  omit: [],
  origin: null,
};

describe('what is printed', () => {
  it('is the pins as YAML that page.yaml takes, and beside it where each story goes', async () => {
    const { code, stdout, stderr } = await banmian(['place', paper()]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^layout:\n {2}broadsheet-hk:\n {4}lead:\n {6}head: \{ columns: /u);
    expect(stderr).toContain('info[placed]: make-up placed `lead` (columns');
    expect(stderr).toMatch(/a1 in broadsheet-hk, not written:\n\+ lead {4}columns [\d-]+, lines /u);
    expect(written()).toBe(SMALL_PAGE);
    put('a1/page.yaml', `${SMALL_PAGE}\n${stdout}`);
    const again = await placed();
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(again.stderr).toContain('a1: nothing to place, page.yaml has the pins of every story');
  });

  it('is for machines every story with its places and its pins', async () => {
    paper({ 'page.yaml': SMALL_PAGE + BRIEF });
    const { code, stdout } = await placed({ json: true });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).pages[0]).toMatchObject({
      page: 'a1',
      template: 'broadsheet-hk',
      written: false,
      stories: [
        {
          story: 'lead',
          before: null,
          isNew: true,
          pins: { frames: expect.any(Array) },
        },
        { story: 'second', before: null, isNew: true },
        {
          story: 'brief',
          before: { columns: { first: 1, last: 1 }, lines: { first: 1, last: 14 } },
          after: { columns: { first: 1, last: 1 }, lines: { first: 1, last: 14 } },
          isNew: false,
          pins: { head: { columns: 1, lines: '1-2' }, frames: [{ columns: 1, lines: '3-14' }] },
        },
      ],
      findings: [{ rule: 'short-column' }, { rule: 'placed' }],
      exit: 0,
    });
  });
});

describe('what is written', () => {
  it('is those pins and nothing else, and a list of what changed', async () => {
    paper();
    const dry = await placed();
    const { code, stdout, stderr } = await placed({ write: true });
    expect(code).toBe(0);
    expect(written()).toBe(`${SMALL_PAGE}\n${dry.stdout}\n`);
    expect(stdout).toMatch(/^a1 in broadsheet-hk, written into page\.yaml:\n\+ lead/u);
    expect(stderr.match(/^\w+\[[\w-]+\]/gmu)).toEqual(['warning[short-column]']);
    const text = written();
    expect(await placed({ write: true })).toMatchObject({ code: 0, stdout: '' });
    expect(written()).toBe(text);
  });

  it('leaves the pins of an author alone', async () => {
    paper({ 'page.yaml': SMALL_PAGE + BRIEF });
    const { code, stdout } = await placed({ write: true });
    expect(code).toBe(0);
    expect(written()).toContain(BRIEF.split('broadsheet-hk:\n')[1]);
    expect(stdout).toMatch(/^ {2}brief {3}column 1, lines 1-14$/mu);
  });

  it('is what stands in a module, in its place; a story that is kept keeps its module', async () => {
    const module = `
# ours
layout:
  broadsheet-hk:
    brief: # the corner
      module: {columns: 1, lines: 1-16}
`;
    paper({ 'page.yaml': SMALL_PAGE + module });
    const { code, stdout } = await placed({ write: true });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^- brief {3}column 1, lines 1-16\n\+ brief {3}column 1, lines 1-16$/mu);
    const full = written();
    expect(full).toContain('# ours\nlayout:\n  broadsheet-hk:\n');
    expect(full).toContain('    brief: # the corner\n      head: { columns: 1, lines: 1-');
    expect(full).not.toContain('module');
    expect(await placed({ write: true })).toMatchObject({ code: 0, stdout: '' });
    put('a1/page.yaml', SMALL_PAGE + module);
    const kept = await placed({ write: true, keep: ['brief'] });
    expect(kept.code).toBe(0);
    expect(written()).toContain('brief: # the corner\n      module: {columns: 1, lines: 1-16}\n');
    expect(written()).toContain('lead:\n');
  });

  it('takes the pins of a story away that is to be placed anew', async () => {
    paper({ 'page.yaml': SMALL_PAGE + BRIEF });
    const { code, stdout } = await placed({ write: true, reset: ['brief'] });
    expect(code).toBe(0);
    const reset = written();
    put('a1/page.yaml', SMALL_PAGE + BRIEF);
    await placed({ write: true, placeAll: true });
    expect(written()).toBe(reset);
    expect(reset).not.toContain('lines: 3-14}');
    expect(reset).toContain('    brief: # by hand\n      head: { columns: ');
    expect(stdout).toMatch(/^- brief {3}column 1, lines 1-14\n\+ brief {3}columns /mu);
  });

  it('keeps a story where make-up has it, and places the others anew', async () => {
    paper({ 'page.yaml': SMALL_PAGE + BRIEF });
    const [before] = JSON.parse((await placed({ json: true })).stdout).pages;
    const { code, stdout } = await placed({ write: true, keep: ['lead'], json: true });
    expect(code).toBe(0);
    const [after] = JSON.parse(stdout).pages;
    const place = before.stories[0].after;
    // Kept, not chosen anew.
    expect(after.stories[0]).toEqual({ ...before.stories[0], before: place, choice: null });
    expect(after.stories[2]).toMatchObject({ story: 'brief', isNew: true });
    expect(written()).not.toContain('lines: 3-14}');
  });

  it('is nothing where a story is named that the page does not have', async () => {
    paper();
    for (const options of [{ keep: ['leed'] }, { reset: ['leed'] }]) {
      const { code, stdout, stderr } = await placed({ write: true, ...options });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('error[unknown-story]: the page has no story `leed`');
      expect(stderr).toContain('help: did you mean `lead`?');
    }
    expect(written()).toBe(SMALL_PAGE);
  });

  it('is nothing where the file is written in a way that cannot be kept', async () => {
    const shared = `${SMALL_PAGE}layout: { broadsheet-hk: &a { brief: {head: {columns: 1, lines: 1-2}, frames: [{columns: 1, lines: 3-14}]} }, daily-cn: *a }\n`;
    paper({ 'page.yaml': shared });
    const { code, stderr } = await placed({ write: true });
    expect(code).toBe(2);
    expect(stderr).toContain('error[unsafe-rewrite]');
    expect(written()).toBe(shared);
  });

  it('is nothing where the file was saved since it was read', async () => {
    const workspace = memoryWorkspace({ 'a1/page.yaml': SMALL_PAGE });
    const wanted = { template: 'daily-cn', pins: new Map([['lead', PINS]]), order: ['lead'] };
    const before = await workspace.readBytes('a1/page.yaml', 'yaml', 'a1');
    expect(await writePagePins(workspace, 'a1', before, wanted)).toEqual([]);
    const text = await workspace.readText('a1/page.yaml', 'a1');
    expect(text).toContain('  daily-cn:\n    lead:\n      head: { columns: 1, lines: 2 }');
    expect(await writePagePins(workspace, 'a1', before, wanted)).toMatchObject([
      { rule: 'changed-page' },
    ]);
    expect(await workspace.readText('a1/page.yaml', 'a1')).toBe(text);
  });

  it('is nothing outside the page folder', async () => {
    paper();
    link('a1/page.yaml', put('elsewhere.yaml', SMALL_PAGE));
    const { code, stderr } = await placed({ write: true });
    expect(code).toBe(2);
    expect(stderr).toContain('error[outside-file]');
    expect(readFileSync(at('elsewhere.yaml'), 'utf8')).toBe(SMALL_PAGE);
  });
});

describe('alternatives', () => {
  const listed = async (options: PlaceOptions) =>
    JSON.parse((await placed({ json: true, ...options })).stdout).pages[0];

  it('are printed one below the other, numbered, the best first', async () => {
    const { code, stdout, stderr } = await banmian(['place', paper(), '--alternatives', '3']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^a1 in broadsheet-hk: 3 pages, the best first\n\n1 {2}at a cost of \d+/u,
    );
    expect(stdout).toMatch(
      /\n3 {2}at a cost of .*\n {3}lead {4}columns [\d-]+, lines [\d-]+, cost /u,
    );
    expect(stdout).not.toMatch(/^4 {2}/mu);
    expect(stdout).toContain('   what cost most: `');
    expect(stderr).toContain('add `--write --take` and its number');
    expect(written()).toBe(SMALL_PAGE);
    expect((await placed({ alternatives: 3 })).stdout).toBe(stdout.trimEnd());
  });

  it('are five where no number is given, and the best of them is what `place` takes', async () => {
    paper();
    const [one, many] = [await listed({}), await listed({ alternatives: true })];
    expect(many.alternatives).toHaveLength(5);
    expect(many.stories).toEqual(one.stories);
    expect(many.alternatives[0]).toEqual({ number: 1, made: one.made, stories: one.stories });
    const costs: number[] = many.alternatives.map(
      ({ made }: { made: { cost: number } }) => made.cost,
    );
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  it('can be taken: the one with that number is written', async () => {
    paper();
    const { alternatives } = await listed({ alternatives: true });
    expect((await banmian(['place', at('a1'), '--write', '--take', '2'])).code).toBe(0);
    const after = await listed({});
    const pins = (stories: { pins: unknown }[]) => stories.map((one) => one.pins);
    expect(pins(after.stories)).toEqual(pins(alternatives[1].stories));
    expect(pins(after.stories)).not.toEqual(pins(alternatives[0].stories));
  });

  it('tell for each story what was chosen and what it cost', async () => {
    paper();
    const { made, stories } = await listed({});
    const [{ choice }] = stories;
    expect(choice).toMatchObject({
      module: { columns: { first: 1 }, lines: { first: 1 } },
      head: { px: expect.any(Number), pt: expect.any(Number) },
      pictures: [],
      cells: expect.any(Array),
      omit: [],
      over: 0,
    });
    const costs = [
      ...made.terms,
      ...stories.flatMap((one: (typeof stories)[0]) => one.choice.terms),
    ];
    expect(costs.length).toBeGreaterThan(2);
    for (const { reason, words, cost } of costs)
      expect([typeof reason, typeof words, cost > 0]).toEqual(['string', 'string', true]);
    const sum = costs.reduce((total, { cost }) => total + cost, 0);
    expect(sum).toBeCloseTo(made.cost, 0);
  });

  it('have nothing chosen for a story that is pinned', async () => {
    paper({ 'page.yaml': SMALL_PAGE + BRIEF });
    const { stories } = await listed({});
    expect(stories.map((one: { choice: unknown }) => one.choice === null)).toEqual([
      false,
      false,
      true,
    ]);
    expect((await placed({ alternatives: 2 })).stdout).toContain('lines 1-14, pinned');
  });

  it('that make-up does not have are not written', async () => {
    paper({ 'page.yaml': SMALL_PAGE.replace('lead, second, brief', 'lead') });
    const text = written();
    const { code, stderr } = await placed({ write: true, take: 2 });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'error[no-alternative]: make-up has no alternative 2: it makes one page',
    );
    expect(written()).toBe(text);
    const list = await placed({ alternatives: 4 });
    expect(list.stdout).toContain('a1 in broadsheet-hk: 1 page, the best first');
    expect(list.stderr).toContain('Make-up has no more pages that differ in two stories.');
  });

  it.each(['0', '10', 'two'])('are not counted as %s', async (number) => {
    const { code, stderr } = await banmian(['place', 'a1', '--alternatives', number]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Write a (?:whole )?number/u);
  });
});

describe('where make-up has no room', () => {
  it('says so, and that is an error', async () => {
    const full = BRIEF.replaceAll('columns: 1', 'columns: 1-6').replace('3-14', '3-108');
    paper({ 'page.yaml': SMALL_PAGE + full });
    const { code, stdout, stderr } = await placed({ write: true });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error[nothing-placed]: make-up finds no room for `lead`, `second`');
  });

  it('and names a role that the template does not know', async () => {
    paper();
    const templates = templateWithoutBrief(at('templates'));
    const { code, stdout, stderr } = await placed({ templates });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'error[unknown-role]: template `broadsheet-hk` does not say how to set',
    );
    expect(stdout).toMatch(/^ {4}second:$/mu);
    expect(stdout).not.toMatch(/^ {4}brief:$/mu);
  });
});

it('names a folder without a page', async () => {
  const { code, stderr } = await placed({}, at('none'));
  expect(code).toBe(2);
  expect(stderr).toContain('error[missing-page]');
});

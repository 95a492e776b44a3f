/** A page that nobody has placed in; the pages that make-up could make of it: each another one, the best first, every time the same. */
import { beforeAll, describe, expect, test } from 'vitest';
import { gatherPage } from '../../../src/gather.ts';
import { rulersOf } from '../../../src/layout/ruler.ts';
import { makeUp, waysToMakeUp } from '../../../src/makeup/make-up.ts';
import { settingInWords } from '../../../src/makeup/told-choices.ts';
import type { Choice, MadeUp } from '../../../src/model/made-up.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { px } from '../../../src/units.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { SMALL_PAPER } from '../../helpers/small-paper.ts';

let ways: readonly MadeUp[];
let again: (most: number) => readonly MadeUp[];
let best: MadeUp | null;

beforeAll(async () => {
  const gathered = (await gatherPage(house(SMALL_PAPER), FOLDER, { template: null })).value;
  if (gathered === null) throw new Error('the small paper is not read');
  const { page, template, fonts, pictures } = gathered;
  const rulers = rulersOf(page, template, fonts, pictures);
  again = (most) => waysToMakeUp(page, template, rulers, most);
  ways = again(9);
  best = makeUp(page, template, rulers);
});

const modules = ({ choices }: MadeUp): string[] =>
  choices.map(({ story, column, line, columns, lines }) =>
    [story, column, line, columns, lines].join(' '),
  );

test('differ each from every one before in the modules of two stories at least', () => {
  expect(ways.length).toBeGreaterThan(3);
  ways.forEach((way, index) => {
    for (const before of ways.slice(0, index)) {
      const known = new Set(modules(before));
      expect(modules(way).filter((one) => !known.has(one)).length).toBeGreaterThanOrEqual(2);
    }
  });
});

test('begin with the page that is made where one is wanted, and cost more from one to the next', () => {
  expect(ways[0]).toEqual(best);
  const costs = ways.map(({ cost }) => cost);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});

test('are the same every time, and a shorter list is the start of a longer one', () => {
  expect(again(9)).toEqual(ways);
  expect(again(2)).toEqual(ways.slice(0, 2));
});

test('cost the sum of what is said of their stories and of the page', () => {
  for (const { cost, terms, choices } of ways) {
    const all = [...terms, ...choices.flatMap((one) => one.terms)];
    expect(all.reduce((sum, one) => sum + one.cost, 0)).toBeCloseTo(cost, 6);
  }
});

describe('what is found on a page that was made up', () => {
  test('says of each story what was chosen and what it cost', async () => {
    const { findings } = await composeForme(house(SMALL_PAPER), FOLDER, {
      template: null,
      place: 'rest',
    });
    const told = findings.filter(({ rule }) => rule === 'placed-story');
    expect(told.map(({ origin }) => origin?.file.split('/').at(-1))).toEqual([
      'lead.md',
      'second.md',
      'brief.md',
    ]);
    expect(told[0]?.message).toMatch(
      /^`lead` stands in columns [\d-]+, lines [\d-]+, at a cost of [\d.]+: head of [\d.]+ px \([\d.]+ pt\)/u,
    );
    expect(told.some(({ help }) => /^it costs a .* \([\d.]+\)/u.test(help ?? ''))).toBe(true);
  });

  test('is all that was chosen', () => {
    const at = (number: number) => ({ first: number, last: number });
    const cells = [{ paragraphs: { first: 3, last: 4 }, cells: 17, origin: null }];
    const omit = [
      { field: 'deck', index: 0, origin: null },
      { field: 'body', index: 7, origin: null },
    ] as const;
    const pins = {
      module: null,
      head: null,
      frames: [],
      figures: {},
      displays: [],
      cells,
      omit,
      origin: null,
    };
    const choice: Choice = {
      story: 'tea',
      ...{ column: 1, line: 1, columns: 2, lines: 20 },
      pins,
      head: px(40),
      pictures: [
        { figure: 'photo', columns: 2, lines: 12, cropped: 0.042 },
        { figure: 'map', columns: 1, lines: 9, cropped: 0 },
      ],
      over: 1,
      early: [],
      terms: [],
    };
    expect(settingInWords(choice, 'vertical')).toEqual([
      'head of 40 px (30 pt)',
      '`photo` over 2 rows and 12 lines, 4 % of it cropped away',
      '`map` over 1 row and 9 lines',
      'paragraphs 3-4 with 17 cells a line',
      'without `deck`, `body.7`',
      '1 line left over',
    ]);
    const one = { ...choice, pins: { ...pins, cells: [{ ...cells[0], paragraphs: at(2) }] } };
    expect(settingInWords(one as Choice, 'horizontal')).toContain(
      'paragraph 2 with 17 cells a line',
    );
    expect(settingInWords({ ...choice, head: px(0) }, 'horizontal')[0]).toBe('no head');
  });
});

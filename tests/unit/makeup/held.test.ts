/** A page whose stories stood somewhere before in; the page that make-up makes of it after an edit: they stay, where it closes as well. */
import { beforeAll, expect, test } from 'vitest';
import { gatherPage } from '../../../src/gather.ts';
import { rulersOf } from '../../../src/layout/ruler.ts';
import type { Stood } from '../../../src/makeup/held.ts';
import { waysToMakeUp } from '../../../src/makeup/make-up.ts';
import type { Choice, MadeUp } from '../../../src/model/made-up.ts';
import { benchFiles } from '../../bench/makeup-pages.ts';
import { FOLDER, house } from '../../helpers/house.ts';

type Remake = (most: number, stood?: Stood) => readonly MadeUp[];

let remake: Remake;
let edited: Remake;

async function remakeOf(files: Record<string, string>): Promise<Remake> {
  const gathered = (await gatherPage(house(files), FOLDER, { template: null })).value;
  if (gathered === null) throw new Error('a page of the bench is not read');
  const { page, template, fonts, pictures } = gathered;
  const rulers = rulersOf(page, template, fonts, pictures);
  return (most, stood) => waysToMakeUp(page, template, rulers, most, stood);
}

beforeAll(async () => {
  const houseAndCount = { template: 'broadsheet-hk', lang: 'zh-HK', count: 4 } as const;
  const files = benchFiles({ ...houseAndCount, load: 1, seed: 3, offers: true });
  remake = await remakeOf(files);
  edited = await remakeOf({
    ...files,
    'stories/s3.md': `${files['stories/s3.md']}\n城北渡口木橋今晨重開通車。\n`,
  });
});

const OPEN: ReadonlySet<string> = new Set(['white', 'overset', 'free']);

const isClosed = ({ choices, terms }: MadeUp): boolean =>
  [...terms, ...choices.flatMap((one) => one.terms)].every(({ reason }) => !OPEN.has(reason));

const stoodOn = ({ choices }: MadeUp): Stood => new Map(choices.map((one) => [one.story, one]));

const placeOf = ({ story, column, line, columns, lines }: Choice) => [
  story,
  column,
  line,
  columns,
  lines,
];

const places = ({ choices }: MadeUp) => choices.map(placeOf);

test('keeps the modules that stood, although another page is cheaper', () => {
  const ways = remake(9).filter(isClosed);
  expect(ways.length).toBeGreaterThan(1);
  for (const before of ways.slice(0, 2)) {
    const [after, ...others] = remake(9, stoodOn(before));
    expect(places(after as MadeUp)).toEqual(places(before));
    expect(others.length).toBeGreaterThan(0);
  }
});

test('keeps them after an edit, but for a few lines', () => {
  const [before] = remake(9).filter(isClosed).slice(-1) as [MadeUp];
  const [after] = edited(1, stoodOn(before)) as [MadeUp];
  expect(isClosed(after)).toBe(true);
  after.choices.forEach((own, at) => {
    const stood = before.choices[at] as Choice;
    expect([own.story, own.column, own.columns]).toEqual([
      stood.story,
      stood.column,
      stood.columns,
    ]);
    expect(Math.abs(own.line - stood.line)).toBeLessThanOrEqual(6);
    expect(Math.abs(own.lines - stood.lines)).toBeLessThanOrEqual(6);
  });
});

test('gives them up where the page does not close in them', () => {
  const [best] = remake(1) as [MadeUp];
  const nowhere = new Map(best.choices.map((one) => [one.story, { ...one, columns: 1, lines: 3 }]));
  expect(remake(1, nowhere)).toEqual([best]);
});

test('has nothing to keep where a story is new on the page', () => {
  const [best, other] = remake(9) as [MadeUp, MadeUp];
  const [, ...stood] = [...stoodOn(other)];
  expect(remake(1, new Map(stood))).toEqual([best]);
});

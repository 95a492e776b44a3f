/** A page, its template and its rulers in; pins for the stories that have none, so that they fill what is free, out. */
import type { StoryRuler } from '../model/cast-off.ts';
import type { MadeUp, Term } from '../model/made-up.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { ALLOWANCES, FEW_LINES, MANY_LINES } from './allowances.ts';
import { chosen } from './chosen.ts';
import { fewer } from './fewer.ts';
import { fillersOf, isFiller, withFiller } from './fill-page.ts';
import {
  blocksOf,
  HOLDS,
  type Hold,
  heldTable,
  isHeld,
  NOWHERE,
  openCost,
  pairsFree,
  type Stood,
} from './held.ts';
import { withLikelyHead } from './likely-head.ts';
import { leavesOut, printedTable } from './printed-offers.ts';
import { apart } from './search/apart.ts';
import { MOST_SINGLE, MOST_STORIES } from './search/best-grouping.ts';
import { type Block, freeBlocks } from './search/free-blocks.ts';
import { between, NO_PRICES, type Prices, pricesOf } from './search/head-prices.ts';
import { judge } from './search/judge.ts';
import { type LaidOut, layOut } from './search/lay-out.ts';
import { pinnedBlock } from './search/pinned-block.ts';
import { leastArea, type Room } from './search/solve.ts';
import type { Allowance } from './shapes/bodies.ts';
import { isFilled, type Table, tableOf } from './shapes/tables.ts';
import { reachOf, type Subject, subjectsOf } from './subject.ts';
import { WEIGHT } from './weights.ts';

export type Rulers = ReadonlyMap<string, StoryRuler>;

/** White between two stories, in lines: it holds the rule between them. */
export const GAP = 1;

/** Null where there is nothing to place, or no room for it at all. Pure: the same input, the same pins. */
export const makeUp = (page: Page, template: Template, rulers: Rulers): MadeUp | null =>
  waysToMakeUp(page, template, rulers, 1)[0] ?? null;

/**
 * The best page first, then others, which differ from it and from each other; `most` of them at most. The first is one on
 * which the stories stand where they stood, if that closes as well.
 */
export function waysToMakeUp(
  page: Page,
  template: Template,
  rulers: Rulers,
  most: number,
  stood: Stood = NOWHERE,
): readonly MadeUp[] {
  const pins = page.pins[template.id] ?? {};
  const blocks = freeOn(page, template);
  const subjects = subjectsOf(page.stories, pins, template, rulers);
  if (blocks === null || blocks.length === 0) return [];
  const bench = benchOf(template, blocks);
  const fillers = fillersOf(page, template, rulers, subjects.length);
  const close = (pages: readonly LaidOut[], own: readonly Subject[]): readonly LaidOut[] =>
    withFiller(pages, fillers, (filler) => exactly([...own, filler], bench));
  if (subjects.length === 0) return apart(close([bare(blocks)], []), most).flatMap(placed);
  let own: readonly Subject[] = subjects.slice(0, MOST_STORIES);
  while (own.length > 0) {
    const [tried, found] = withCare(own, bench);
    const pages = heldFirst(printedFirst(found, tried, bench), tried, bench, stood);
    if (pages.length > 0)
      return apart(own.length < subjects.length ? pages : close(pages, tried), most).map(chosen);
    own = fewer(own, (one) => ALLOWANCES.some((own) => isFilled(bench.tableOf(one, own))));
  }
  return [];
}

/** Null where what is pinned leaves more rectangles than stories are dealt into. */
export function freeOn({ stories, pins }: Page, template: Template): readonly Block[] | null {
  const own = pins[template.id] ?? {};
  const { columns, lines } = template.grid;
  const fixed = stories.flatMap(({ id, role }) => {
    const pinned = own[id] ?? null;
    return pinned === null ? [] : pinnedBlock(pinned, reachOf(template, role));
  });
  return freeBlocks({ column: 1, line: 1, columns, lines }, fixed, GAP);
}

/** What one page is made up with. */
interface Bench {
  readonly blocks: readonly Block[];
  readonly room: Room;
  /** Each table is made once, however often its story is tried. */
  readonly tableOf: (subject: Subject, allowance: Allowance) => Table;
}

function benchOf(template: Template, blocks: readonly Block[]): Bench {
  const { columns, lines } = template.grid;
  const known = new Map<Allowance, Map<Subject, Table>>();
  return {
    blocks,
    room: { columns, lines, gap: GAP, area: columns * (lines + GAP) },
    tableOf: (subject, allowance) => {
      const own = known.get(allowance) ?? new Map<Subject, Table>();
      known.set(allowance, own);
      const table =
        own.get(subject) ?? tableOf(subject, isFiller(subject) ? 1 : columns, lines, allowance);
      own.set(subject, table);
      return table;
    },
  };
}

/** All stories have pins, and what they leave is white. */
function bare(blocks: readonly Block[]): LaidOut {
  const free = blocks.reduce((sum, { columns, lines }) => sum + columns * lines, 0);
  return { standing: [], grouping: [], free, cuts: 0, cost: WEIGHT.free * free };
}

const placed = (page: LaidOut): MadeUp[] => (page.standing.length === 0 ? [] : [chosen(page)]);

type Tried = readonly [subjects: readonly Subject[], pages: readonly LaidOut[]];

/** Heads break where a word surely ends; where that closes no page, also where one only likely ends. */
function withCare(subjects: readonly Subject[], bench: Bench): Tried {
  const pages = pagesOf(subjects, bench);
  const [best] = pages;
  if (best !== undefined && openCost(best) === 0) return [subjects, pages];
  const freer = subjects.map(withLikelyHead);
  if (freer.every((one, at) => one === subjects[at])) return [subjects, pages];
  const more = pagesOf(freer, bench);
  const isBetter =
    (more[0]?.cost ?? Number.POSITIVE_INFINITY) < (best?.cost ?? Number.POSITIVE_INFINITY);
  return isBetter ? [freer, more] : [subjects, pages];
}

/** Cheapest first: with the first allowance that closes the page; with the next one too where that leaves white or a hole. */
function pagesOf(subjects: readonly Subject[], bench: Bench): readonly LaidOut[] {
  const enough = subjects.length > MOST_SINGLE ? FEW_LINES : MANY_LINES;
  let pages: readonly LaidOut[] = [];
  let tables: readonly Table[] = [];
  for (const allowance of ALLOWANCES) {
    const own = subjects.map((subject) => bench.tableOf(subject, allowance));
    const more = tryWith(subjects, own, bench);
    const before = pages[0];
    pages = [...pages, ...more].sort((a, b) => a.cost - b.cost);
    const [best] = pages;
    if (best !== before) tables = own;
    const isEnough = allowance.white >= enough || allowance.over > 0;
    if (best !== undefined && (isClosed(best) || isEnough)) break;
  }
  return [...pages, ...inOrder(subjects, tables, bench, pages)].sort((a, b) => a.cost - b.cost);
}

/** Where white stays all the same nothing is left out, unless that leaves more of the page white. */
function printedFirst(
  pages: readonly LaidOut[],
  subjects: readonly Subject[],
  bench: Bench,
): readonly LaidOut[] {
  const [best] = pages;
  if (best === undefined || !leavesOut(best) || openCost(best) === 0 || isOver(best)) return pages;
  const tableOf: Bench['tableOf'] = (subject, allowance) =>
    printedTable(bench.tableOf(subject, allowance));
  const [whole, ...others] = pagesOf(subjects, { ...bench, tableOf });
  if (whole === undefined || isOver(whole)) return pages;
  const isFuller = whole.free < best.free || openCost(whole) <= openCost(best);
  return isFuller ? [whole, ...others, ...pages] : pages;
}

const isOver = ({ standing }: LaidOut): boolean => standing.some(({ shape }) => shape.over > 0);

/** Before the others the page on which the stories stand where they stood, or all but two of them, unless another closes better. */
function heldFirst(
  pages: readonly LaidOut[],
  subjects: readonly Subject[],
  bench: Bench,
  stood: Stood,
): readonly LaidOut[] {
  const blocks = blocksOf(subjects, stood);
  const [best] = pages;
  if (blocks === null || best === undefined) return pages;
  const heldBy = (hold: Hold): LaidOut | null => {
    const tableOf: Bench['tableOf'] = (subject, allowance) => {
      const [table, at] = [bench.tableOf(subject, allowance), subjects.indexOf(subject)];
      return hold.free.includes(at) ? table : heldTable(table, blocks[at] as Block, hold.slack);
    };
    const own = pagesOf(subjects, { ...bench, tableOf }).find((page) => isHeld(page, blocks, hold));
    return own !== undefined && openCost(own) <= openCost(best) ? own : null;
  };
  for (const hold of HOLDS) {
    const held = heldBy(hold);
    if (held !== null) return [held, ...pages];
  }
  if (subjects.length > MOST_SINGLE) return pages;
  const nearly = pairsFree(subjects.length).flatMap((hold) => heldBy(hold) ?? []);
  return [...nearly.sort((a, b) => a.cost - b.cost).slice(0, 1), ...pages];
}

/** Times that heads out of their order are asked again. */
const MOST_ROUNDS = 3;

/** Where heads of the best page are out of their order: pages on which that costs from the start. */
function inOrder(
  subjects: readonly Subject[],
  tables: readonly Table[],
  { blocks, room }: Bench,
  pages: readonly LaidOut[],
): readonly LaidOut[] {
  let found: readonly LaidOut[] = [];
  let prices: readonly Prices[] = subjects.map(() => NO_PRICES);
  let best = pages[0];
  for (let round = 0; round < MOST_ROUNDS && best !== undefined; round += 1) {
    const { standing, grouping }: LaidOut = best;
    if (judge(standing).every((terms) => terms.every(isOrderly))) break;
    prices = tables.map((table, at) =>
      between(prices[at] ?? NO_PRICES, pricesOf(subjects[at] as Subject, table, standing)),
    );
    const next = layOut(subjects, tables, room, blocks, { prices, grouping });
    found = [...found, ...next];
    best = next[0];
  }
  return found;
}

const isOrderly = ({ reason }: Term): boolean => reason !== 'head-order';

/** Without any white, or not at all. */
const exactly = (subjects: readonly Subject[], bench: Bench): readonly LaidOut[] =>
  tryWith(
    subjects,
    subjects.map((subject) => bench.tableOf(subject, ALLOWANCES[0])),
    bench,
  );

/** Every column ends on its last line. */
const isClosed = ({ free, standing }: LaidOut): boolean =>
  free === 0 &&
  standing.every(({ shape }) => shape.terms.every(({ reason }) => reason !== 'white'));

/** The pages that the tables make. */
const tryWith = (
  subjects: readonly Subject[],
  tables: readonly Table[],
  { blocks, room }: Bench,
): readonly LaidOut[] => (isTooMuch(tables, blocks) ? [] : layOut(subjects, tables, room, blocks));

/** Whether the stories do not fit even where each takes the least that it can: nothing has to be searched then. */
function isTooMuch(tables: readonly Table[], blocks: readonly Block[]): boolean {
  const room = blocks.reduce((sum, { columns, lines }) => sum + columns * (lines + GAP), 0);
  return tables.reduce((sum, table) => sum + leastArea(table, GAP), 0) > room;
}

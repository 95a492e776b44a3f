/** A page, its template and its rulers in; pins for the stories that have none, so that they fill what is free, out. */
import type { StoryRuler } from '../model/cast-off.ts';
import type { Choice, MadeUp } from '../model/made-up.ts';
import type { Page, StoryPins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { fillersOf, isFiller, withFiller } from './fill-page.ts';
import { type Block, freeBlocks } from './search/free-blocks.ts';
import { judge } from './search/judge.ts';
import { type LaidOut, layOut } from './search/lay-out.ts';
import { orderHeads } from './search/order-heads.ts';
import { pinnedBlock } from './search/pinned-block.ts';
import { MOST_STORIES } from './search/solve.ts';
import type { Allowance } from './shapes/bodies.ts';
import { costOf, pinsAt } from './shapes/shape.ts';
import { tableOf } from './shapes/tables.ts';
import { reachOf, type Subject, subjectsOf } from './subject.ts';
import { WEIGHT } from './weights.ts';

export type Rulers = ReadonlyMap<string, StoryRuler>;

/** White between two stories, in lines: it holds the rule between them. */
const GAP = 1;

/** What is allowed, from a page on which every column ends on its last line to one on which copy is left over. */
const ALLOWANCES: readonly [Allowance, ...Allowance[]] = [
  { white: 0, over: 0 },
  { white: 4, over: 0 },
  { white: 40, over: 0 },
  { white: 4, over: 0.7 },
];

/** Null where there is nothing to place, or no room for it at all. Pure: the same input, the same pins. */
export function makeUp(page: Page, template: Template, rulers: Rulers): MadeUp | null {
  const pins = page.pins[template.id] ?? {};
  const { columns, lines } = template.grid;
  const sheet: Block = { column: 1, line: 1, columns, lines };
  const fixed = page.stories.flatMap(({ id, role }) => {
    const own = pins[id] ?? null;
    return own === null ? [] : pinnedBlock(own, reachOf(template, role));
  });
  const blocks = freeBlocks(sheet, fixed, GAP);
  const subjects = subjectsOf(page.stories, pins, template, rulers);
  if (blocks === null || blocks.length === 0) return null;
  const fillers = fillersOf(page, template, rulers, subjects.length);
  const close = (made: MadeUp, own: readonly Subject[]): MadeUp =>
    withFiller(made, fillers, (filler) => exactly([...own, filler], template, blocks));
  if (subjects.length === 0) return asPlaced(close(bare(blocks), []));
  // What is least important is left without a place where the page has none for all.
  for (let count = Math.min(MOST_STORIES, subjects.length); count > 0; count -= 1) {
    const own = subjects.slice(0, count);
    const made = bestOf(own, template, blocks);
    if (made !== null) return count < subjects.length ? made : close(made, own);
  }
  return null;
}

/** All stories have pins, and what they leave is white. */
function bare(blocks: readonly Block[]): MadeUp {
  const free = blocks.reduce((sum, { columns, lines }) => sum + columns * lines, 0);
  return { pins: {}, choices: [], cost: WEIGHT.free * free, free, over: 0 };
}

const asPlaced = (made: MadeUp): MadeUp | null => (made.choices.length === 0 ? null : made);

/** With the first allowance that closes the page; with the next one too where that leaves white or a hole. */
function bestOf(
  subjects: readonly Subject[],
  template: Template,
  blocks: readonly Block[],
): MadeUp | null {
  let best: MadeUp | null = null;
  for (const allowance of ALLOWANCES) {
    const made = tryWith(subjects, template, blocks, allowance);
    if (made !== null && (best === null || made.cost < best.cost)) best = made;
    if (best !== null && (isClosed(best) || allowance.white > 4)) return best;
  }
  return best;
}

/** Without any white, or not at all. */
const exactly = (
  subjects: readonly Subject[],
  template: Template,
  blocks: readonly Block[],
): MadeUp | null => tryWith(subjects, template, blocks, ALLOWANCES[0]);

/** Every column ends on its last line. */
const isClosed = ({ free, choices }: MadeUp): boolean =>
  free === 0 && choices.every(({ terms }) => terms.every(({ reason }) => reason !== 'white'));

/** The page made up with one allowance; where heads are out of their order also without those heads, and the cheapest of all. */
function tryWith(
  subjects: readonly Subject[],
  template: Template,
  blocks: readonly Block[],
  allowance: Allowance,
): MadeUp | null {
  const { columns, lines } = template.grid;
  const room = { columns, lines, gap: GAP, area: columns * (lines + GAP) };
  const tables = subjects.map((subject) =>
    tableOf(subject, isFiller(subject) ? 1 : columns, lines, allowance),
  );
  const first = layOut(subjects, tables, room, blocks);
  if (first === null) return null;
  const others = orderHeads(subjects, tables, first.standing).flatMap(
    (left) => layOut(subjects, left, room, blocks) ?? [],
  );
  const [best] = [first, ...others].map(madeUp).sort((a, b) => a.cost - b.cost);
  return best ?? null;
}

/** In order of importance. */
function madeUp({ standing, free }: LaidOut): MadeUp {
  const page = [...standing].sort((a, b) => a.subject.rank - b.subject.rank);
  const judged = judge(page);
  const choices = page.map(({ place, shape, subject }, index): Choice => {
    const { column, line, columns, lines } = place;
    const terms = [...shape.terms, ...(judged[index] ?? [])].sort((a, b) => b.cost - a.cost);
    return { story: subject.story.id, column, line, columns, lines, over: shape.over, terms };
  });
  const pins = page.map(({ place, shape, subject }): [string, StoryPins] => [
    subject.story.id,
    pinsAt(shape.pins(), place.column, place.line),
  ]);
  return {
    pins: Object.fromEntries(pins),
    choices,
    cost: costOf(choices.flatMap(({ terms }) => terms)) + WEIGHT.free * free,
    free,
    over: page.reduce((sum, { shape }) => sum + shape.over, 0),
  };
}

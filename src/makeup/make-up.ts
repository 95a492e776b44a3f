/** A page, its template and its rulers in; pins for the stories that have none, so that they fill what is free, out. */
import type { StoryRuler } from '../model/cast-off.ts';
import { greatest, least } from '../model/extent.ts';
import type { Direction } from '../model/font.ts';
import type { Choice, MadeUp } from '../model/made-up.ts';
import type { Area, Page, Story, StoryPins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { type Dealt, dealStories } from './search/deal.ts';
import { type Block, freeBlocks } from './search/free-blocks.ts';
import { judge, type Standing } from './search/judge.ts';
import { type Solutions, solve } from './search/solve.ts';
import { bestCuts, placesOf } from './search/tree.ts';
import type { Allowance } from './shapes/bodies.ts';
import { costOf, pinsAt } from './shapes/shape.ts';
import { type Table, tableOf } from './shapes/tables.ts';
import { type Subject, subjectOf } from './subject.ts';
import { WEIGHT } from './weights.ts';

export type Rulers = ReadonlyMap<string, StoryRuler>;

/** White between two stories, in lines: it holds the rule between them. */
const GAP = 1;

/** Ways to part a block that are looked at as a whole. */
const MOST_TREES = 200;

/** What is allowed, from a page without a blemish to one on which copy is left over. */
const ALLOWANCES: Readonly<Record<Direction, readonly Allowance[]>> = {
  horizontal: [
    { white: 0, over: 0 },
    { white: 4, over: 0 },
    { white: 4, over: 0.7 },
  ],
  // A white line parts two stories on a vertical page as well as a rule does.
  vertical: [
    { white: 1, over: 0 },
    { white: 4, over: 0 },
    { white: 4, over: 0.7 },
  ],
};

/** Null where there is nothing to place, or no room for it at all. Pure: the same input, the same pins. */
export function makeUp(page: Page, template: Template, rulers: Rulers): MadeUp | null {
  const pins = page.pins[template.id] ?? {};
  const { columns, lines } = template.grid;
  const sheet: Block = { column: 1, line: 1, columns, lines };
  const fixed = Object.values(pins).flatMap((own) => (own === null ? [] : blockOf(own)));
  const blocks = freeBlocks(sheet, fixed, GAP);
  const subjects = subjectsOf(page.stories, pins, template, rulers);
  if (blocks === null || blocks.length === 0 || subjects.length === 0) return null;
  let best: MadeUp | null = null;
  for (const allowance of ALLOWANCES[template.direction]) {
    const made = tryWith(subjects, template, blocks, allowance);
    if (made !== null && (best === null || made.cost < best.cost)) best = made;
    if (best !== null && (best.free === 0 || allowance.white > 1)) return best;
  }
  return best;
}

/** The hull of all that a story has pinned. */
function blockOf(pins: StoryPins): Block[] {
  const areas: Area[] = [
    ...(pins.head === null ? [] : [pins.head]),
    ...pins.frames,
    ...pins.displays,
    ...Object.values(pins.figures),
  ];
  if (areas.length === 0) return [];
  const column = least(areas.map(({ columns }) => columns.first));
  const line = least(areas.map(({ lines }) => lines.first));
  return [
    {
      column,
      line,
      columns: greatest(areas.map(({ columns }) => columns.last)) - column + 1,
      lines: greatest(areas.map(({ lines }) => lines.last)) - line + 1,
    },
  ];
}

/** Stories without pins in order of importance: the lead first, then as the page lists them. */
function subjectsOf(
  stories: readonly Story[],
  pins: Readonly<Record<string, StoryPins | null>>,
  template: Template,
  rulers: Rulers,
): Subject[] {
  const order = [...stories].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
  return order.flatMap((story, rank) => {
    const ruler = rulers.get(story.id);
    const role = template.roles[story.role];
    const isPinned = pins[story.id] !== undefined;
    if (isPinned || ruler === undefined || role === undefined) return [];
    return [subjectOf(story, ruler, role, template, rank)];
  });
}

function tryWith(
  subjects: readonly Subject[],
  template: Template,
  blocks: readonly Block[],
  allowance: Allowance,
): MadeUp | null {
  const { columns, lines } = template.grid;
  const tables = subjects.map((subject) => tableOf(subject, columns, lines, allowance));
  const costs = { stack: WEIGHT.pageCut / columns / 2, beside: WEIGHT.pageCut / lines / 2 };
  const solutions = solve(tables, { columns, lines, gap: GAP }, costs);
  const deal = dealStories(solutions, blocks, 2 ** subjects.length - 1, GAP);
  if (deal === null) return null;
  const standing = deal.flatMap((dealt) => bestBlock(subjects, tables, solutions, dealt));
  return madeUp(standing, freeOf(deal));
}

/** Column-lines that no story takes. */
const freeOf = (deal: readonly Dealt[]): number =>
  deal.reduce((sum, { block, solved }) => {
    const depth = solved === null ? 0 : solved.depth - GAP;
    return sum + block.columns * (block.lines - depth);
  }, 0);

/** Of the cheapest ways to part a block the one whose stories get on best with each other. */
function bestBlock(
  subjects: readonly Subject[],
  tables: readonly Table[],
  solutions: Solutions,
  { block, solved }: Dealt,
): readonly Standing[] {
  if (solved === null) return [];
  let best: { readonly page: readonly Standing[]; readonly cost: number } | null = null;
  for (const cell of bestCuts(solutions, solved, MOST_TREES)) {
    const places = placesOf(solutions, solved, GAP, block.column, block.line, cell);
    const page = places.map((place): Standing => {
      const shape = tables[place.story]?.[place.columns - 1]?.get(place.lines);
      const subject = subjects[place.story];
      if (shape === undefined || subject === undefined) throw new Error('a place without a shape');
      return { place, shape, subject };
    });
    const cost = cell.cost + costOf(judge(page).flat());
    if (best === null || cost < best.cost) best = { page, cost };
  }
  return best?.page ?? [];
}

function madeUp(page: readonly Standing[], free: number): MadeUp {
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

/** A story in; its cost table 估價表: for every width and depth the cheapest shape that fills it, out. */

import type { StoryRuler } from '../../model/cast-off.ts';
import type { Term } from '../../model/made-up.ts';
import { isShort, type StoryRole } from '../../model/story-role.ts';
import type { HeadCare, Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import type { Allowance } from './bodies.ts';
import { headShapes } from './head-shapes.ts';
import { pictureShapes } from './picture-shapes.ts';
import { quoteShapes } from './quote-shapes.ts';
import { costOf, type Shape } from './shape.ts';
import { storyShapes } from './story-shapes.ts';

/** By columns, then by lines: the cheapest shape, and after it those whose head has another size. */
export type Table = readonly ReadonlyMap<number, readonly Shape[]>[];

/** Shapes of one width and depth that are kept. */
const MOST_RIVALS = 4;

/** `columns` and `lines` are those of the page. */
export function tableOf(
  subject: Subject,
  columns: number,
  lines: number,
  allowance: Allowance,
): Table {
  const table = ownTable(subject, columns, lines, allowance);
  if (isFilled(table)) return table;
  const heads = careFor(subject, columns, lines);
  return heads === subject.heads
    ? table
    : ownTable({ ...subject, heads }, columns, lines, allowance);
}

export const isFilled = (table: Table): boolean => table.some(({ size }) => size > 0);

/** From the care that a head wants to the one that it gets at last. */
const CARES: readonly HeadCare[] = ['sure', 'likely'];

/** More white, and more copy left over, than any page allows. */
const LOOSEST = { white: 40, over: 1 } as const;
const LOOSE = { white: 4, over: 0 } as const;

/** What was found for a story, by the size of the page. */
const known = new WeakMap<StoryRuler, Map<string, HeadCare>>();

/** The most care with which the story stands anywhere, with white or copy left over: a head that stands badly closes no page. */
function careFor(subject: Subject, columns: number, lines: number): HeadCare {
  const own = known.get(subject.ruler) ?? new Map<string, HeadCare>();
  known.set(subject.ruler, own);
  const key = `${columns} ${lines}`;
  const stands = (heads: HeadCare): boolean =>
    [LOOSE, LOOSEST].some((one) => isFilled(ownTable({ ...subject, heads }, columns, lines, one)));
  const care = own.get(key) ?? CARES.find(stands) ?? 'forced';
  own.set(key, care);
  return care;
}

function ownTable(subject: Subject, columns: number, lines: number, allowance: Allowance): Table {
  return Array.from({ length: columns }, (_, index) => {
    const shapes = shapesOf(subject, index + 1, lines, allowance).map((one) =>
      withModule(subject, one),
    );
    const rows = new Map<number, Shape[]>();
    for (const shape of shapes.sort((a, b) => a.cost - b.cost)) {
      const row = rows.get(shape.lines) ?? [];
      rows.set(shape.lines, row);
      const isNew = row.every(({ headSize }) => headSize !== shape.headSize);
      if (isNew && row.length < MOST_RIVALS) row.push(shape);
    }
    return rows;
  });
}

function shapesOf(
  subject: Subject,
  module: number,
  most: number,
  allowance: Allowance,
): readonly Shape[] {
  const { story } = subject;
  const hasText = story.body.length + story.lead.length > 0;
  if (story.role === 'quotes' && hasText) return quoteShapes(subject, module, most);
  if (hasText) return storyShapes(subject, module, most, allowance);
  return story.figures.length === 0
    ? headShapes(subject, module, most)
    : pictureShapes(subject, module, most, allowance);
}

/** What the module itself costs, whatever stands in it. */
function withModule(subject: Subject, shape: Shape): Shape {
  const terms = [...shape.terms, ...moduleTerms(subject, shape)];
  return { ...shape, terms, cost: costOf(terms) };
}

/** A module is best a third wider than it is deep, as a page is read; beyond 1:3 and 3:1 it looks like a mistake. */
const BEST_ASPECT = 1.3;
/** Briefs stand one under the other. */
const BRIEFS_ASPECT = 0.6;
const WORST_ASPECT = 3;

const bestOf = (role: StoryRole): number => (role === 'briefs' ? BRIEFS_ASPECT : BEST_ASPECT);

function moduleTerms({ template, story }: Subject, { columns, lines }: Shape): Term[] {
  const { grid, direction } = template;
  const along = columns * (grid.measure + grid.gap) - grid.gap;
  const across = lines * grid.pitch;
  const aspect = direction === 'horizontal' ? along / across : across / along;
  const best = Math.sqrt(along * across * bestOf(story.role)) / (grid.measure + grid.gap);
  const wanted = Math.max(1, Math.min(grid.columns, Math.round(best)));
  const away = Math.abs(columns - wanted) / wanted;
  const extreme = Math.max(aspect, 1 / aspect) / WORST_ASPECT;
  const terms: Term[] = [];
  if (away > 0 && story.role !== 'quotes')
    terms.push({ reason: 'width', cost: WEIGHT.width * away });
  if (extreme > 1 && !isShort(story.role) && story.role !== 'quotes')
    terms.push({ reason: 'aspect', cost: WEIGHT.aspect * Math.log(extreme) });
  return terms;
}

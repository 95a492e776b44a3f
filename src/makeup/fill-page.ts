/** A page made up with white left on it, and house fillers 補白 in; the same page with the one filler that takes the white away, out. */
import type { StoryRuler } from '../model/cast-off.ts';
import type { Page, TemplatePins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { MOST_STORIES } from './search/best-grouping.ts';
import type { LaidOut } from './search/lay-out.ts';
import { type Subject, subjectsOf } from './subject.ts';

/** Column-lines of white that call for a filler: a head and a few lines. */
const LEAST_WHITE = 6;

/** A filler stays on the page where it takes away so much of the white. */
const LEAST_TAKEN = 0.5;

/** Fillers that are tried, those first that are nearest to the white in length. */
const MOST_TRIED = 6;

export const isFiller = ({ story }: Subject): boolean => story.role === 'filler';

/** After all stories in importance. None for a page that has one already. */
export function fillersOf(
  { fillers, stories, pins }: Page,
  template: Template,
  rulers: ReadonlyMap<string, StoryRuler>,
  rank: number,
): readonly Subject[] {
  const own: TemplatePins = pins[template.id] ?? {};
  const isTaken = stories.some(({ id, role }) => role === 'filler' && own[id] !== undefined);
  if (isTaken || rank >= MOST_STORIES) return [];
  return fillers.flatMap(({ story }) =>
    subjectsOf([story], {}, template, rulers).map((subject) => ({ ...subject, rank })),
  );
}

/** Cheapest first, as they are; or those with the filler that leaves the least white, of equal ones the first by name. */
export function withFiller(
  pages: readonly LaidOut[],
  fillers: readonly Subject[],
  tryFiller: (filler: Subject) => readonly LaidOut[],
): readonly LaidOut[] {
  const [best] = pages;
  const white = whiteOf(best);
  if (isOverset(best) || white < LEAST_WHITE) return pages;
  const nearest = [...fillers]
    .sort((a, b) => Math.abs(linesOf(a) - white) - Math.abs(linesOf(b) - white))
    .slice(0, MOST_TRIED);
  const tried = nearest.flatMap((filler) => {
    const filled = tryFiller(filler);
    const name = filler.story.id;
    return filled.length === 0 ? [] : [{ pages: filled, left: whiteOf(filled[0]), name }];
  });
  const [closest] = tried.sort((a, b) => a.left - b.left || (a.name < b.name ? -1 : 1));
  const isTaken = closest !== undefined && closest.left <= white * (1 - LEAST_TAKEN);
  return isTaken ? closest.pages : pages;
}

const isOverset = (page: LaidOut | undefined): boolean =>
  page?.standing.some(({ shape }) => shape.over > 0) ?? false;

/** Column-lines on which nothing stands, and those that stories leave white. */
const whiteOf = (page: LaidOut | undefined): number =>
  (page?.free ?? 0) + (page?.standing.reduce((sum, { shape }) => sum + shape.white, 0) ?? 0);

/** About as many as it takes in its column. */
function linesOf({ ruler }: Subject): number {
  const leg = { measure: ruler.legs(1, 1), cells: null, notch: ruler.notch(), displays: 0 };
  return ruler
    .copy('whole', leg)
    .reduce((sum, one) => sum + (one.kind === 'frame-break' ? 0 : one.lines), 0);
}

/** A page made up with white left on it, and house fillers 補白 in; the same page with the one filler that takes the white away, out. */
import type { StoryRuler } from '../model/cast-off.ts';
import type { MadeUp } from '../model/made-up.ts';
import type { Page, TemplatePins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { MOST_STORIES } from './search/solve.ts';
import { type Subject, subjectsOf } from './subject.ts';
import { WEIGHT } from './weights.ts';

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

/** The filler that leaves the least white; of equal ones the first by name. */
export function withFiller(
  made: MadeUp,
  fillers: readonly Subject[],
  tryFiller: (filler: Subject) => MadeUp | null,
): MadeUp {
  const white = whiteOf(made);
  if (made.over > 0 || white < LEAST_WHITE) return made;
  const nearest = [...fillers]
    .sort((a, b) => Math.abs(linesOf(a) - white) - Math.abs(linesOf(b) - white))
    .slice(0, MOST_TRIED);
  const tried = nearest.flatMap((filler) => {
    const one = tryFiller(filler);
    return one === null ? [] : [{ made: one, left: whiteOf(one), name: filler.story.id }];
  });
  const [best] = tried.sort((a, b) => a.left - b.left || (a.name < b.name ? -1 : 1));
  return best !== undefined && best.left <= white * (1 - LEAST_TAKEN) ? best.made : made;
}

/** Column-lines on which nothing stands, and those that stories leave white. */
const whiteOf = ({ free, choices }: MadeUp): number =>
  free +
  choices.reduce((sum, { terms }) => {
    const cost = terms.find(({ reason }) => reason === 'white')?.cost ?? 0;
    return sum + Math.sqrt(cost / WEIGHT.white);
  }, 0);

/** About as many as it takes in its column. */
function linesOf({ ruler }: Subject): number {
  const leg = { measure: ruler.legs(1, 1), cells: null, notch: ruler.notch(), displays: 0 };
  return ruler
    .copy('whole', leg)
    .reduce((sum, one) => sum + (one.kind === 'frame-break' ? 0 : one.lines), 0);
}

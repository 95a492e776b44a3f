/** A story with all that make-up asks of it. */
import type { DeckChoice, Extent, HeadFit, StoryRuler } from '../model/cast-off.ts';
import { greatest } from '../model/extent.ts';
import { hasHead } from '../model/has-head.ts';
import { byImportance } from '../model/importance.ts';
import type { Story, StoryPins } from '../model/page.ts';
import type { StoryRole } from '../model/story-role.ts';
import type { RoleSetting, Template } from '../model/template.ts';

/**
 * What its head may do: break where a word surely ends; where one only likely ends, for a story that stands nowhere else or a
 * page that closes in no other way; or stand badly, for one that stands nowhere at all: it is given room, and layout reports what is wrong.
 */
export type HeadCare = 'sure' | 'likely' | 'forced';

export interface Subject {
  readonly story: Story;
  readonly ruler: StoryRuler;
  readonly role: RoleSetting;
  readonly template: Template;
  /** 0 for the most important story of the page. */
  readonly rank: number;
  /** 橫標直排: the head runs across the lines of the text, over the first columns of the module. */
  readonly isCross: boolean;
  readonly heads: HeadCare;
  readonly reach: Reach;
}

/** Lines that a story's box takes before the first and after the last line. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

export function reachOf({ roles, grid }: Template, role: StoryRole): Reach {
  const box = roles[role]?.box ?? null;
  const linesOf = (length: number): number => Math.ceil(length / grid.pitch);
  return { before: linesOf(box?.before ?? 0), after: linesOf(box?.after ?? 0) };
}

function subjectOf(
  story: Story,
  ruler: StoryRuler,
  role: RoleSetting,
  template: Template,
  rank: number,
): Subject {
  const isAcross = role.head?.direction === 'horizontal' && template.direction === 'vertical';
  return {
    story,
    ruler,
    role,
    template,
    rank,
    isCross: isAcross && hasHead(story, role),
    heads: 'sure',
    reach: reachOf(template, story.role),
  };
}

export const headIn = (
  subject: Subject,
  module: number,
  columns: number,
  lines: number,
  deck: DeckChoice,
): HeadFit | null => fitOf(subject, extent(module, columns, lines), deck, 0);

/** None that breaks where a word only likely ends, as long as there is another. */
export function fitOf(
  { ruler, heads }: Subject,
  area: Extent,
  deck: DeckChoice,
  step: number,
): HeadFit | null {
  const fit = ruler.head(area, deck, step);
  return fit?.means === 'guessed' && heads === 'sure' ? null : fit;
}

/** With its deck; and without, where the author offers that. */
export const decksOf = ({ story }: Subject): readonly DeckChoice[] =>
  story.offers.deck && story.deck.length > 0 ? ['printed', 'left-out'] : ['printed'];

export const extent = (module: number, columns: number, lines: number): Extent => ({
  module,
  columns,
  lines,
});

/** Size of the main head of a fit. */
export const sizeOfHead = (fit: HeadFit): number =>
  greatest(
    fit.sizes.filter(({ field }) => field === 'headline').map(({ size }) => size),
    0,
  );

/** Stories without pins in order of importance: the lead first, then as the page lists them. Adverts have their place before. */
export function subjectsOf(
  stories: readonly Story[],
  pins: Readonly<Record<string, StoryPins | null>>,
  template: Template,
  rulers: ReadonlyMap<string, StoryRuler>,
): Subject[] {
  const news = stories.filter(({ advert }) => advert === null);
  return byImportance(news).flatMap((story, rank) => {
    const ruler = rulers.get(story.id);
    const role = template.roles[story.role];
    const isPinned = pins[story.id] !== undefined;
    if (isPinned || ruler === undefined || role === undefined) return [];
    return [subjectOf(story, ruler, role, template, rank)];
  });
}

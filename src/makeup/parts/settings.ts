/** A story and legs of one width in; the ways to set its copy a few lines shorter or longer, with what each costs, out. */
import type { CopyLines, Leg, StoryRuler } from '../../model/cast-off.ts';
import type { Term } from '../../model/made-up.ts';
import {
  numberedParagraphs,
  type PinnedCells,
  type PinnedOmission,
  type Story,
} from '../../model/page.ts';
import { areReadable } from '../../model/typography/cells.ts';
import { costOf } from '../shapes/shape.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { omissionsOf, withoutOmissions } from './offers.ts';

/** Copy at a certain leg, with the paragraphs that have cells of their own. */
export interface Setting {
  readonly copy: readonly CopyLines[];
  readonly cells: readonly PinnedCells[];
  readonly omit: readonly PinnedOmission[];
  /** Lines that it takes, and those that are left where a byline and a source run in. */
  readonly most: number;
  readonly least: number;
  readonly terms: readonly Term[];
}

/** Lines that a setting may be shorter or longer than the natural one. */
const FURTHEST = 3;
/** A paragraph that is reset has so many lines at least, and all of them should be no more than this share of the story. */
const LEAST_LINES = 3;
const MOST_RESET = 0.2;

/** Settings of a story by the leg they are for: modules of all widths have legs of the same few measures. */
const known = new WeakMap<StoryRuler, Map<string, readonly Setting[]>>();

/** The natural setting first, then those that are up to three lines shorter or longer. */
export function settingsOf(subject: Subject, leg: Leg): readonly Setting[] {
  const own = known.get(subject.ruler) ?? new Map<string, readonly Setting[]>();
  known.set(subject.ruler, own);
  const key = `${leg.measure} ${leg.displays}`;
  const found = own.get(key) ?? allSettings(subject, leg);
  own.set(key, found);
  return found;
}

/** Of those that take as many lines the cheapest. */
function allSettings(subject: Subject, leg: Leg): readonly Setting[] {
  const { ruler, story, template, role } = subject;
  const beside = leg.notch?.lines.last ?? 0;
  const natural = ruler.copy('whole', leg);
  const size = template.styles[role.body]?.size ?? template.grid.body;
  const whole = Math.round(leg.measure / size);
  const others = [whole + 1, whole - 1].flatMap((cells) =>
    areReadable(leg.measure / size, cells)
      ? [
          {
            cells,
            mostTail: leg.measure - size * LEAST_LAST,
            copy: ruler.copy('whole', { ...leg, cells }),
          },
        ]
      : [],
  );
  const settings = omissionsOf(story, natural, beside).flatMap((omit) => {
    const copy = withoutOmissions(natural, omit);
    const reset = others.flatMap((other) =>
      resets(story, copy, { ...other, copy: withoutOmissions(other.copy, omit) }, beside),
    );
    const whole: Reset = { copy, cells: [], isMuch: false };
    return [whole, ...reset].map((one) => setting(one, omit));
  });
  return cheapestByLines(settings);
}

/** The first of all is the natural one. */
function cheapestByLines(settings: readonly Setting[]): Setting[] {
  const best = new Map<number, Setting>();
  for (const one of settings) {
    const known = best.get(one.most);
    if (known === undefined || costOf(one.terms) < costOf(known.terms)) best.set(one.most, one);
  }
  return [...best.values()];
}

function setting({ copy, cells, isMuch }: Reset, omit: readonly PinnedOmission[]): Setting {
  let [most, least] = [0, 0];
  for (const one of copy) {
    if (one.kind === 'frame-break') continue;
    most += one.lines;
    // A byline or a source may run in.
    if (one.kind !== 'ending') least += one.lines;
  }
  const terms: Term[] = [];
  const cost = WEIGHT.cells * cells.length + (isMuch ? WEIGHT.cellsMuch : 0);
  if (cost > 0) terms.push({ reason: 'cells', cost });
  if (omit.length > 0) terms.push({ reason: 'left-out', cost: WEIGHT.blockLeftOut * omit.length });
  return { copy, cells, omit, most, least, terms };
}

/** The whole copy set to another number of cells. */
interface OtherCells {
  readonly cells: number;
  /** White after the last line of a paragraph, at most. */
  readonly mostTail: number;
  readonly copy: readonly CopyLines[];
}

/** Cells that the last line of a paragraph holds at least: one character alone is a runt, with a mark cut to half its width behind it not. */
const LEAST_LAST = 1.25;

/** Copy of which some paragraphs have cells of their own. */
interface Reset {
  readonly copy: readonly CopyLines[];
  readonly cells: readonly PinnedCells[];
  /** More of the story than should be. */
  readonly isMuch: boolean;
}

/**
 * Paragraph after paragraph reset, the shortest first, while the story's share of them lasts: one more line gained or lost each time.
 * A story too short to have a paragraph within that share gives one: often nothing else would close it in any width.
 */
function resets(
  story: Story,
  natural: readonly CopyLines[],
  other: OtherCells,
  beside: number,
): Reset[] {
  const numbers = numberedParagraphs(story.body);
  const total = natural.reduce((sum, one) => sum + (one.kind === 'text' ? one.lines : 0), 0);
  const made: Reset[] = [];
  let copy = [...natural];
  let touched = 0;
  const pins: PinnedCells[] = [];
  for (const { index, lines, after } of resettable(story, natural, other, beside)) {
    touched += lines;
    const isMuch = touched > total * MOST_RESET;
    if ((isMuch && made.length > 0) || made.length >= FURTHEST) break;
    const number = numbers[index.block] ?? 0;
    copy = copy.with(index.copy, after);
    pins.push({ paragraphs: { first: number, last: number }, cells: other.cells, origin: null });
    made.push({
      copy,
      cells: [...pins].sort((a, b) => a.paragraphs.first - b.paragraphs.first),
      isMuch,
    });
  }
  return made;
}

/** A paragraph that takes one line more or less when it is reset. */
interface Resettable {
  readonly index: { readonly copy: number; readonly block: number };
  readonly lines: number;
  readonly after: CopyLines;
}

/** Shortest first. What stands beside a label, in the first lines, is broken to lines of its own. */
function resettable(
  story: Story,
  natural: readonly CopyLines[],
  { copy: reset, mostTail }: OtherCells,
  beside: number,
): Resettable[] {
  let line = 0;
  const found = natural.flatMap((before, index): Resettable[] => {
    const first = line;
    line += before.kind === 'frame-break' ? 0 : before.lines;
    const after = reset[index];
    if (before.kind !== 'text' || after?.kind !== 'text' || before.lines < LEAST_LINES) return [];
    const isOne = Math.abs(after.lines - before.lines) === 1;
    if (first < beside || !isOne || after.tail > mostTail || !isResettable(story, before))
      return [];
    const { lines, ref } = before;
    return [{ index: { copy: index, block: ref.index }, lines, after }];
  });
  return found.sort((a, b) => a.lines - b.lines || a.index.copy - b.index.copy);
}

/** A paragraph of the body, but not the one that a dateline runs in before. */
function isResettable(story: Story, copy: Extract<CopyLines, { kind: 'text' }>): boolean {
  if (copy.ref.field !== 'body') return false;
  const first = story.body.findIndex(({ kind }) => kind === 'paragraph');
  return story.dateline === null || copy.ref.index !== first;
}

/** Parts of a head and the area they may take in, each part's size on the ladder and its lines out. */

import { ROUNDING } from '../../compose/white/justify.ts';
import type { Direction } from '../../model/font.ts';
import type { Story } from '../../model/page.ts';
import type { HeadPart, HeadSetting } from '../../model/template.ts';
import type { RichText } from '../../model/text.ts';
import { em, type Px } from '../../units.ts';
import { type Setter, styleNamed } from '../setter.ts';
import { authorLines, joinedLine } from './display.ts';
import { depthOf, gapsIn, lengthOf, type Sized, thickness, turnedTo } from './sized.ts';
import { MOST_LINES, type TurnAt } from './turn-lines.ts';

/** What a head has to fit into. */
export interface HeadRoom {
  readonly inline: Px;
  readonly block: Px;
}

/** The parts of a head that the story has a text for, before they have a size. */
export const headParts = (setter: Setter, story: Story, head: HeadSetting): readonly Sized[] =>
  head.parts.flatMap((part) => {
    const texts = textsOf(story, part.field);
    return texts.length === 0 ? [] : [unsized(setter, story, part, texts, head.direction)];
  });

/** Sizes for all of them. */
export function sizeHead(
  setter: Setter,
  wanted: readonly Sized[],
  head: HeadSetting,
  room: HeadRoom,
  turns: readonly TurnAt[] = TURNS,
): readonly Sized[] {
  const sized = wanted.map((one) =>
    sizePart(setter, one, head, budgetOf(setter, one, wanted, room), turns),
  );
  return shrinkToDepth(setter, sized, head, room);
}

function textsOf(story: Story, field: HeadPart['field']): readonly RichText[] {
  if (field === 'byline') return story.byline === null ? [] : [story.byline];
  return story[field];
}

function unsized(
  setter: Setter,
  story: Story,
  part: HeadPart,
  texts: readonly RichText[],
  direction: Direction,
): Sized {
  const written = part.lines === 'joined' ? joinedLine(texts) : authorLines(texts);
  return {
    part,
    type: styleNamed(setter.template, part.style),
    ref: { story: story.id, field: part.field, index: 0 },
    written,
    display: written,
    direction,
    size: part.smallest,
    spread: em(0),
    condensed: 1,
  };
}

/** The measure, and the depth that the other parts leave at their smallest. */
function budgetOf(setter: Setter, one: Sized, all: readonly Sized[], room: HeadRoom): HeadRoom {
  const others = depthOf(setter, all) - thickness(one);
  return { ...room, block: (room.block - others) as Px };
}

/** Sizes the part may take, largest first. */
const ladderOf = (setter: Setter, part: HeadPart): Px[] => {
  const steps = setter.template.ladder
    .filter((size) => size >= part.smallest && size <= part.largest)
    .sort((a, b) => b - a);
  return steps.length === 0 ? [part.smallest] : steps;
};

/** The author's lines as large as they fit; where they fit at no size, tracked closer; else broken anew. */
function sizePart(
  setter: Setter,
  one: Sized,
  head: HeadSetting,
  room: HeadRoom,
  turns: readonly TurnAt[],
): Sized {
  const steps = ladderOf(setter, one.part);
  const [best] = steps
    .flatMap((size) => atSize(setter, { ...one, size }, head, room.inline) ?? [])
    .filter((sized) => one.part.lines !== 'phrases' || thickness(sized) <= room.block);
  if (best !== undefined) return best;
  const smallest = { ...one, size: steps.at(-1) ?? one.part.smallest };
  return (
    closer(setter, smallest, head, room.inline) ??
    narrower(setter, smallest, head, room.inline) ??
    turned(setter, smallest, head, room, turns)
  );
}

/** The part at its size, in lines that fit the measure without more ado; null where it needs other lines. */
export function atSize(setter: Setter, one: Sized, head: HeadSetting, inline: Px): Sized | null {
  if (one.part.lines === 'phrases') {
    const display = turnedTo(setter, one, head, inline, 'phrase');
    return display === null ? null : { ...one, display };
  }
  const written = { ...one, display: one.written };
  return lengthOf(setter, written, head) <= inline + ROUNDING ? written : null;
}

/** Tracking taken away, as little as makes the longest line fit. */
export function closer(setter: Setter, one: Sized, head: HeadSetting, inline: Px): Sized | null {
  const excess = lengthOf(setter, one, head) - inline;
  const spread = em(-excess / gapsIn(one) / one.size);
  if (-spread > one.part.tighten) return null;
  return { ...one, spread: em(Math.max(-one.part.tighten, spread - 1e-4)) };
}

/** Tracked as close as may be and condensed, as little as makes the longest line fit; not under ruby, which stays as it is. */
export function narrower(setter: Setter, one: Sized, head: HeadSetting, inline: Px): Sized | null {
  const close = { ...one, spread: em(-one.part.tighten) };
  const condensed = Math.floor((inline / lengthOf(setter, close, head)) * 1e4) / 1e4;
  const ruby = one.written.text.marks.some(({ kind }) => kind === 'ruby');
  return ruby || condensed < one.part.condense ? null : { ...close, condensed };
}

/** What a part is broken at where make-up looks for a place, from the best to the worst. */
export const SURER_TURNS: readonly TurnAt[] = ['space', 'phrase', 'guess'];
/** In a place that is given, what needs no error. */
export const TURNS: readonly TurnAt[] = [...SURER_TURNS, 'likely'];

/** Broken at the best edges whose lines the depth holds; at the best ones where it holds none; unturned where nothing fits. */
function turned(
  setter: Setter,
  smallest: Sized,
  head: HeadSetting,
  room: HeadRoom,
  turns: readonly TurnAt[],
): Sized {
  const all = turns.flatMap((at) => turnedAt(at, setter, smallest, head, room) ?? []);
  return all.find((one) => thickness(one) <= room.block) ?? all[0] ?? smallest;
}

/** The largest size at which the part needs no more lines than at its smallest. */
function turnedAt(
  at: TurnAt,
  setter: Setter,
  smallest: Sized,
  head: HeadSetting,
  room: HeadRoom,
): Sized | null {
  const turn = (size: Px): Sized | null => {
    const one = { ...smallest, size };
    const display = turnedTo(setter, one, head, room.inline, at);
    return display === null ? null : { ...one, display };
  };
  const least = turn(smallest.size);
  if (least === null || countOf(least) > mostLines(smallest)) return null;
  const larger = ladderOf(setter, smallest.part)
    .map(turn)
    .find((one) => one !== null && countOf(one) === countOf(least) && thickness(one) <= room.block);
  return larger ?? least;
}

const mostLines = (one: Sized): number => Math.max(MOST_LINES, one.written.lines.length);
const countOf = (one: Sized): number => one.display.lines.length;

/** Whether a part stands in other lines than its author or the house wanted. */
export const isTurned = (one: Sized): boolean => one.display !== one.written;

/** Takes the thickest part down the ladder, step by step, until all parts fit the depth. */
function shrinkToDepth(
  setter: Setter,
  wanted: readonly Sized[],
  head: HeadSetting,
  room: HeadRoom,
): readonly Sized[] {
  let sized = wanted;
  while (depthOf(setter, sized) > room.block) {
    const smaller = shrinkThickest(setter, sized, head, room);
    if (smaller === null) break;
    sized = smaller;
  }
  return sized;
}

function shrinkThickest(
  setter: Setter,
  sized: readonly Sized[],
  head: HeadSetting,
  room: HeadRoom,
): readonly Sized[] | null {
  const thickest = sized
    .filter((one) => stepDown(setter, one) !== undefined)
    .reduce<Sized | null>(
      (best, one) => (best === null || yieldsBefore(one, best) ? one : best),
      null,
    );
  if (thickest === null) return null;
  const size = stepDown(setter, thickest) ?? thickest.size;
  const smaller = { ...thickest, size };
  const next = atSize(setter, smaller, head, room.inline) ?? smaller;
  return sized.map((one) => (one === thickest ? next : one));
}

const stepDown = (setter: Setter, { part, size }: Sized): Px | undefined =>
  ladderOf(setter, part).find((step) => step < size);

/** Of two equals the headline keeps its size. */
const yieldsBefore = (one: Sized, other: Sized): boolean =>
  thickness(one) > thickness(other) ||
  (thickness(one) === thickness(other) && other.part.field === 'headline');

/** Copy at a leg, and the same a cell closer and wider, in; the copy with some of its paragraphs set so, out. */
import type { CopyLines } from '../../model/cast-off.ts';
import type { PinnedCells, Story } from '../../model/page.ts';
import { numberedParagraphs } from '../../model/paragraphs.ts';

/** The whole copy set to another number of cells. */
export interface OtherCells {
  readonly cells: number;
  /** White after the last line of a paragraph, at most. */
  readonly mostTail: number;
  readonly copy: readonly CopyLines[];
}

/** Copy of which some paragraphs have cells of their own. */
export interface Reset {
  readonly copy: readonly CopyLines[];
  readonly cells: readonly PinnedCells[];
  /** Paragraphs that are more of the story than should be. */
  readonly much: number;
}

/** Lines that a setting may be shorter or longer than the natural one, and paragraphs that it resets. */
const FURTHEST = 3;
/** A paragraph that is reset has so many lines at least, and all of them should be no more than this share of the story. */
const LEAST_LINES = 3;
const MOST_RESET = 0.2;
/** Paragraphs, the last ones, that may be more than that. */
const MOST_MUCH = 1;

/** A paragraph that is better or a line longer or shorter when it is reset. */
interface Resettable {
  readonly at: number;
  /** As pins number it. */
  readonly paragraph: number;
  /** Crossheads before it. */
  readonly section: number;
  readonly lines: number;
  readonly more: number;
  /** Whether fewer of its lines gape. */
  readonly mends: boolean;
  readonly after: CopyLines;
  readonly cells: number;
}

/**
 * Paragraph after paragraph reset, the shortest first, while the story's share of them lasts: one more line gained or lost each time.
 * And where crossheads stand between paragraphs, one on either side of them, so that they move. And each of these with
 * the paragraphs reset whose lines gape otherwise.
 */
export function resetsOf(
  story: Story,
  natural: readonly CopyLines[],
  others: readonly OtherCells[],
  beside: number,
): Reset[] {
  const all = others.map((other) => resettable(story, natural, other, beside));
  const total = natural.reduce((sum, one) => sum + (one.kind === 'text' ? one.lines : 0), 0);
  const mending = mendingOf(all.flat());
  const choices = [...all.flatMap(chainsOf), ...acrossCrossheads(all.flat())];
  const mended = [[], ...choices].map((chosen) => [
    ...mending,
    ...chosen.filter(({ at }) => mending.every((one) => one.at !== at)),
  ]);
  const also = mending.length === 0 ? [] : mended;
  return [...choices, ...also].flatMap((chosen) => resetWith(natural, chosen, total));
}

/** The shortest; the two shortest; the three shortest. */
function chainsOf(all: readonly Resettable[]): (readonly Resettable[])[] {
  const longer = all.filter(({ more }) => more !== 0).slice(0, FURTHEST);
  return longer.map((_, last) => longer.slice(0, last + 1));
}

/** Stretches between crossheads in which paragraphs are looked for. */
const MOST_SECTIONS = 4;

/** The two shortest of each stretch between crossheads alone, and two of them together. */
function acrossCrossheads(all: readonly Resettable[]): (readonly Resettable[])[] {
  if (all.every(({ section }) => section === 0)) return [];
  const shortest: Resettable[] = [];
  for (const one of [...all].sort((a, b) => a.lines - b.lines)) {
    const like = shortest.filter(
      ({ section, more }) => section === one.section && more === one.more,
    );
    if (one.more !== 0 && one.section < MOST_SECTIONS && like.length < 2) shortest.push(one);
  }
  const pairs = shortest.flatMap((one, at) =>
    shortest.slice(at + 1).flatMap((other) => (one.at === other.at ? [] : [[one, other]])),
  );
  return [...shortest.map((one) => [one]), ...pairs];
}

/** For each paragraph whose lines gape the way to set it that moves the least. */
function mendingOf(all: readonly Resettable[]): readonly Resettable[] {
  const best = new Map<number, Resettable>();
  for (const one of all) {
    const known = best.get(one.at);
    const isNearer = known === undefined || Math.abs(one.more) < Math.abs(known.more);
    if (one.mends && isNearer) best.set(one.at, one);
  }
  return [...best.values()].slice(0, FURTHEST);
}

/** A story too short to have a paragraph within the share gives one: often nothing else would close it in any width. */
function resetWith(
  natural: readonly CopyLines[],
  chosen: readonly Resettable[],
  total: number,
): Reset[] {
  let copy = natural;
  let [touched, much] = [0, 0];
  for (const { at, after, lines } of chosen) {
    touched += lines;
    if (touched > total * MOST_RESET) much += 1;
    copy = copy.with(at, after);
  }
  if (much > MOST_MUCH) return [];
  const pins = chosen.map(
    ({ paragraph, cells }): PinnedCells => ({
      paragraphs: { first: paragraph, last: paragraph },
      cells,
      origin: null,
    }),
  );
  const cells = pins.sort((a, b) => a.paragraphs.first - b.paragraphs.first);
  return [{ copy, cells, much }];
}

/** Shortest first. What stands beside a label, in the first lines, is broken to lines of its own. */
function resettable(
  story: Story,
  natural: readonly CopyLines[],
  { copy: reset, cells, mostTail }: OtherCells,
  beside: number,
): Resettable[] {
  const numbers = numberedParagraphs(story.body);
  let [line, section] = [0, 0];
  const found = natural.flatMap((before, at): Resettable[] => {
    const first = line;
    line += before.kind === 'frame-break' ? 0 : before.lines;
    if (before.kind === 'whole') section += 1;
    const after = reset[at];
    if (before.kind !== 'text' || after?.kind !== 'text' || before.lines < LEAST_LINES) return [];
    const [more, gapes] = [after.lines - before.lines, after.gaping - before.gaping];
    const isBetter = gapes < 0 || (gapes === 0 && more !== 0);
    if (first < beside || Math.abs(more) > 1 || !isBetter || after.tail > mostTail) return [];
    if (!isResettable(story, before)) return [];
    const paragraph = numbers[before.ref.index] ?? 0;
    const { lines } = before;
    return [{ at, paragraph, section, lines, more, mends: gapes < 0, after, cells }];
  });
  return found.sort((a, b) => a.lines - b.lines || a.at - b.at);
}

/** A paragraph of the body, but no verse, and not the one that a dateline runs in before. */
function isResettable(story: Story, copy: Extract<CopyLines, { kind: 'text' }>): boolean {
  if (copy.ref.field !== 'body' || story.body[copy.ref.index]?.kind === 'verse') return false;
  const first = story.body.findIndex(({ kind }) => kind === 'paragraph');
  return story.dateline === null || copy.ref.index !== first;
}

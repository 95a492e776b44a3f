/** A story and legs of one width in; the ways to set its copy a few lines shorter or longer, with what each costs, out. */
import { collect } from '../../diagnostic.ts';
import type { CopyLines, Leg } from '../../model/cast-off.ts';
import type { Term } from '../../model/made-up.ts';
import { numberedParagraphs, type PinnedCells, type Story } from '../../model/page.ts';
import { areReadable } from '../../model/typography/cells.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';

/** Copy at a certain leg, with the paragraphs that have cells of their own. */
export interface Setting {
  readonly copy: readonly CopyLines[];
  readonly cells: readonly PinnedCells[];
  readonly terms: readonly Term[];
}

/** Lines that a setting may be shorter or longer than the natural one. */
const FURTHEST = 3;
/** A paragraph that is reset has so many lines at least, and all of them are no more than this share of the story. */
const LEAST_LINES = 3;
const MOST_RESET = 0.2;

/** The natural setting first, then those that are up to three lines shorter or longer. */
export function settingsOf(subject: Subject, leg: Leg): readonly Setting[] {
  const { ruler, story, template, role } = subject;
  const natural = ruler.copy('whole', leg);
  const settings: Setting[] = [{ copy: natural, cells: [], terms: [] }];
  const size = template.styles[role.body]?.size ?? template.grid.body;
  const whole = Math.round(leg.measure / size);
  for (const step of [1, -1]) {
    const cells = whole + step;
    if (!areReadable(leg.measure / size, cells)) continue;
    const reset = ruler.copy('whole', { ...leg, cells });
    collect(settings, resets(story, natural, reset, cells, leg.notch?.lines.last ?? 0));
  }
  return settings;
}

/** Paragraph after paragraph reset, the shortest first, while the story's share of them lasts: one more line gained or lost each time. */
function resets(
  story: Story,
  natural: readonly CopyLines[],
  reset: readonly CopyLines[],
  cells: number,
  beside: number,
): Setting[] {
  const numbers = numberedParagraphs(story.body);
  const total = natural.reduce((sum, one) => sum + (one.kind === 'text' ? one.lines : 0), 0);
  const made: Setting[] = [];
  let copy = [...natural];
  let touched = 0;
  const pins: PinnedCells[] = [];
  for (const { index, lines, after } of resettable(story, natural, reset, beside)) {
    touched += lines;
    if (touched > total * MOST_RESET || made.length >= FURTHEST) break;
    const number = numbers[index.block] ?? 0;
    copy = copy.with(index.copy, after);
    pins.push({ paragraphs: { first: number, last: number }, cells, origin: null });
    made.push({
      copy,
      cells: [...pins].sort((a, b) => a.paragraphs.first - b.paragraphs.first),
      terms: [{ reason: 'cells', cost: WEIGHT.cells * pins.length }],
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
  reset: readonly CopyLines[],
  beside: number,
): Resettable[] {
  let line = 0;
  const found = natural.flatMap((before, index): Resettable[] => {
    const first = line;
    line += before.kind === 'frame-break' ? 0 : before.lines;
    const after = reset[index];
    if (before.kind !== 'text' || after?.kind !== 'text' || before.lines < LEAST_LINES) return [];
    const isOne = Math.abs(after.lines - before.lines) === 1;
    if (first < beside || !isOne || !isResettable(story, before)) return [];
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

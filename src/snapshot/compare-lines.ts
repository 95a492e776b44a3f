/** The lines of a part in two layouts in, each pair of lines with the cause of its change out. */
import type { LayoutLine, LayoutPart } from '../model/layout.ts';
import type { ChangeCause } from '../model/layout-change.ts';
import { align, type Pair } from './align.ts';
import { charactersOf } from './match-parts.ts';

export interface LinePair extends Pair<LayoutLine> {
  /** Null for a line that is as it was. */
  readonly cause: ChangeCause | null;
  readonly ruby: boolean;
}

export interface PartPair {
  readonly before: LayoutPart;
  readonly after: LayoutPart;
  /** The strongest cause in the part's own text and type; null when its lines only moved, or nothing changed. */
  readonly cause: 'text' | 'reflow' | 'style' | null;
  readonly lines: readonly LinePair[];
}

/** A line counts once, under the strongest of its causes: text, reflow, style, moved. */
export function comparePart(before: LayoutPart, after: LayoutPart): PartPair {
  const sameText = charactersOf(before) === charactersOf(after);
  const broken = sameText ? 'reflow' : 'text';
  const lines = [
    ...compareLines(before.lines, after.lines).map((pair) => ({ ...pair, ruby: false })),
    ...compareLines(before.ruby, after.ruby).map((pair) => ({ ...pair, ruby: true })),
  ];
  const otherType = before.type !== after.type;
  const causes = lines.map((pair) => causeOf(pair, broken, otherType));
  const cause = strongest(causes, otherType);
  // What is only justified otherwise in a paragraph that is broken anew belongs to the same change.
  const taken = causes.map((one) => (one === 'style' ? cause : one));
  return {
    before,
    after,
    cause,
    lines: lines.map((pair, at) => ({ ...pair, cause: taken[at] ?? null })),
  };
}

function strongest(
  causes: readonly (ChangeCause | null)[],
  otherType: boolean,
): 'text' | 'reflow' | 'style' | null {
  if (causes.includes('text')) return 'text';
  if (causes.includes('reflow')) return 'reflow';
  return otherType || causes.includes('style') ? 'style' : null;
}

type Words = (line: LayoutLine) => string;
const characters: Words = ({ row }) => row.type ?? '';
const unspaced: Words = ({ row }) => (row.type ?? '').replace(/\s/gu, '');

/** Lines that break at the same places are compared one by one, also where only a space differs. */
function compareLines(
  before: readonly LayoutLine[],
  after: readonly LayoutLine[],
): Pair<LayoutLine>[] {
  const sameBreaks =
    before.length === after.length &&
    before.every((line, at) => {
      const other = after[at];
      return other !== undefined && unspaced(line) === unspaced(other);
    });
  if (!sameBreaks) return align(before, after, characters);
  return before.map((line, at) => ({ before: line, after: after[at] ?? null }));
}

function causeOf(
  { before, after }: Pair<LayoutLine>,
  broken: 'text' | 'reflow',
  otherType: boolean,
): ChangeCause | null {
  if (before === null || after === null) return broken;
  if (before.row.type !== after.row.type) return 'text';
  if (otherType || before.setting !== after.setting) return 'style';
  if (before.row.x !== after.row.x || before.row.y !== after.row.y) return 'moved';
  return before.frame === after.frame && before.row.text === after.row.text ? null : 'page';
}

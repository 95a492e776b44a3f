/** Forme in; white channels through four lines or more out. */
import type { FormeLine } from '../../model/forme.ts';
import { faultOf, neighboursOf, runningLines, sizeOf } from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const river = rule({
  id: 'river',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'In four lines of a paragraph that follow one another, gaps of more than 0.4 em between two characters stand over each other by 0.25 em. The white inside marks, and spaces of the copy, are no gaps.',
    why: 'The eye falls down the channel and leaves the line.',
    fix: 'Set the frame to another number of cells, let the house squeeze, or change a word.',
    example: 'a narrow column with long Latin words.',
    source: 'newsroom.md 4.7',
  },
  check: ({ forme }) => {
    const lines = runningLines(forme);
    return lines.flatMap((set, at) => {
      const four = lines.slice(at, at + LINES);
      if (four.length < LINES || !four.every((one) => follows(one, set))) return [];
      return channelsOf(four).length > 0 && !opensBefore(lines, at)
        ? [faultOf(set, `starts a white channel through ${LINES} lines`)]
        : [];
    });
  },
});

const LINES = 4;

const follows = ({ part, line }: SetLine, first: SetLine): boolean =>
  part === first.part && line.frame === first.line.frame;

/** A channel is reported where it starts. */
const opensBefore = (lines: readonly SetLine[], at: number): boolean => {
  const before = lines.slice(at - 1, at - 1 + LINES);
  const first = before[0];
  return (
    at > 0 &&
    first !== undefined &&
    before.every((one) => follows(one, first)) &&
    channelsOf(before).length > 0
  );
};

interface White {
  readonly from: number;
  readonly to: number;
}

/** Where whites of all lines stand over each other. */
const channelsOf = (sets: readonly SetLine[]): White[] =>
  sets
    .map(({ line }) => whitesOf(line))
    .reduce((over, whites) => over.flatMap((one) => whites.flatMap((other) => shared(one, other))));

function shared(one: White, other: White): White[] {
  const white = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return white.to > white.from ? [white] : [];
}

/** In px along the line; cut so that what remains of two that overlap is 0.25 em at least. */
function whitesOf(line: FormeLine): White[] {
  const size = sizeOf(line);
  return neighboursOf(line).flatMap(([one, next]) => {
    const from = line.start + one.start + one.width;
    const wide = one.white > 0.4 * size && !/\s/u.test(one.text + next.text);
    return wide ? [{ from: from + 0.125 * size, to: from + one.white - 0.125 * size }] : [];
  });
}

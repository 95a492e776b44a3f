/** Forme and painted lines in; lines that the browser painted elsewhere than they were composed, or not at all, out. */
import type { Painted, PaintedLine } from '../../model/evidence.ts';
import { px } from '../../units.ts';
import { inMm, placeOfLine, SHEET_CORNER, slotOf, TOLERANCE } from '../geometry.ts';
import { type Fault, rule } from '../rule.ts';
import { linesOf, type SetLine } from '../walk.ts';

export const lineOffComposed = rule({
  id: 'line-off-composed',
  severity: 'error',
  needs: ['forme', 'painted'],
  doc: {
    what: 'A line is painted more than 0.05 mm from where it was composed, at its start or end, or is not painted, or was never composed.',
    why: 'Every other proof looks at the composed lines; this one makes them true of the paper.',
    fix: "Take widths, margins, sizes and positions out of the template's CSS; if there are none, report it as a bug of banmian.",
  },
  check: ({ forme, painted }) => {
    const lines = linesOf(forme);
    return [...lines.flatMap((set) => faultsOf(set, painted)), ...strangers(lines, painted)];
  },
});

function faultsOf(set: SetLine, painted: Painted): Fault[] {
  const ink = painted.lines[set.line.id];
  const more = { place: placeOfLine(set), origin: set.line.origin };
  if (ink === undefined) return [{ message: `line \`${set.line.id}\` is not painted`, ...more }];
  return deviations(set, ink).map((message) => ({ message, help: HELP, ...more }));
}

const HELP = 'the style sheet may paint, but never move type';

function deviations({ line }: SetLine, ink: PaintedLine): string[] {
  const start = slotOf(line).start + line.start;
  const off = { start: ink.start - start, end: ink.end - (start + line.length) };
  return (['start', 'end'] as const)
    .filter((edge) => !(Math.abs(off[edge]) <= TOLERANCE))
    .map((edge) => `line \`${line.id}\` ${edge}s ${inMm(px(off[edge]))} off the composed line`);
}

function strangers(lines: readonly SetLine[], painted: Painted): Fault[] {
  const known = new Set(lines.map(({ line }) => line.id));
  return Object.keys(painted.lines)
    .filter((id) => !known.has(id))
    .map((id) => ({
      message: `line \`${id}\` is painted but was never composed`,
      place: { ...SHEET_CORNER, line: id },
      origin: null,
    }));
}

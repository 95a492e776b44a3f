/** Forme, fonts and painted lines in; lines that the browser painted elsewhere than they were composed, or not at all, out. */
import type { Painted, PaintedLine } from '../../model/evidence.ts';
import { greatest, least } from '../../model/extent.ts';
import type { FontBook } from '../../model/font.ts';
import type { FormeLine } from '../../model/forme.ts';
import { px } from '../../units.ts';
import {
  inMm,
  placeOfLine,
  ROUNDING,
  SHEET_CORNER,
  slotOf,
  TOLERANCE,
} from '../measure/geometry.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const lineOffComposed = rule({
  id: 'line-off-composed',
  severity: 'error',
  needs: ['forme', 'fonts', 'painted'],
  doc: {
    what: 'A line is painted more than 0.05 mm from where it was composed, at its start or end, or more than half a px across, or is not painted, or was never composed.',
    why: 'Every other proof looks at the composed lines; this one makes them true of the paper.',
    fix: "Take widths, margins, sizes and positions out of the template's CSS; if there are none, report it as a bug of banmian.",
    example: '`.headline { letter-spacing: 1px }` in `page.css`.',
  },
  check: ({ forme, fonts, painted }) => {
    const lines = linesOf(forme);
    return [...lines.flatMap((set) => faultsOf(set, fonts, painted)), ...strangers(lines, painted)];
  },
});

function faultsOf(set: SetLine, fonts: FontBook, painted: Painted): Fault[] {
  const ink = painted.lines[set.line.id];
  const more = { place: placeOfLine(set), origin: set.line.origin };
  if (ink === undefined) return [{ message: `line \`${set.line.id}\` is not painted`, ...more }];
  return [...alongFaults(set, ink), ...acrossFaults(set, fonts, ink)].map((message) => ({
    message,
    help: HELP,
    ...more,
  }));
}

const HELP = 'the style sheet may paint, but never move type';

function alongFaults({ line }: SetLine, ink: PaintedLine): string[] {
  const start = slotOf(line).start + line.start;
  const off = { start: ink.start - start, end: ink.end - (start + line.length) };
  return (['start', 'end'] as const)
    .filter((edge) => !(Math.abs(off[edge]) <= TOLERANCE))
    .map((edge) => `line \`${line.id}\` ${edge}s ${inMm(px(off[edge]))} off the composed line`);
}

/** Chromium rounds the ascent of a face to whole px, so that a line's box tells its place only to half a px. */
const ACROSS = 0.5 + ROUNDING;

function acrossFaults({ line }: SetLine, fonts: FontBook, ink: PaintedLine): string[] {
  const off =
    line.direction === 'horizontal'
      ? ink.rect.y - inkTop(line, fonts)
      : ink.rect.x + ink.rect.width / 2 - inkMiddle(line, fonts);
  return Math.abs(off) <= ACROSS
    ? []
    : [`line \`${line.id}\` stands ${inMm(px(off))} off the composed line, across it`];
}

/** Top of the characters' boxes: the highest ascent over the baseline, which lies in the em box of the first run. */
function inkTop({ rect, runs }: FormeLine, fonts: FontBook): number {
  const faces = runs.map((run) => ({ ...run, face: fonts.faces.get(run.face) }));
  const baseline = rect.y + (faces[0]?.face?.emTop ?? 1) * rect.height;
  const tops = faces.map(({ size, rise, face }) => rise + (face?.ascent ?? 1) * size);
  return baseline - greatest(tops, 0);
}

/**
 * Middle of the boxes of a vertical line, each as wide as its face is high, whichever way it stands; a run that is moved to
 * the right may reach out of the others.
 */
function inkMiddle({ rect, runs }: FormeLine, fonts: FontBook): number {
  const reaches = runs.map(({ size, face: id }) => {
    const face = fonts.faces.get(id);
    return (((face?.ascent ?? 1) + (face?.descent ?? 0)) * size) / 2;
  });
  const left = least(runs.map(({ rise }, at) => rise - (reaches[at] ?? 0)));
  const right = greatest(runs.map(({ rise }, at) => rise + (reaches[at] ?? 0)));
  return rect.x + rect.width / 2 + (left + right) / 2;
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

/** Template and forme in; neighbouring lines of a story that are set to numbers of cells more than one apart out. */
import type { Forme } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import { emsOf } from '../measure/frame-measure.ts';
import { solidOf } from '../measure/openings.ts';
import { faultOf, runningLines, sizeOf } from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const unevenCells = rule({
  id: 'uneven-cells',
  severity: 'warning',
  needs: ['template', 'forme'],
  doc: {
    what: 'A line of a story is set to a number of cells that differs by more than one from that of the line before it, in frames of one measure and style: columns, paragraphs or lines of a paragraph. The cells are measured from the type; what justification opened is taken off.',
    why: 'One column or paragraph looks black, the next one grey.',
    fix: 'Let `cells` of neighbours differ by one at most.',
    example: '`cells: 15` beside a column of 17.',
    source: 'newsroom.md 4.7: neighbouring paragraphs differ by one cell a line at most',
  },
  check: ({ forme, template }) => {
    const lines = runningLines(forme).flatMap((set) => cellsOf(set, forme, template) ?? []);
    return lines.slice(1).flatMap((next, at) => {
      const one = lines[at] as Celled;
      return areAlike(one, next) && apart(one, next) > MOST
        ? [faultOf(next.set, `has ${next.least} cells, the line before it ${one.least}`)]
        : [];
    });
  },
});

const MOST = 1;

interface Celled {
  readonly set: SetLine;
  /** With all of its white taken for its cells', and with none of it that justification may have opened. */
  readonly least: number;
  readonly most: number;
  /** Of the whole frame, in em. */
  readonly measure: number;
}

/** In em: no cells are set closer, and what justification opened elsewhere says nothing of them. */
const TIGHTEST = -0.5;

/** Null for lines without Han side by side, which have no cells to measure. */
function cellsOf(set: SetLine, { frames }: Forme, template: Template): Celled | null {
  const { line } = set;
  const frame = frames.find(({ id }) => id === line.frame);
  const measure = frame === undefined ? null : emsOf(frame, template);
  const white = solidOf(set);
  if (measure === null || white === null) return null;
  const opened = Math.max(0, line.fit.gap) / sizeOf(line);
  const cellsFor = (own: number) => Math.round(measure / (1 + Math.max(own, TIGHTEST)));
  return { set, measure, least: cellsFor(white), most: cellsFor(white - opened) };
}

const apart = (one: Celled, next: Celled): number =>
  Math.max(next.least - one.most, one.least - next.most);

const areAlike = (one: Celled, next: Celled): boolean =>
  one.set.story === next.set.story &&
  one.set.line.style === next.set.line.style &&
  Math.abs(one.measure - next.measure) < 0.5;

/** Forme and template in; lines of a paragraph that are not a line pitch apart out. */
import type { FormeLine } from '../../model/forme.ts';
import { px } from '../../units.ts';
import { inMm } from '../measure/geometry.ts';
import { faultOf, runningLines, sizeOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const unevenPitch = rule({
  id: 'uneven-pitch',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'The distance of two lines of a paragraph in one frame is no whole number of pitches of their style, to 0.01 em.',
    why: 'Lines that crowd or part are seen at once.',
    fix: 'Report it as a bug of banmian.',
    example: 'a line pushed down by its ruby.',
    source: 'LIN-17; clreq 3.3.1',
  },
  check: ({ forme, template }) =>
    runningLines(forme).flatMap((set) => {
      const next = set.part.lines[set.part.lines.indexOf(set.line) + 1];
      const pitch = template.styles[set.line.style]?.pitch;
      if (next === undefined || pitch === undefined || next.frame !== set.line.frame) return [];
      const step = depthOf(next) - depthOf(set.line);
      const stray = Math.abs(step - Math.round(step / pitch) * pitch);
      return stray > 0.01 * sizeOf(next) || step < pitch / 2
        ? [faultOf({ ...set, line: next }, `stands ${inMm(px(step))} after the line before it`)]
        : [];
    }),
});

/** Down the page; vertical lines go from right to left. */
const depthOf = ({ rect, direction }: FormeLine): number =>
  direction === 'horizontal' ? rect.y : -(rect.x + rect.width);

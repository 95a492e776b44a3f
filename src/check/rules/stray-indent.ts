/** Forme and template in; paragraphs that are not indented as their style says out. */
import { ROUNDING } from '../measure/geometry.ts';
import { faultOf, inEm, opens, runningLines, sizeOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const strayIndent = rule({
  id: 'stray-indent',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'The first line of a paragraph starts elsewhere than its style’s indent, or another line does not start at the edge. Lines under long ruby, and lines that are not justified, are left out.',
    why: 'The edge of the column is no longer straight.',
    fix: 'Report it as a bug of banmian.',
    example: 'one paragraph with an indent of 1 em among those with 2 em.',
    source: 'LIN-14; clreq 3.1.11',
  },
  check: ({ forme, template }) =>
    runningLines(forme)
      .filter(({ part }) => part.annotations.length === 0)
      .flatMap((set) => {
        const style = template.styles[set.line.style];
        if (style === undefined || style.align === 'center' || style.align === 'end') return [];
        const wanted = opens(set.part, set.line) ? style.indent * sizeOf(set.line) : 0;
        return Math.abs(set.line.start - wanted) > ROUNDING
          ? [
              faultOf(
                set,
                `starts at ${inEm(set.line.start, set.line)}, not ${inEm(wanted, set.line)}`,
              ),
            ]
          : [];
      }),
});

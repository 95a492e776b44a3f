/** Forme and template in; a page with too many opened lines out. */
import { SHEET_CORNER } from '../measure/geometry.ts';
import { openingsOf } from '../measure/openings.ts';
import { runningLines } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const looseSetting = rule({
  id: 'loose-setting',
  severity: 'warning',
  needs: ['page', 'forme', 'template'],
  doc: {
    what: 'More than a tenth of the lines that end at a break are opened by more than 0.125 em a gap; pages of under twenty such lines are too few to tell.',
    why: 'The page looks uneven and grey.',
    fix: 'Let the house squeeze (`squeeze: clreq`), or choose a measure that the type fills.',
    source: 'LIN-09; newsroom.md 4.7',
  },
  check: ({ page, forme, template }) => {
    const solid = { page, forme, template };
    const broken = runningLines(forme).filter(
      ({ line, part }) => !line.last && part.role !== 'verse',
    );
    const loose = broken.filter((set) =>
      openingsOf(set, solid).some(({ kind, ems }) => kind === 'gap' && ems > 0.13),
    );
    const share = loose.length / Math.max(1, broken.length);
    if (broken.length < LEAST || share <= 0.1) return [];
    const message = `${loose.length} of ${broken.length} lines are opened by more than 0.125 em a gap`;
    const help = 'take a wider measure, or let `cells` loosen all lines of a frame alike';
    return [{ message, help, place: SHEET_CORNER, origin: loose[0]?.line.origin ?? null }];
  },
});

const LEAST = 20;

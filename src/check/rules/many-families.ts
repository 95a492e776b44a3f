/** Forme and fonts in; a page in too many families of type out. */
import type { FontBook } from '../../model/font.ts';
import { SHEET_CORNER } from '../measure/geometry.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

const MOST = 3;

export const manyFamilies = rule({
  id: 'many-families',
  severity: 'warning',
  needs: ['forme', 'fonts'],
  doc: {
    what: `The page is set in more than ${MOST} families of type; weights of a family, and its members for other languages, count as one.`,
    why: 'A page speaks with few voices: serif, sans, and perhaps a Kai.',
    fix: 'Let `faces` of the styles name fewer families.',
    source: 'newsroom 4.2',
  },
  check: ({ forme, fonts }) => {
    const runs = linesOf(forme).flatMap(({ line }) => line.runs);
    const families = [...new Set(runs.map(({ face }) => familyOf(face, fonts)))].sort();
    if (families.length <= MOST) return [];
    const message = `the page is set in ${families.length} families: ${families.join(', ')}`;
    return [
      {
        message,
        help: `in a template of your own, let \`faces\` of the styles name ${MOST} families`,
        place: SHEET_CORNER,
        origin: null,
      },
    ];
  },
});

/** The PostScript name without its weight, and without the language that ends it. */
const familyOf = (face: string, fonts: FontBook): string =>
  (fonts.faces.get(face)?.postscriptName ?? face)
    .replace(/-.*$/u, '')
    .replace(/(?:CJK)?(?:HK|TC|SC|JP|TW|CN|KR)$/iu, '');

/** Forme and PDF facts in; a trim that is not the sheet's out. */
import type { PdfBox } from '../../model/evidence.ts';
import type { Rect } from '../../model/forme.ts';
import { ptToPx } from '../../units.ts';
import { inMm, SHEET_CORNER, TOLERANCE } from '../measure/geometry.ts';
import { type Fault, rule } from '../rule.ts';

export const wrongTrim = rule({
  id: 'wrong-trim',
  severity: 'error',
  needs: ['forme', 'pdf'],
  doc: {
    what: 'The TrimBox of the PDF is missing, or differs from the sheet by more than 0.05 mm.',
    why: 'The printer cuts and imposes by the TrimBox.',
    fix: 'Report it as a bug of banmian: the boxes are written from the template.',
    source:
      'ISO 32000-1 14.11.2: page boundaries; ISO 15930-7 (PDF/X-4) wants a TrimBox or an ArtBox',
  },
  check: ({ forme, pdf }) => {
    const trim = pdf.sheets[0]?.trimBox ?? null;
    return trim === null ? [faultOf('the PDF has no TrimBox')] : sizeFaults(trim, forme.sheet);
  },
});

const SIDES = ['width', 'height'] as const;

const sizeFaults = (trim: PdfBox, sheet: Rect): Fault[] =>
  SIDES.filter((side) => Math.abs(ptToPx(trim[side]) - sheet[side]) > TOLERANCE).map((side) =>
    faultOf(`the trim is ${inMm(ptToPx(trim[side]))} in ${side}, the sheet ${inMm(sheet[side])}`),
  );

const faultOf = (message: string): Fault => ({
  message,
  help: 'see `sheet` in the template',
  place: SHEET_CORNER,
  origin: null,
});

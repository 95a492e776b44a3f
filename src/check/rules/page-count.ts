/** PDF facts in; a PDF of more or fewer than one page out. */
import { SHEET_CORNER } from '../measure/geometry.ts';
import { rule } from '../rule.ts';

export const pageCount = rule({
  id: 'page-count',
  severity: 'error',
  needs: ['forme', 'pdf'],
  doc: {
    what: 'The PDF of a page has not exactly one page.',
    why: 'Something ran over the foot of the sheet; imposition counts pages.',
    fix: 'Find what is deeper than the sheet; `outside-live-area` names it, or it comes from the style sheet.',
  },
  // A part that is larger than its place is reported as that; it may run over the foot of the sheet.
  check: ({ forme, pdf }) =>
    pdf.pages === 1 || forme.misfit.parts.length > 0
      ? []
      : [
          {
            message: `the PDF has ${pdf.pages} pages, not 1`,
            help: 'find what is deeper than the sheet',
            place: SHEET_CORNER,
            origin: null,
          },
        ],
});

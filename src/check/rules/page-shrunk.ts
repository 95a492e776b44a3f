/** PDF facts in; a page that Chromium scaled to make its content fit out. */
import { SHEET_CORNER } from '../measure/geometry.ts';
import { rule } from '../rule.ts';

/** Chromium draws at 300 dpi in units of 1/96 inch; any other first scale means that it shrank the page. */
const SCALE = 300 / 96;
/** The number is written with six decimals. */
const WRITTEN = 1e-5;

export const pageShrunk = rule({
  id: 'page-shrunk',
  severity: 'error',
  needs: ['forme', 'pdf'],
  doc: {
    what: `The first inner matrix of the PDF that Chromium wrote does not scale by ${SCALE} (300/96), or has no scale to read.`,
    why: 'Content wider than the sheet makes Chromium shrink the whole page without a word: no size on it is true any more.',
    fix: 'Find what is wider than the sheet: `outside-live-area` and `line-too-wide` name it, or it comes from the style sheet.',
    example: 'a rule drawn 3 mm beyond the sheet: the whole page is printed at 99.2 % of its size.',
  },
  check: ({ pdf }) =>
    pdf.scale !== null && Math.abs(pdf.scale - SCALE) < WRITTEN
      ? []
      : [
          {
            message:
              pdf.scale === null
                ? 'the scale of the page cannot be read'
                : `the page is printed at ${((100 * pdf.scale) / SCALE).toFixed(2)} % of its size`,
            help: 'find what is wider than the sheet',
            place: SHEET_CORNER,
            origin: null,
          },
        ],
});

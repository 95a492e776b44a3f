/** PDF facts in; a file whose pages are not all of one size out. */
import type { PdfSheet } from '../../model/evidence.ts';
import { ptToPx, pxToMm } from '../../units.ts';
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const mixedPageSizes = rule({
  id: 'mixed-page-sizes',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'The pages of the PDF are not of one size; a page turned on its side counts as the same size.',
    why: 'A newspaper is imposed in one format: a stray page is scaled, cut or stops the run.',
    fix: 'Export all pages at the size of the sheet, or send the odd one in a file of its own.',
  },
  check: ({ pdf }) => {
    const sizes = pdf.sheets.map(sizeOf);
    const usual = sizes[0];
    const odd = sizes.findIndex((size) => size !== usual);
    if (odd < 0) return [];
    return [
      sheetFault(
        `page ${odd + 1} is ${sizes[odd]}, page 1 is ${usual}`,
        'export all pages at one size',
      ),
    ];
  },
});

/** In whole mm, shorter side first: programs round. */
function sizeOf({ trimBox, cropBox, mediaBox }: PdfSheet): string {
  const box = trimBox ?? cropBox ?? mediaBox;
  if (box === null) return 'of no size';
  const sides = [box.width, box.height].map((side) => Math.round(pxToMm(ptToPx(side))));
  return `${sides.toSorted((a, b) => a - b).join(' × ')} mm`;
}

/** PDF facts in; pages whose boundaries do not lie one inside the other out. */
import type { PdfBox, PdfSheet } from '../../model/evidence.ts';
import { pxToPt } from '../../units.ts';
import { TOLERANCE } from '../measure/geometry.ts';
import { type Fault, rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const inconsistentBoxes = rule({
  id: 'inconsistent-boxes',
  severity: 'error',
  needs: ['pdf'],
  doc: {
    what: 'A page has no MediaBox, or one of its boxes is empty or reaches out of the box that must hold it: the TrimBox out of the BleedBox, either of them out of the MediaBox.',
    why: 'Imposition places and cuts the page by these boxes; programs disagree about boxes that contradict each other.',
    fix: 'Export the PDF again with the page size that is printed; in a page of banmian report it as a bug.',
    source: 'ISO 32000-1 14.11.2: page boundaries; ISO 15930-7 6.12 (PDF/X-4)',
  },
  check: ({ pdf }) => pdf.sheets.flatMap((sheet, index) => faultsOf(sheet, `page ${index + 1}`)),
});

const HELP = 'export the PDF again with the size of the printed page';
const NAMES = ['mediaBox', 'cropBox', 'bleedBox', 'trimBox'] as const;
const NESTS = [
  ['trimBox', 'bleedBox'],
  ['trimBox', 'mediaBox'],
  ['bleedBox', 'mediaBox'],
] as const;

function faultsOf(sheet: PdfSheet, page: string): Fault[] {
  if (sheet.mediaBox === null) return [sheetFault(`${page} has no MediaBox`, HELP)];
  const empty = NAMES.filter((name) => isEmpty(sheet[name]));
  if (empty.length > 0)
    return empty.map((name) => sheetFault(`the ${nameOf(name)} of ${page} is empty`, HELP));
  return NESTS.filter(([inner, outer]) => reachesOut(sheet[inner], sheet[outer])).map(
    ([inner, outer]) =>
      sheetFault(`the ${nameOf(inner)} of ${page} lies outside the ${nameOf(outer)}`, HELP),
  );
}

const nameOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isEmpty = (box: PdfBox | null): boolean =>
  box !== null && (box.width === 0 || box.height === 0);

function reachesOut(inner: PdfBox | null, outer: PdfBox | null): boolean {
  if (inner === null || outer === null) return false;
  const slack = pxToPt(TOLERANCE);
  return (
    inner.x < outer.x - slack ||
    inner.y < outer.y - slack ||
    inner.x + inner.width > outer.x + outer.width + slack ||
    inner.y + inner.height > outer.y + outer.height + slack
  );
}

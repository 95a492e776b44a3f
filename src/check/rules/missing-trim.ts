/** PDF facts in; pages that do not say where they are cut out. */
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const missingTrim = rule({
  id: 'missing-trim',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'A page has no TrimBox.',
    why: 'The printer must guess where the page ends; with bleed or crop marks on the sheet the guess is wrong.',
    fix: 'Export with a trim size, or as PDF/X, which demands it.',
    source: 'ISO 15930-7 (PDF/X-4): a TrimBox or an ArtBox on every page',
  },
  check: ({ pdf }) => {
    const bare = pdf.sheets.flatMap(({ trimBox }, index) => (trimBox === null ? [index + 1] : []));
    if (bare.length === 0) return [];
    const which = bare.length === 1 ? `page ${bare[0]} has` : `${bare.length} pages have`;
    return [sheetFault(`${which} no TrimBox`, 'export it with a trim size, as PDF/X does')];
  },
});

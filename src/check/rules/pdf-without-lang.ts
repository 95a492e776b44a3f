/** PDF facts in; a file that does not say in which language it is written out. */
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const pdfWithoutLang = rule({
  id: 'pdf-without-lang',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'The PDF does not name its language.',
    why: 'One Han character is read and drawn in four ways: without a language, text is spoken in the wrong one and copied into the wrong face.',
    fix: 'Set the language of the document when exporting, such as `zh-HK` or `ja`.',
    source: 'ISO 32000-1 14.9.2: natural language; ISO 14289-1 (PDF/UA-1) 7.2',
  },
  check: ({ pdf }) =>
    (pdf.lang ?? '').trim() === ''
      ? [sheetFault('the PDF does not name its language', 'set it when exporting, such as `zh-HK`')]
      : [],
});

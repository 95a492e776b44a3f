/** PDF facts in; a file of pictures without a single character out. */
import { visible } from '../../model/text.ts';
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const pdfWithoutText = rule({
  id: 'pdf-without-text',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'Not one character can be read from the PDF: it is a scan, or its type was turned into outlines.',
    why: 'Nothing in it can be searched, copied or read aloud, and no rule can prove its text.',
    fix: 'Export the page with live type; of a scan, let a text recognition add the text.',
  },
  check: ({ pdf }) =>
    visible(pdf.text) === ''
      ? [sheetFault('the PDF has no text', 'export it with live type, or add recognised text')]
      : [],
});

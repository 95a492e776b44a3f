/** PDF facts in; a file without a structure of headings and paragraphs out. */
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const untaggedPdf = rule({
  id: 'untagged-pdf',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'The PDF is not tagged: it does not say what is a headline, a paragraph, a picture, and in which order they are read.',
    why: 'Read aloud or copied, columns run into each other; accessibility laws ask for tags.',
    fix: 'Export as tagged PDF; in a page of banmian report it as a bug.',
    source: 'ISO 32000-1 14.8: tagged PDF; ISO 14289-1 (PDF/UA-1) 7.1',
  },
  check: ({ pdf }) =>
    pdf.tagged ? [] : [sheetFault('the PDF is not tagged', 'export it as tagged PDF')],
});

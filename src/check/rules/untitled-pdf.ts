/** PDF facts in; a file that does not say what it is called out. */
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const untitledPdf = rule({
  id: 'untitled-pdf',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'The PDF has no title, or an empty one.',
    why: 'Viewers, screen readers and archives show the file name instead, which is lost when the file is renamed.',
    fix: 'Write paper, date and page into the title when exporting.',
    source: 'ISO 14289-1 (PDF/UA-1) 7.1',
  },
  check: ({ pdf }) =>
    (pdf.title ?? '').trim() === ''
      ? [sheetFault('the PDF has no title', 'give it one, such as paper, date and page')]
      : [],
});

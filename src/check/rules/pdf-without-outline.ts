/** Forme and PDF facts in; a page with headlines whose file has no outline of them out. */
import { rule } from '../rule.ts';
import { sheetFault } from '../sheet-fault.ts';

export const pdfWithoutOutline = rule({
  id: 'pdf-without-outline',
  severity: 'warning',
  needs: ['forme', 'pdf'],
  doc: {
    what: 'The page has headlines, but the PDF has no outline (bookmarks) that leads to them.',
    why: 'On a screen a broadsheet is read story by story: the outline is its table of contents.',
    fix: 'See that the `headline` partial of the template writes a heading element; otherwise report it as a bug of banmian.',
    source: 'ISO 32000-1 12.3.3: document outline',
  },
  check: ({ forme, pdf }) => {
    const hasHeadline = forme.stories.some(({ parts }) =>
      parts.some(({ role, lines }) => role === 'headline' && lines.length > 0),
    );
    return hasHeadline && !pdf.outline
      ? [sheetFault('the PDF has no outline', 'let the template write headlines as headings')]
      : [];
  },
});

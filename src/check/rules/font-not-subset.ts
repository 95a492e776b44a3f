/** PDF facts in; embedded fonts that carry more than the page's characters out. */
import { fontFaults } from '../measure/pdf-fonts.ts';
import { rule } from '../rule.ts';

export const fontNotSubset = rule({
  id: 'font-not-subset',
  severity: 'error',
  needs: ['pdf'],
  doc: {
    what: 'An embedded font has no subset tag: the whole face is in the file.',
    why: 'A Han face weighs ten megabytes; some licences allow only subsets; a full face also reads back as Kangxi radicals.',
    fix: 'Export with subset fonts; in a page of banmian report it as a bug: faces are subset to the page before printing.',
    source: 'ISO 32000-1 9.6.4: font subsets',
  },
  check: ({ pdf }) =>
    fontFaults(
      pdf,
      (font) => font.embedded && !font.subset && font.subtype !== 'Type3',
      (name) => `${name} is not subset`,
      'print with the page subset of the face',
    ),
});

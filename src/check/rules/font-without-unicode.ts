/** PDF facts in; fonts whose codes nobody can turn back into characters out. */
import { fontFaults } from '../measure/pdf-fonts.ts';
import { rule } from '../rule.ts';

export const fontWithoutUnicode = rule({
  id: 'font-without-unicode',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: 'A font of the PDF has neither a ToUnicode table nor an encoding that is known: its codes are numbers of glyphs.',
    why: 'The type looks right on paper, but searched, copied or archived it is another text or none.',
    fix: 'Export with Unicode mapping (ToUnicode); avoid fonts with encodings of their own.',
    source: 'ISO 32000-1 9.10.2: mapping character codes to Unicode values',
  },
  check: ({ pdf }) =>
    fontFaults(
      pdf,
      (font) => !font.readable,
      (name) => `the text of ${name} cannot be read back`,
      'export it with a ToUnicode table',
    ),
});

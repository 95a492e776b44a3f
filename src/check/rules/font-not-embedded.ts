/** PDF facts in; fonts that are only named, not carried, out. */
import { fontFaults } from '../measure/pdf-fonts.ts';
import { rule } from '../rule.ts';

export const fontNotEmbedded = rule({
  id: 'font-not-embedded',
  severity: 'error',
  needs: ['pdf'],
  doc: {
    what: 'The PDF names a font that it does not carry. (A Type 3 font carries its own drawings and is reported by `type3-font`.)',
    why: 'The press replaces it by whatever it has.',
    fix: 'Export with all fonts embedded; in a page of banmian report it as a bug: every face is embedded from the manifest.',
    source: 'ISO 15930-7 (PDF/X-4): all fonts are embedded',
  },
  check: ({ pdf }) =>
    fontFaults(
      pdf,
      (font) => !font.embedded && font.subtype !== 'Type3',
      (name) => `${name} is not embedded`,
      'export the PDF with all fonts embedded',
    ),
});

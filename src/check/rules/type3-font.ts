/** PDF facts in; fonts that became Type 3 out. */
import { fontFaults } from '../measure/pdf-fonts.ts';
import { rule } from '../rule.ts';

export const type3Font = rule({
  id: 'type3-font',
  severity: 'error',
  needs: ['pdf'],
  doc: {
    what: 'A font of the PDF is of Type 3: drawings in place of outlines.',
    why: 'A press renders it unhinted and often as bitmaps; most preflights refuse it.',
    fix: 'Use static faces with TrueType outlines; CFF, variable and synthesised faces all become Type 3 in Chromium.',
    example: 'a CFF face (`.otf`) or a variable font, printed by Chromium.',
    source: 'ISO 32000-1 9.6.5; PDF/X practice',
  },
  check: ({ pdf }) =>
    fontFaults(
      pdf,
      (font) => font.subtype === 'Type3',
      (name) => `${name} is a Type 3 font`,
      'replace the face by a static one with TrueType outlines',
    ),
});

/** PDF facts and font book in; fonts that no declared face accounts for out. */
import { fontFaults } from '../measure/pdf-fonts.ts';
import { rule } from '../rule.ts';

export const undeclaredFont = rule({
  id: 'undeclared-font',
  severity: 'error',
  needs: ['pdf', 'fonts'],
  doc: {
    what: 'The PDF uses a font whose PostScript name is not that of a face in the manifest.',
    why: 'The browser fell back to a font of the machine: other shapes, other widths, no licence on record.',
    fix: 'See which characters fell back (`missing-glyph`), and that the style sheet names no family of its own.',
    example:
      '`DejaVuSans` in the list of fonts: the style sheet named a family that the manifest does not declare.',
  },
  check: ({ pdf, fonts }) => {
    const declared = new Set([...fonts.faces.values()].map((face) => face.postscriptName));
    return fontFaults(
      pdf,
      (font) => !declared.has(font.name),
      (name) => `${name} is not declared`,
      'take the family out of the style sheet, or declare the face in `fonts.yaml`',
    );
  },
});

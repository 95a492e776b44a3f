/** Forme, template, page and font book in; characters that no declared face draws out. */
import type { FontBook } from '../../model/font.ts';
import type { Run } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import { absentDrawing, absentHelp, absentOf } from '../measure/absent-faces.ts';
import { nameOf } from '../measure/code-points.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { placeOfLine } from '../measure/geometry.ts';
import { originOf } from '../measure/run-origin.ts';
import { linesOf } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const missingGlyph = rule({
  id: 'missing-glyph',
  severity: 'error',
  needs: ['page', 'template', 'forme', 'fonts'],
  doc: {
    what: 'A character is painted as 〓 because none of the faces that its style names can draw it.',
    why: 'A geta in print is a lost character, most often in a name.',
    fix: 'Write the character in another way, or have whoever keeps the template add a face that draws it to the style, after the others. Where one is named there and its package is not installed, run the command of the finding.',
    example:
      '`𰻞` in a story set in Noto Serif HK, which does not draw it: name a second face after it in `faces`.',
  },
  check: ({ page, template, forme, fonts }) => {
    const copy = new Map(copyOfPage(page, template).map((one) => [keyOf(one.ref), one.text]));
    return linesOf(forme).flatMap((set) =>
      set.line.runs.filter(isMissing).map((gap) => ({
        ...saidOf(set.line.style, gap, template, fonts),
        place: placeOfLine(set),
        origin: originOf(set.line, gap, copy.get(keyOf(set.part.ref)) ?? null),
      })),
    );
  },
});

/** A cluster that is painted as 〓, and where it stands in the part's text. */
type Gap = Pick<Run, 'text' | 'from' | 'face'>;

/** Composition gives each such cluster a run of its own. Control characters and line separators were reported when the copy was proofread. */
const isMissing = ({ text, painted }: Run): boolean =>
  painted === GETA &&
  text !== GETA &&
  !['Cc', 'Zl', 'Zp'].includes(kindOf(text.codePointAt(0) ?? 0).category);

const GETA = '〓';

function saidOf(
  style: string,
  gap: Gap,
  template: Template,
  fonts: FontBook,
): Pick<Fault, 'message' | 'help'> {
  const absent = absentOf(template.styles[style], fonts);
  const faces = template.styles[style]?.faces ?? [gap.face];
  const tried = faces.filter((face) => !absent.has(face)).map((face) => `\`${face}\``);
  return {
    message: `no face of style \`${style}\` draws ${nameOf(gap.text)}; tried ${tried.join(', ')}`,
    help:
      absentHelp(absentDrawing(absent, gap.text)) ??
      `write another character in its place, or ask whoever keeps the template for a face that draws ${nameOf(gap.text)} in style \`${style}\``,
  };
}

/** Page, template, forme and font book in; variants of ideographs that their face does not know out. */
import type { FontBook } from '../../model/font.ts';
import type { Run } from '../../model/forme.ts';
import { variantsIn } from '../../model/typography/variants.ts';
import { absentHelp, absentOf } from '../measure/absent-faces.ts';
import { nameOf } from '../measure/code-points.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { placeOfLine } from '../measure/geometry.ts';
import { originOf } from '../measure/run-origin.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const unsupportedVariant = rule({
  id: 'unsupported-variant',
  severity: 'warning',
  needs: ['page', 'template', 'forme', 'fonts'],
  doc: {
    what: 'An ideograph with a variation selector 異體字選擇符 is painted in its usual form: its face does not know the sequence.',
    why: 'Names of people and places are written with such variants on purpose, and the page shows another one.',
    fix: 'Set it in a face that knows the sequence, or take the selector out of the text.',
    example: '`葛󠄁` (U+845B U+E0101) in a Hong Kong face, which knows no registered variants.',
  },
  check: ({ page, template, forme, fonts }) => {
    const copy = new Map(copyOfPage(page, template).map((one) => [keyOf(one.ref), one.text]));
    return linesOf(forme).flatMap((set) =>
      set.line.runs.flatMap((run) =>
        unknownVariants(run, fonts).map((variant) => ({
          message: `face \`${run.face}\` does not know ${nameOf(variant.text)} and paints ${nameOf(String.fromCodePoint(variant.base))}`,
          help:
            absentHelp(absentOf(template.styles[set.line.style], fonts)) ??
            'set it in a face that knows the variant, or take the selector out of the text',
          place: placeOfLine(set),
          origin: originOf(set.line, variant, copy.get(keyOf(set.part.ref)) ?? null),
        })),
      ),
    );
  },
});

const unknownVariants = ({ text, from, face }: Run, fonts: FontBook) =>
  variantsIn(text)
    // What no face draws at all is `missing-glyph`.
    .filter(({ base }) => fonts.glyphOf(face, base) !== 0)
    .filter(({ base, selector }) => !fonts.hasVariant(face, base, selector))
    .map(({ text: own, at, base }) => ({ text: own, from: from + at, base }));

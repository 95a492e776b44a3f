/** Template, forme and fonts in; marks set in a face that draws them as another language does out. */
import type { FontBook } from '../../model/font.ts';
import type { FormePart } from '../../model/forme.ts';
import { classOf } from '../../model/typography/character-classes.ts';
import { MOVABLE } from '../../model/typography/elasticity.ts';
import { isHan } from '../measure/openings.ts';
import {
  charactersOf,
  faultOf,
  houseOf,
  runningLines,
  type SetCharacter,
} from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const foreignMarks = rule({
  id: 'foreign-marks',
  severity: 'error',
  needs: ['template', 'forme', 'fonts'],
  doc: {
    what: 'A stop, comma or colon of running text is set in a face of a language that puts it elsewhere in its cell: centred in Hong Kong and Taiwan, in the corner in the mainland and Japan; or in a face for Latin. So is · — ‘ ’ “ ” … beside Han in a face for Latin.',
    why: 'The page mixes two kinds of punctuation.',
    fix: 'Put a face of the copy’s language first in the style.',
    example: 'a story in zh-CN in a face of Hong Kong.',
    source: 'PUN-02 and TXT-13; clreq 3.1.6',
  },
  check: ({ template, forme, fonts }) =>
    // A language that the template does not set was reported as such.
    runningLines(forme)
      .filter(({ part }) => houseOf(template, part) !== null)
      .flatMap((set) => {
        const characters = charactersOf(set.line);
        const foreign = characters.find(
          (one, at) =>
            isForeign(one, set.part, fonts) ||
            isLatin(one, [characters[at - 1], characters[at + 1]], fonts),
        );
        return foreign === undefined
          ? []
          : [
              faultOf(
                set,
                `sets \`${foreign.text}\` in \`${foreign.run.face}\`, which draws it otherwise`,
              ),
            ];
      }),
});

function isForeign({ text, run }: SetCharacter, { lang }: FormePart, fonts: FontBook): boolean {
  const face = fonts.faces.get(run.face);
  const name = classOf(text);
  if (face === undefined || (name !== 'stop' && name !== 'colon')) return false;
  return face.lang === null || MOVABLE[face.lang][name] !== MOVABLE[lang][name];
}

/** Marks that Latin has too, narrower and lower. */
const SHARED = /^[·—‘’“”…]/u;

/** Beside Han they belong to it; inside words of Latin they are Latin. */
function isLatin(
  { text, run }: SetCharacter,
  beside: readonly (SetCharacter | undefined)[],
  fonts: FontBook,
): boolean {
  if (!SHARED.test(text) || fonts.faces.get(run.face)?.lang !== null) return false;
  return beside.some((one) => one !== undefined && isHan(one));
}

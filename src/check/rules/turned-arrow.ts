/** Forme and faces in; arrows that a vertical line turns out. */
import type { FontBook } from '../../model/font.ts';
import type { Run } from '../../model/forme.ts';
import type { Lang } from '../../model/page.ts';
import { isArrow } from '../../model/typography/characters.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import { faultOf } from '../measure/set-type.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const turnedArrow = rule({
  id: 'turned-arrow',
  severity: 'warning',
  needs: ['forme', 'fonts'],
  doc: {
    what: 'An arrow is turned in a vertical line, by its house or by its face.',
    why: 'A turned arrow points elsewhere: ↓ points left.',
    fix: 'Set `arrows: upright` in the house style, or write ▲ ▼ ◀ ▶. If the face turns it, list another face first.',
    example: '`↓小圖` in a vertical caption of a house with `arrows: turned`.',
    source: 'VER-06; UAX #50; newsroom.md 4.12',
  },
  check: ({ forme, fonts }) =>
    linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap((set) => {
        const arrow = set.line.runs
          .flatMap((run) =>
            [...run.text].filter((char) => isTurned(char, run, set.part.lang, fonts)),
          )
          .at(0);
        return arrow === undefined
          ? []
          : [
              faultOf(
                set,
                `turns the arrow \`${arrow}\` on its side`,
                'write the arrow that points the right way when the line is turned, or set `arrows: upright` in the house style',
              ),
            ];
      }),
});

/** A face that has another form of an arrow for vertical lines has it turned there. */
const isTurned = (char: string, { face, setting }: Run, lang: Lang, fonts: FontBook): boolean =>
  isArrow(char) &&
  (setting === 'sideways' ||
    (kindOf(char.codePointAt(0) ?? 0).orientation === 'R' &&
      fonts.hasVerticalForm(face, char, lang)));

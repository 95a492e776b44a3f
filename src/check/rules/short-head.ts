/** Forme in; headlines that leave their measure half empty out. */

import { greatest } from '../../model/extent.ts';
import type { Forme } from '../../model/forme.ts';
import { leastFill } from '../../model/head-look.ts';
import { isShort } from '../../model/story-role.ts';
import { overhang, ROUNDING, slotOf } from '../measure/geometry.ts';
import { type HeadPart, headBands, headlines, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const shortHead = rule({
  id: 'short-head',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'The longest line of a level headline fills less than 0.7 of its measure; of a main head (role `lead`) less than 0.92. A line that shares its measure with a source is left out, so is one on a band of its own (`head-fill`), so is that of a brief, which is small, and so are vertical heads, which hang from the head of their rows.',
    why: 'A short head leaves a hole over the columns that it should hold together.',
    fix: 'Lengthen the headline, allow a larger size or more `spread`, or give `head` fewer columns.',
    example: 'four characters over three columns.',
    source:
      'cjk-rules HED-08; newsroom 4.2: a banner fills 92-100 % of its measure, other heads at least 70 %',
  },
  check: ({ forme }) =>
    headlines(forme).flatMap((head) => {
      const least = leastFill(head.story.role);
      const fill = fillOf(head);
      if (fill >= least - 0.005 || sharesItsLine(head) || isVertical(head)) return [];
      if (standsOnBand(head, forme) || isShort(head.story.role)) return [];
      return [
        {
          message: `the headline of \`${head.story.id}\` fills ${Math.floor(fill * 100)} % of its measure`,
          help: `fill ${least * 100} %: lengthen it, or give \`head\` fewer columns`,
          ...whereIs(head),
        },
      ];
    }),
});

const fillOf = ({ lines }: HeadPart): number =>
  greatest(lines.map((line) => line.length / slotOf(line).length));

const sharesItsLine = ({ story }: HeadPart): boolean =>
  story.parts.some(
    ({ role, lines }) => role === 'source' && lines.some(({ frame }) => frame === null),
  );

const isVertical = ({ lines }: HeadPart): boolean =>
  lines.some(({ direction }) => direction === 'vertical');

/** A tint behind the head alone fills the measure for it. */
const standsOnBand = ({ story, lines }: HeadPart, { shapes }: Forme): boolean =>
  headBands(shapes, story).some((band) =>
    lines.every((line) => overhang(line.rect, band) <= ROUNDING),
  );

/** Forme in; kickers and decks nearly as large as their headline out. */
import { LARGEST_PART } from '../../model/head-look.ts';
import { headlines, headParts, inPx, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const largeHeadPart = rule({
  id: 'large-head-part',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'A kicker or deck is larger than 0.65 of its headline.',
    why: 'Two parts of nearly one size compete; the eye does not know which to read first.',
    fix: 'Let `largest` of the part be smaller in template.yaml, or give the head more room for its headline.',
    example: 'a deck of 36 px under a headline of 44 px.',
    source:
      'cjk-rules HED-05: kicker and sub head two 字號 steps smaller, 0.4 to 0.65 of the main head',
  },
  check: ({ forme }) => {
    const mains = new Map(headlines(forme).map((head) => [head.story.id, head.size]));
    return headParts(forme).flatMap((head) => {
      const main = mains.get(head.story.id);
      if (head.part.role === 'headline' || main === undefined) return [];
      if (head.size <= main * LARGEST_PART + 0.01) return [];
      return [
        {
          message: `the ${head.part.role} of \`${head.story.id}\` is ${inPx(head.size)} beside a headline of ${inPx(main)}`,
          help: `shorten the headline or give \`head\` more room, so that it gets larger; in a template of your own, lower \`largest\` of the ${head.part.role} to ${LARGEST_PART} of it`,
          ...whereIs(head),
        },
      ];
    });
  },
});

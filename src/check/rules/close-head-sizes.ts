/** Forme in; sizes of heads that are nearly but not quite the same out. */
import { CLOSEST_SIZES, headParts, inPx, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const closeHeadSizes = rule({
  id: 'close-head-sizes',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'Two sizes of heads on the page are less than a fifth apart.',
    why: 'A step that small looks like a mistake, not like an order.',
    fix: 'Space the sizes of the `ladder` by a fifth or more.',
    example: '64 px and 70 px on one page.',
    source: 'newsroom 4.2: neighbours on the page differ 1.2 times',
  },
  check: ({ forme }) => {
    const heads = headParts(forme).sort((one, other) => one.size - other.size);
    return heads.flatMap((head, index) => {
      const below = heads[index - 1];
      if (below === undefined || below.size === head.size) return [];
      if (head.size >= below.size * CLOSEST_SIZES) return [];
      return [
        {
          message: `the ${head.part.role} of \`${head.story.id}\` is ${inPx(head.size)}, the ${below.part.role} of \`${below.story.id}\` ${inPx(below.size)}`,
          help: 'change the length or the `head` of one, until they have one size or are a fifth apart; in a template of your own, space its `ladder` by a fifth',
          ...whereIs(head),
        },
      ];
    });
  },
});

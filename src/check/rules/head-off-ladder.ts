/** Template and forme in; heads in sizes that the house does not own out. */
import { headParts, inPx, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const headOffLadder = rule({
  id: 'head-off-ladder',
  severity: 'warning',
  needs: ['template', 'forme'],
  doc: {
    what: 'A part of a head is set in a size that is not on the template’s ladder.',
    why: 'Sizes that are nobody’s choice make a page look untidy.',
    fix: 'Put the size on the `ladder`, or let `smallest` and `largest` stand on it.',
    example: 'a headline of 41 px where the ladder has 35 and 42.75.',
    source: 'newsroom 4.2',
  },
  check: ({ template, forme }) =>
    headParts(forme)
      .filter(({ size }) => !template.ladder.includes(size))
      .map((head) => ({
        message: `the ${head.part.role} of \`${head.story.id}\` is ${inPx(head.size)}, which is not on the ladder`,
        help: 'in a template of your own, take `smallest` and `largest` of the part from its `ladder`',
        ...whereIs(head),
      })),
});

/** Forme in; headlines tracked too wide or too close out. */
import { headlines, whereIs } from '../heads.ts';
import { rule } from '../rule.ts';

const CLOSEST = -0.05;
const WIDEST = 0.2;

export const looseHead = rule({
  id: 'loose-head',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'A headline is tracked by more than 0.2 em, or closer than −0.05 em.',
    why: 'Loose type falls apart into characters, tight type sticks together.',
    fix: 'Let `spread`, `tighten` and the style’s `tracking` be smaller in template.yaml.',
    example: 'four characters strewn over three columns.',
    source: 'cjk-rules HED-08: tracking from −0.05 to 0.2 em',
  },
  check: ({ forme }) =>
    headlines(forme).flatMap((head) => {
      const tracking = head.lines.flatMap(({ runs }) => runs.map((run) => run.tracking / run.size));
      const worst = tracking.find((one) => one < CLOSEST - 0.001 || one > WIDEST + 0.001);
      if (worst === undefined) return [];
      return [
        {
          message: `the headline of \`${head.story.id}\` is tracked by ${Math.round(worst * 100) / 100} em`,
          help: `keep to ${CLOSEST} … ${WIDEST} em`,
          ...whereIs(head),
        },
      ];
    }),
});

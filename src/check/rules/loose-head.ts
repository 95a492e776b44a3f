/** Forme in; headlines tracked too wide or too close out. */
import { least } from '../../model/extent.ts';
import { type HeadPart, headlines, whereIs } from '../measure/heads.ts';
import { type Fault, rule } from '../rule.ts';

const CLOSEST = -0.05;
const WIDEST = 0.2;
const NARROWEST = 0.8;

export const looseHead = rule({
  id: 'loose-head',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'A headline is tracked by more than 0.2 em or closer than −0.05 em, or condensed to less than 0.8 of its width.',
    why: 'Loose type falls apart into characters, tight type sticks together.',
    fix: 'Let `spread`, `tighten`, `condense` and the style’s `tracking` be smaller in template.yaml.',
    example: 'four characters strewn over three columns.',
    source: 'cjk-rules HED-08: condensed to 0.8 at most, tracking from −0.05 to 0.2 em',
  },
  check: ({ forme }) =>
    headlines(forme).flatMap((head) => {
      const tracking = head.lines.flatMap(({ runs }) => runs.map((run) => run.tracking / run.size));
      const worst = tracking.find((one) => one < CLOSEST - 0.001 || one > WIDEST + 0.001);
      const narrowest = least(head.lines.map(({ fit }) => fit.condensed));
      if (narrowest < NARROWEST) return [condensedTo(narrowest, head)];
      if (worst === undefined) return [];
      return [
        {
          message: `the headline of \`${head.story.id}\` is tracked by ${Math.round(worst * 100) / 100} em`,
          help: `change its length, or give \`head\` other columns; in a template of your own, keep \`spread\` and \`tighten\` to ${CLOSEST} … ${WIDEST} em`,
          ...whereIs(head),
        },
      ];
    }),
});

const condensedTo = (share: number, head: HeadPart): Fault => ({
  message: `the headline of \`${head.story.id}\` is condensed to ${Math.floor(share * 100)} % of its width`,
  help: `shorten it, or give \`head\` more columns; in a template of your own, let \`condense\` be ${NARROWEST} at least`,
  ...whereIs(head),
});

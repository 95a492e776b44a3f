/** Forme in; a lead whose headline is hardly larger than the next out. */

import { greatest } from '../../model/extent.ts';
import { FEWEST_HEADLINES, LEAST_LEAD } from '../../model/head-look.ts';
import { headlines, inPx, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const weakLeadHead = rule({
  id: 'weak-lead-head',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'On a page of three headlines and more that of the lead (role `lead`) is less than 1.4 times the next largest.',
    why: 'The page has no first story.',
    fix: 'Give the lead more room or fewer characters, or let `largest` of the other roles be smaller.',
    example: 'a lead of 52 px beside a story of 42.75 px.',
    source: 'newsroom 4.2: the lead at least 1.4 times the next',
  },
  check: ({ forme }) => {
    const heads = headlines(forme);
    const lead = heads.find(({ story }) => story.role === 'lead');
    const others = heads.filter((head) => head.story !== lead?.story);
    const size = greatest(
      others.map((head) => head.size),
      0,
    );
    const next = others.find((head) => head.size === size);
    if (lead === undefined || next === undefined || heads.length < FEWEST_HEADLINES) return [];
    if (lead.size >= size * LEAST_LEAD - 0.01) return [];
    return [
      {
        message: `the lead’s headline of ${inPx(lead.size)} is ${Math.round((lead.size / size) * 100) / 100} times that of \`${next.story.id}\`, the next`,
        help: `make it ${LEAST_LEAD} times as large: shorten it, give its \`head\` more room, or give the \`head\` of \`${next.story.id}\` less`,
        ...whereIs(lead),
      },
    ];
  },
});

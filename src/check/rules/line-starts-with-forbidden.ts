/** Forme and template in; text lines that start with a mark which may not start a line out. */

import { classMembers, kinsokuFaults } from '../measure/kinsoku.ts';
import { rule } from '../rule.ts';

export const lineStartsWithForbidden = rule({
  id: 'line-starts-with-forbidden',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: `A line of running text starts with a mark that the house style of its language keeps from there (\`zh-basic\`: ${classMembers('zh-basic', 'notAtStart')}). The first line of a paragraph is free.`,
    why: 'Closing marks belong to the character before them; at the head of a line they stop the reader.',
    fix: 'Report it as a bug of banmian; until then add or cut a character before the mark.',
    example: 'a line that begins with `，` or `」`.',
    source: 'clreq 3.1.3 避頭 and jlreq 3.1.7 line-start prohibition (appendix C.3 for newspapers)',
  },
  check: ({ forme, template }) => kinsokuFaults(forme, template, 'start'),
});

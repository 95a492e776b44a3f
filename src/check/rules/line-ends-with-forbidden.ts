/** Forme and template in; text lines that end with a mark which may not end a line out. */

import { classMembers, kinsokuFaults } from '../measure/kinsoku.ts';
import { rule } from '../rule.ts';

export const lineEndsWithForbidden = rule({
  id: 'line-ends-with-forbidden',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: `A line of running text ends with a mark that the house style of its language keeps from there (\`zh-basic\`: ${classMembers('zh-basic', 'notAtEnd')}). The last line of a paragraph is free.`,
    why: 'An opening mark belongs to the character after it; at the end of a line it opens nothing.',
    fix: 'Report it as a bug of banmian; until then add or cut a character before the mark.',
    example: 'a line that ends with `「` or `（`.',
    source: 'clreq 3.1.3 避尾 and jlreq 3.1.8 line-end prohibition',
  },
  check: ({ forme, template }) => kinsokuFaults(forme, template, 'end'),
});

/** Forme in; vertical heads that stand alike in the same rows of the page out. */

import type { Forme } from '../../model/forme.ts';
import { isShort } from '../../model/story-role.ts';
import { grouped } from '../measure/grouped.ts';
import { type HeadBlock, headBlocks } from '../measure/head-blocks.ts';
import { whereIs } from '../measure/heads.ts';
import { storiesOn } from '../measure/pieces.ts';
import { columnsOf, rangeText } from '../measure/sites.ts';
import { type Fault, rule } from '../rule.ts';

export const headsInARow = rule({
  id: 'heads-in-a-row',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'On a vertical page two vertical heads at the top run over as many rows 門構え, or three and more elsewhere over the same rows 横並び. Heads of one row, in boxes or of briefs do not count.',
    why: 'The number of rows of a head says how much a story weighs; alike, none is first.',
    fix: 'Give the heads other numbers of rows in the pins, or let one stand from left to right.',
    example: 'two heads over rows 1-3, one at the right and one at the left of the page.',
    source: 'cjk-rules HED-12, HED-13',
  },
  check: ({ forme }) => {
    if (forme.direction === 'horizontal') return [];
    const heads = headBlocks(forme, storiesOn(forme)).filter(
      ({ direction, story }) =>
        direction === 'vertical' && !story.isBoxed && !isShort(story.story.role),
    );
    const rows = grouped(heads, (head) => rowsOf(forme, head).join(' '));
    return [...rows.values()].flatMap((alike) => faultOf(forme, alike));
  },
});

const rowsOf = (forme: Forme, { story }: HeadBlock): number[] =>
  columnsOf(forme, story.head?.site.along ?? story.site.along);

function faultOf(forme: Forme, alike: readonly HeadBlock[]): Fault[] {
  const [first] = alike;
  const last = alike.at(-1);
  if (first === undefined || last === undefined) return [];
  const rows = rowsOf(forme, first);
  const [from = 1, to = from] = [rows[0], rows.at(-1)];
  if (to === from || alike.length < (from === 1 ? 2 : 3)) return [];
  const names = alike.map(({ story }) => `\`${story.story.id}\``).join(', ');
  return [
    {
      message: `the heads of ${names} all stand in rows ${rangeText({ first: from, last: to })}`,
      help: 'give the `head` of the less important ones fewer `columns` in the pins',
      ...whereIs(last.headline),
    },
  ];
}

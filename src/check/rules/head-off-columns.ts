/** Forme in; heads that are not as wide as their story out. */

import type { Direction } from '../../model/font.ts';
import type { Forme } from '../../model/forme.ts';
import { headlines } from '../measure/heads.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { hullOf, pinsText, type Stretch } from '../measure/sites.ts';
import { type Fault, rule } from '../rule.ts';

export const headOffColumns = rule({
  id: 'head-off-columns',
  severity: 'warning',
  about: 'make-up',
  needs: ['forme'],
  doc: {
    what: 'A head that runs from left to right is wider than its story, or narrower by more than half a column. The head of the lead may run over other stories too 通欄標題; a vertical head stands over some rows of its story, and is not held to this.',
    why: 'A head says which columns are its story: what stands under it is read as its text, what stands beside it is not.',
    fix: 'Pin the head over exactly the columns of its frames and pictures (on a vertical page: the lines).',
    example:
      'a head over columns 1-4, its text in columns 1-2, and another story under the rest of it.',
    source: 'cjk-rules HED-06',
  },
  check: ({ forme }) => {
    const directions = new Map(
      headlines(forme).map(({ story, lines }) => [story.id, lines[0]?.direction]),
    );
    return storiesOn(forme).flatMap((story) =>
      faultOf(forme, story, directions.get(story.story.id) ?? 'vertical'),
    );
  },
});

function faultOf(forme: Forme, story: StandingStory, direction: Direction): Fault[] {
  const { head, frames, pictures, displays } = story;
  const rest = [...frames, ...pictures, ...displays];
  if (head === null || rest.length === 0 || direction === 'vertical') return [];
  const axis = forme.direction === 'horizontal' ? 'along' : 'across';
  const text = rest.map(({ site }) => site[axis]).reduce(hullOf);
  const column = Math.min(...frames.map(({ rect }) => rect.width), MOST_STRAY);
  const fault = misfitOf(head.site[axis], text, column / 2);
  if (fault === null || (fault === 'wider' && story.story.role === 'lead')) return [];
  return [
    {
      message: `the head of \`${story.story.id}\` (${pinsText(forme, head.site)}) is ${fault} than its story`,
      help: `pin it over exactly the columns and lines of \`${story.story.id}\``,
      ...whereStands(story, head),
    },
  ];
}

const MOST_STRAY = 240;

function misfitOf(head: Stretch, text: Stretch, slack: number): 'wider' | 'narrower' | null {
  if (head.from < text.from - slack || head.to > text.to + slack) return 'wider';
  return head.from > text.from + slack || head.to < text.to - slack ? 'narrower' : null;
}

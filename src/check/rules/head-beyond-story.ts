/** Forme in; heads that reach over more than their story out. */

import type { Direction } from '../../model/font.ts';
import type { Forme } from '../../model/forme.ts';
import { headlines } from '../measure/heads.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { hullOf, pinsText, type Stretch } from '../measure/sites.ts';
import { type Fault, rule } from '../rule.ts';

export const headBeyondStory = rule({
  id: 'head-beyond-story',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'A head that runs from left to right is wider than its story by more than half a column, on a vertical page by more than three lines. The head of the lead may run over other stories 通欄標題. A head over the first columns, with text or a picture beside it 肩題, is a form of its own, and so is a vertical head over some rows.',
    why: 'What stands under a head is read as its text.',
    fix: 'Pin the head over no more columns than its frames and pictures (on a vertical page: lines).',
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
  if (!isWider(head.site[axis], text, slackOf(forme)) || story.story.role === 'lead') return [];
  return [
    {
      message: `the head of \`${story.story.id}\` (${pinsText(forme, head.site)}) is wider than its story`,
      help: `pin it over no more columns and lines than \`${story.story.id}\` has`,
      ...whereStands(story, head),
    },
  ];
}

/** Half a column; on a vertical page the three lines that a step of its rows may be. */
function slackOf({ direction, grid }: Forme): number {
  const [column] = grid.columns;
  return direction === 'vertical' || column === undefined
    ? 3 * grid.pitch
    : (column.end - column.start) / 2;
}

const isWider = (head: Stretch, text: Stretch, slack: number): boolean =>
  head.from < text.from - slack || head.to > text.to + slack;

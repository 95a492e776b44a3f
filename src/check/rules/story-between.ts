/** Forme in; stories whose text leaps over another story on its way to the next frame out. */
import type { Forme } from '../../model/forme.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { pinsText } from '../measure/sites.ts';
import { storyPassed, type Turn, turnsOf } from '../measure/turns.ts';
import { type Fault, rule } from '../rule.ts';

export const storyBetween = rule({
  id: 'story-between',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'Between a frame of a story and its next one stands something of another story 飛び越し. What stands in a box of its own does not count.',
    why: 'The reader goes on in the wrong story.',
    fix: 'Pin the frames of the story side by side, or give the other story a role with a box.',
    example: 'a story in columns 1 and 3, another in column 2.',
    source: 'cjk-rules FLW-02',
  },
  check: ({ forme }) => {
    const stories = storiesOn(forme);
    return stories.flatMap((story) =>
      turnsOf(story).flatMap((turn) => faultAt(forme, stories, turn)),
    );
  },
});

function faultAt(forme: Forme, stories: readonly StandingStory[], turn: Turn): Fault[] {
  const other = storyPassed(forme, stories, turn);
  if (other === null) return [];
  const { from, to, story } = turn;
  return [
    {
      message: `the text of \`${story.story.id}\` leaps over \`${other.story.id}\` from \`${from.frame.id}\` to \`${to.frame.id}\` (${pinsText(forme, to.site)})`,
      help: `in the pins of \`${story.story.id}\` put the frame beside the one before it, or take \`${other.story.id}\` out from between them`,
      ...whereStands(story, to),
    },
  ];
}

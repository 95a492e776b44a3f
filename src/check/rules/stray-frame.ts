/** Forme in; frames that do not stand where the reader of the one before goes on out. */
import type { Forme } from '../../model/forme.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { gutterOf, pinsText } from '../measure/sites.ts';
import {
  footOf,
  othersThan,
  standsIn,
  storyPassed,
  type Turn,
  turnsOf,
  wayOf,
} from '../measure/turns.ts';
import { type Fault, rule } from '../rule.ts';

export const strayFrame = rule({
  id: 'stray-frame',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'The next frame of a story is not where its reader goes on 飛び降り: at the head of the next column, on a vertical page at the right end of the next row. Under a picture, a head or a display line of its own, and under a box, it may begin lower; a story that has ended all its columns may begin anew below them.',
    why: 'The reader looks for the text at the head of the next column, and finds another story or none.',
    fix: 'Change the order of the `frames` in the pins, or let the frame begin higher.',
    example:
      'after column 2 the text goes on in column 1, or in the lower half of column 3 with another story above it.',
    source: 'cjk-rules FLW-01',
  },
  check: ({ forme }) => {
    const stories = storiesOn(forme);
    return stories.flatMap((story) =>
      turnsOf(story)
        .filter((turn) => storyPassed(forme, stories, turn) === null)
        .filter((turn) => !isNatural(forme, stories, turn))
        .map((turn) => faultOf(forme, turn)),
    );
  },
});

function isNatural(forme: Forme, stories: readonly StandingStory[], turn: Turn): boolean {
  const { from, to, before } = turn;
  switch (wayOf(turn)) {
    case 'down':
      return to.site.across.from >= from.site.across.to - SLACK;
    case 'back':
      return isBelowAll(forme, turn) && isFirstColumn(forme, before, to);
    case 'on':
      return !isUnderOther(forme, stories, turn);
  }
}

/** In px: less is the rounding of lengths given in mm. */
const SLACK = 1;

const isBelowAll = ({ grid }: Forme, { before, to }: Turn): boolean =>
  to.site.across.from >= footOf(before) - grid.body;

const isFirstColumn = (forme: Forme, before: Turn['before'], to: Turn['to']): boolean =>
  before.every(({ site }) => to.site.along.from <= site.along.from + gutterOf(forme));

/** Another story stands over it, further up than the frame before begins. */
function isUnderOther(forme: Forme, stories: readonly StandingStory[], turn: Turn): boolean {
  const { from, to } = turn;
  const above = {
    along: to.site.along,
    across: { from: from.site.across.from, to: to.site.across.from },
  };
  return othersThan(turn, stories).some(({ pieces }) =>
    pieces.some(({ site }) => standsIn(above, site, forme)),
  );
}

function faultOf(forme: Forme, turn: Turn): Fault {
  const { story, from, to } = turn;
  return {
    message: `after \`${from.frame.id}\` (${pinsText(forme, from.site)}) the text of \`${story.story.id}\` goes on in \`${to.frame.id}\` (${pinsText(forme, to.site)}), where no reader looks for it`,
    help: `pin it to ${nextPlace(forme, turn)}, or list the \`frames\` of \`${story.story.id}\` in another order`,
    ...whereStands(story, to),
  };
}

const nextPlace = ({ direction }: Forme, turn: Turn): string =>
  wayOf(turn) === 'down'
    ? 'lines below that frame'
    : `the ${direction === 'horizontal' ? 'head of the next column' : 'right end of the next row'}`;

/** Forme in; heads with hardly any text under them at the foot of their columns out. */
import type { Forme } from '../../model/forme.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { pinsText } from '../measure/sites.ts';
import { framesAtFoot, LEAST_LINES as LEAST } from '../measure/under-head.ts';
import { type Fault, rule } from '../rule.ts';

export const headAtFoot = rule({
  id: 'head-at-foot',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'Under a head (on a vertical page: after it) stands a frame of fewer than 3 lines with no text of the story right below it, and the text of the story goes on where the head does not stand 背題.',
    why: 'A head without its text at the foot of a column hangs in the air.',
    fix: 'Give the frames under the head 3 lines or more, or stand the head where its text goes on.',
    example: 'a head over the last two lines of column 1, the story going on in column 2.',
    source: 'cjk-rules HED-09',
  },
  check: ({ forme }) => storiesOn(forme).flatMap((story) => faultOf(forme, story)),
});

function faultOf(forme: Forme, story: StandingStory): Fault[] {
  const [short] = framesAtFoot(story);
  if (short === undefined) return [];
  const { capacity } = short.frame;
  const lines = `${capacity} ${capacity === 1 ? 'line' : 'lines'}`;
  return [
    {
      message: `under the head of \`${story.story.id}\` stand ${lines} of text, in \`${short.frame.id}\` (${pinsText(forme, short.site)})`,
      help: `give that frame ${LEAST} lines or more, or pin the head where the text goes on`,
      ...whereStands(story, short),
    },
  ];
}

/** Forme in; frames that are hardly deeper than a line, beside others of their story, out. */
import type { Forme } from '../../model/forme.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { isAbreast, pinsText } from '../measure/sites.ts';
import { turnsOf } from '../measure/turns.ts';
import { framesAtFoot, isShallow, LEAST_LINES as LEAST } from '../measure/under-head.ts';
import { type Fault, rule } from '../rule.ts';

export const shallowFrame = rule({
  id: 'shallow-frame',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'A frame of a text that runs through several holds fewer than 3 lines, under a picture too, and the text does not go on right below it. Under a head from which the text goes on elsewhere `head-at-foot` says it.',
    why: 'So few lines are not seen as a column: they look left over.',
    fix: 'Give the frame 3 lines or more, or none; let the picture reach to the foot.',
    example: '`{ columns: 3, lines: 47-48 }`',
    source: 'cjk-rules COL-07, COL-08',
  },
  check: ({ forme }) => storiesOn(forme).flatMap((story) => faultsOf(forme, story)),
});

function faultsOf(forme: Forme, story: StandingStory): Fault[] {
  const { frames, pictures } = story;
  const several = new Set(turnsOf(story).flatMap(({ from, to }) => [from, to]));
  const atFoot = new Set(framesAtFoot(story));
  const shallow = frames.filter(
    (one) => several.has(one) && !atFoot.has(one) && isShallow(story, one),
  );
  const [first] = shallow;
  if (first === undefined) return [];
  const isUnderPicture = pictures.some(
    ({ site }) =>
      isAbreast(site.along, first.site.along) && site.across.to <= first.site.across.from + 1,
  );
  const names = shallow.map(({ frame }) => `\`${frame.id}\``).join(', ');
  const { capacity } = first.frame;
  return [
    {
      message: `${names} (${pinsText(forme, first.site)}) ${shallow.length === 1 ? 'holds' : 'hold'} ${capacity === 1 ? 'one line' : `${capacity} lines`}${isUnderPicture ? ' under a picture' : ''}`,
      help: `give the frames of \`${story.story.id}\` ${LEAST} lines or more, or fewer columns`,
      ...whereStands(story, first),
    },
  ];
}

/** Forme in; stories with an outline of more corners than an L out. */
import { greatest, least } from '../../model/extent.ts';
import type { Forme } from '../../model/forme.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { columnsOf, type Stretch } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const manyCorneredStory = rule({
  id: 'many-cornered-story',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'The outline of a story has more than six corners: a rectangle has four, an L six. Steps of three lines and fewer do not count.',
    why: 'The more corners, the more places at which the reader leaves the story.',
    fix: 'Let the columns of the story begin and end on the same lines, but for one step.',
    example: 'a story whose four columns end on lines 30, 36, 42 and 48.',
    source: 'cjk-rules PAG-07',
  },
  check: ({ forme }) =>
    storiesOn(forme).flatMap((story) => {
      const corners = cornersOf(forme, story);
      const [piece] = story.pieces;
      if (corners <= MOST || piece === undefined) return [];
      return [
        {
          message: `the outline of \`${story.story.id}\` has ${corners} corners`,
          help: 'let its columns begin and end on the same lines in the pins, but for one step',
          ...whereStands(story, piece),
          place: placeOfRect(story.story.rect, story.story.id),
        },
      ];
    }),
});

const MOST = 6;
/** In lines. */
const STEP = 3;

/** Each step between two columns at their heads or feet makes two; a column that is passed over parts the outline. */
function cornersOf(forme: Forme, story: StandingStory): number {
  const columns = forme.grid.columns.map((_, index) => stretchIn(forme, story, index + 1));
  const step = STEP * forme.grid.pitch;
  let corners = 0;
  let before: Stretch | null = null;
  for (const own of columns) {
    if (own !== null && before === null) corners += 4;
    else if (own !== null && before !== null)
      corners +=
        2 * [own.from - before.from, own.to - before.to].filter((by) => Math.abs(by) > step).length;
    before = own;
  }
  return corners;
}

/** What the story takes of a column. */
function stretchIn(forme: Forme, { pieces }: StandingStory, column: number): Stretch | null {
  const own = pieces.filter(({ site }) => columnsOf(forme, site.along).includes(column));
  if (own.length === 0) return null;
  return {
    from: least(own.map(({ site }) => site.across.from)),
    to: greatest(own.map(({ site }) => site.across.to)),
  };
}

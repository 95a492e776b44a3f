/** Forme in; a page that white cuts in two from edge to edge out. */
import type { Forme } from '../../model/forme.ts';
import { SHEET_CORNER } from '../measure/geometry.ts';
import { storiesOn } from '../measure/pieces.ts';
import type { Stretch } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const cutPage = rule({
  id: 'cut-page',
  severity: 'info',
  needs: ['forme'],
  doc: {
    what: `On a page of five stories and more a straight gap runs from edge to edge, so that no story stands on both sides of it 斷版, 腹切り. Four stories and fewer always leave one; adverts, which stand along an edge, do not count.`,
    why: 'The page falls into pieces that have nothing to do with each other. Papers made up in blocks print such pages every day; others forbid it.',
    fix: 'Let one story reach over the gap in the pins. A house that forbids it sets this rule to `warning` or `error` under `checks` of its template.',
    example:
      'all stories of the upper half end on line 46, all of the lower half begin on line 48.',
    source: 'cjk-rules PAG-01, PAG-02',
  },
  check: ({ forme }) => {
    const stories = storiesOn(forme).filter(({ story }) => story.role !== 'advert');
    if (stories.length < FEWEST) return [];
    const level = cutsIn(stories.map(({ story }) => asStretch(story.rect.y, story.rect.height)));
    const upright = cutsIn(stories.map(({ story }) => asStretch(story.rect.x, story.rect.width)));
    if (level.length + upright.length === 0) return [];
    return [
      {
        message: `the page is cut from edge to edge ${[...wordsFor(forme, level, 'level'), ...wordsFor(forme, upright, 'upright')].join(' and ')}`,
        help: 'if the house forbids it, let one story reach over the gap in the pins',
        place: SHEET_CORNER,
        origin: null,
      },
    ];
  },
});

/** Fewer rectangles cannot lock into each other: there is always a straight cut between them. */
const FEWEST = 5;

const asStretch = (from: number, length: number): Stretch => ({ from, to: from + length });

/** Gaps between the stretches, each by its start. */
function cutsIn(stretches: readonly Stretch[]): number[] {
  const cuts: number[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from >= reached) cuts.push(reached);
    reached = Number.isFinite(reached) ? Math.max(reached, to) : to;
  }
  return cuts;
}

function wordsFor(
  { grid, live, direction }: Forme,
  cuts: readonly number[],
  lie: 'level' | 'upright',
): string[] {
  if (cuts.length === 0) return [];
  const isAcross = (lie === 'level') === (direction === 'horizontal');
  const places = cuts.map((at) =>
    isAcross
      ? Math.round(
          (direction === 'horizontal' ? at - live.y : live.x + live.width - at) / grid.pitch,
        )
      : grid.columns.filter(({ end }) => end <= at + 1).length,
  );
  const what = isAcross ? 'line' : 'column';
  return [
    `${lie === 'level' ? 'from side to side' : 'from top to foot'} after ${what} ${places.join(', ')}`,
  ];
}

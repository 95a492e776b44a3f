/** Forme in; heads that do not take whole lines of the grid out. */
import type { Forme, FormeFrame } from '../../model/forme.ts';
import { px } from '../../units.ts';
import { inMm, placeOfRect, ROUNDING } from '../measure/geometry.ts';
import { headParts } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const headOffGrid = rule({
  id: 'head-off-grid',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'The first frame of a story with a head starts off the line grid: its head does not take whole lines.',
    why: 'All text under it stands beside the lines of its neighbours.',
    fix: 'Report it as a bug of banmian: pins take whole lines.',
    source: 'clreq 占行: heads take whole lines of the body (cjk-rules HED-07)',
  },
  check: ({ forme }) => {
    const headed = new Set(headParts(forme).map(({ story }) => story.id));
    return [...headed].flatMap((story) => {
      const frame = forme.frames.find((one) => one.story === story);
      if (frame === undefined || Math.abs(strayOf(forme, frame)) <= ROUNDING) return [];
      return [
        {
          message: `the head of \`${story}\` leaves its first frame ${inMm(strayOf(forme, frame))} off the line grid`,
          place: placeOfRect(frame.rect, story, frame.id),
          origin: frame.origin,
        },
      ];
    });
  },
});

/** From the nearest grid line to where the frame's first line starts; in a vertical page that is its right edge. */
function strayOf({ grid, direction }: Forme, { rect }: FormeFrame) {
  const depth =
    direction === 'horizontal' ? rect.y - grid.origin : grid.origin - rect.x - rect.width;
  return px(depth - Math.round(depth / grid.pitch) * grid.pitch);
}

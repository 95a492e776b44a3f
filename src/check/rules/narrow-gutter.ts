/** Forme in; columns that stand too near to each other out. */
import { px } from '../../units.ts';
import { inMm, placeOfRect, ROUNDING } from '../measure/geometry.ts';
import { gutterOf } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const narrowGutter = rule({
  id: 'narrow-gutter',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'The gap between the columns of a horizontal page is less than an em of its body type. Between the rows of a vertical page less is usual.',
    why: 'The eye slips into the next column.',
    fix: 'Make `gap` of the `grid` in template.yaml `1em` or more.',
    example: '`gap: 0.5em`',
    source: 'cjk-rules COL-03',
  },
  check: ({ forme }) => {
    const gap = gutterOf(forme);
    const { body, columns } = forme.grid;
    if (forme.direction === 'vertical' || columns.length < 2 || gap >= body - ROUNDING) return [];
    return [
      {
        message: `the columns of the page are ${inMm(px(gap))} apart, an em of its body type is ${inMm(body)}`,
        help: 'make `gap` of the `grid` in template.yaml `1em` or more',
        place: placeOfRect(forme.live, null),
        origin: null,
      },
    ];
  },
});

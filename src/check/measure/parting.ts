/** A forme and two places on it in; whether a rule lies between them, out. */
import type { Forme, Rect, Shape } from '../../model/forme.ts';
import { px } from '../../units.ts';
import { ROUNDING } from './geometry.ts';
import { lengthOf, type Site, type Stretch, shared, siteOf } from './sites.ts';

/** Share of what two things have beside each other that a rule between them must cover. */
const COVERED = 0.8;

/** Rules of the stories and of the page: those that stand by a line of type are none. */
export function ruleRects({ shapes, stories }: Forme): { of: string; rect: Rect }[] {
  const owners = new Set(['furniture', ...stories.map(({ id }) => id)]);
  return shapes.flatMap((shape) =>
    shape.kind === 'rule' && owners.has(shape.of)
      ? [{ of: shape.of, rect: rectOfRule(shape) }]
      : [],
  );
}

/** From end to end, as thick as nothing. */
export const rectOfRule = ({ x1, y1, x2, y2 }: Extract<Shape, { kind: 'rule' }>): Rect => ({
  x: px(Math.min(x1, x2)),
  y: px(Math.min(y1, y2)),
  width: px(Math.abs(x2 - x1)),
  height: px(Math.abs(y2 - y1)),
});

/** The same as places along and across the lines. */
export const rulesOn = (forme: Forme): Site[] =>
  ruleRects(forme).map(({ rect }) => siteOf(forme, rect));

/** Things that stand side by side along the lines, or one after the other across them. */
export function areRuled(rules: readonly Site[], one: Site, other: Site): boolean {
  const isBeside = shared(one.across, other.across) > shared(one.along, other.along);
  const [gap, common] = isBeside ? (['along', 'across'] as const) : (['across', 'along'] as const);
  const between: Stretch = {
    from: Math.min(one[gap].to, other[gap].to) - ROUNDING,
    to: Math.max(one[gap].from, other[gap].from) + ROUNDING,
  };
  const both: Stretch = {
    from: Math.max(one[common].from, other[common].from),
    to: Math.min(one[common].to, other[common].to),
  };
  return rules.some(
    (rule) =>
      lengthOf(rule[gap]) <= ROUNDING &&
      rule[gap].from >= between.from &&
      rule[gap].to <= between.to &&
      shared(rule[common], both) >= COVERED * lengthOf(both),
  );
}

/** Forme in; rules and frames too thin for the press out. */
import type { Forme, Shape } from '../../model/forme.ts';
import { type Px, pt, ptToPx, pxToPt } from '../../units.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { rectOfRule } from '../measure/parting.ts';
import { rule } from '../rule.ts';

export const thinRule = rule({
  id: 'thin-rule',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'A rule, or the line round a box or picture, is thinner than 0.25 pt. Named once for each weight.',
    why: 'On newsprint it breaks up or is gone.',
    fix: 'Make its `weight` in template.yaml 0.25pt or more.',
    example: '`column-rule: { weight: 0.1pt }`',
    source: 'newsroom.md 4.6',
  },
  check: ({ forme }) => {
    const thin = new Map(strokesOf(forme).map((stroke) => [stroke.weight, stroke]));
    return [...thin.values()]
      .filter(({ weight }) => weight > 0 && weight < LEAST - SLACK)
      .map(({ weight, of, rect }) => ({
        message: `a rule of \`${of}\` is ${Math.round(pxToPt(weight) * 100) / 100} pt thin`,
        help: 'make its `weight` in template.yaml 0.25pt or more',
        place: placeOfRect(rect, null),
        origin: null,
      }));
  },
});

const LEAST: Px = ptToPx(pt(0.25));
/** Weights are in steps of 1/64 px. */
const SLACK = 1 / 64;

const strokesOf = ({ shapes }: Forme) => shapes.flatMap((shape) => strokeOf(shape));

function strokeOf(shape: Shape) {
  if (shape.kind === 'rule')
    return [{ of: shape.of, weight: shape.weight, rect: rectOfRule(shape) }];
  if (shape.kind !== 'box' || shape.stroke === null) return [];
  return [{ of: shape.of, weight: shape.weight, rect: shape.rect }];
}

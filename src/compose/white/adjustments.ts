/** A set line and the type it was made of in; every place where its type is wider or closer than drawn, and why, out. */
import type { Feature, FontBook } from '../../model/font.ts';
import { ADJUSTMENTS, type AdjustmentKind } from '../../model/galley.ts';
import { clustersOf } from '../../model/typography/clusters.ts';
import { type Px, px } from '../../units.ts';
import type { Measure } from '../breaking/line-measure.ts';
import type { CastParagraph } from '../cast-paragraph.ts';
import type { Atom, ParagraphStyle } from '../types.ts';
import type { Fitted } from './fit-line.ts';
import { endingLine } from './hyphen.ts';
import type { Movable } from './movable.ts';

/** White added, or below 0 taken away, in front of the character at an offset of the paragraph. */
export interface Adjustment {
  readonly at: number;
  readonly kind: AdjustmentKind;
  readonly amount: Px;
}

/** One atom of a line on its way from drawn to set. */
interface Step {
  readonly bare: Atom;
  readonly roomy: Atom;
  readonly full: Atom;
  readonly set: Atom;
  readonly movable: Movable | null;
  /** Blanks outside the glyphs at the edges of a line are no part of its width. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

type Change = readonly [at: number, kind: AdjustmentKind, amount: number];

/** Length of a line's type as its faces draw it, and what was done to it, in order of place: together its set length. */
export interface Adjusted {
  readonly natural: Px;
  readonly adjustments: readonly Adjustment[];
}

export function adjustedLine(
  { atoms, gaps, spaces }: Fitted,
  { first, resort }: Measure,
  { bare, roomy, strip, style, fonts }: CastParagraph,
): Adjusted {
  let natural = 0;
  const spare = resort === null ? null : strip.spare(resort);
  const elastic = spare?.elastic ?? strip.elastic;
  const changes = atoms.flatMap((set, index): Change[] => {
    const isLast = index === atoms.length - 1;
    const own = bare[first + index] as Atom;
    const step: Step = {
      bare: isLast ? endingLine(own) : own,
      roomy: roomy[first + index] as Atom,
      full: strip.atoms[first + index] as Atom,
      set,
      movable: elastic?.movables[first + index] ?? null,
      isFirst: index === 0,
      isLast,
    };
    const spaced = spaces?.[index] ?? 0;
    const halved = halvedBy(step.bare, style, fonts);
    natural += step.bare.advance - step.bare.tracking * step.bare.units + halved;
    return [
      ...roomOf(step),
      ...blanksOf(step),
      ...halvingOf(step.bare, halved),
      ...trackingOf(step),
      [set.to, set.first === 'space' ? 'space' : 'han-latin', spaced],
      [set.to, 'justified', (gaps.after[index] ?? 0) - spaced],
    ];
  });
  return { natural: px(natural), adjustments: gathered(changes) };
}

/** Room on both sides of an atom, by who asked for it. */
function roomOf({ bare, roomy, full, isFirst, isLast }: Step): Change[] {
  const own = bare.first === 'space' ? 'phrase' : 'interpunct';
  return [
    ...(isFirst
      ? []
      : ([
          [bare.from, own, bare.before],
          [bare.from, 'ruby', roomy.before - bare.before],
        ] as const)),
    ...(isLast
      ? []
      : ([
          [bare.to, own, bare.after],
          [bare.to, 'ruby', roomy.after - bare.after],
          [bare.to, 'zhuyin', full.after - roomy.after],
        ] as const)),
  ];
}

/** What a mark gave up of its white on either side. */
function blanksOf({ full, set, movable, isFirst, isLast }: Step): Change[] {
  if (movable === null || set === full) return [];
  const inside = movable.features !== null;
  const before = (inside ? movable.before : 0) - (isFirst ? 0 : set.before - full.before);
  const after = (inside ? movable.after : 0) - (isLast ? 0 : set.after - full.after);
  return [
    [full.from, 'blank', -before],
    [full.to, 'blank', -after],
  ];
}

const isHalving = (feature: Feature): boolean => feature === 'halt' || feature === 'vhal';

/** What a mark lost that its style sets on half a cell from the start: an interpunct of half an em, a mark of a note. */
function halvedBy(bare: Atom, style: ParagraphStyle, fonts: FontBook): number {
  if (!bare.features.some(isHalving)) return 0;
  const { painted: text, face, setting } = bare;
  const { lang, direction } = style;
  const features = bare.features.filter((one) => !isHalving(one));
  const drawn = fonts.advance({ text, face, lang, direction, setting, features });
  return drawn * style.size * bare.look.share - (bare.advance - bare.tracking * bare.units);
}

function halvingOf(bare: Atom, halved: number): Change[] {
  const { first, from, to } = bare;
  if (first === 'open') return [[from, 'blank', -halved]];
  if (first === 'middle-dot')
    return [
      [from, 'interpunct', -halved / 2],
      [to, 'interpunct', -halved / 2],
    ];
  // Two of ！？ in a row are one atom, and each gives up its half.
  const ends = endsOf(bare);
  return ends.map((end) => [end, 'blank', -halved / ends.length]);
}

/** Tracking after each character but the line's last, which may be a hyphen that the text does not have. */
function trackingOf({ bare, isLast }: Step): Change[] {
  if (bare.tracking === 0) return [];
  return endsOf(bare)
    .filter((end) => !isLast || end < bare.to || bare.painted.length > bare.text.length)
    .map((end) => [end, 'cells', bare.tracking]);
}

/** Where each of its characters ends; what is joined has one end. */
function endsOf({ units, text, from }: Atom): number[] {
  let at = from;
  return (units === 1 ? [text] : clustersOf(text)).map((cluster) => {
    at += cluster.length;
    return at;
  });
}

/** One adjustment for each place and kind; sums of nothing are left out. */
function gathered(changes: readonly Change[]): Adjustment[] {
  const sums = new Map<string, { at: number; kind: AdjustmentKind; amount: number }>();
  for (const [at, kind, amount] of changes) {
    if (Math.abs(amount) < LEAST) continue;
    const key = `${at} ${kind}`;
    const sum = sums.get(key) ?? { at, kind, amount: 0 };
    sum.amount += amount;
    sums.set(key, sum);
  }
  return [...sums.values()]
    .filter(({ amount }) => Math.abs(amount) >= LEAST)
    .toSorted((a, b) => a.at - b.at || ADJUSTMENTS.indexOf(a.kind) - ADJUSTMENTS.indexOf(b.kind))
    .map(({ at, kind, amount }) => ({ at, kind, amount: px(amount) }));
}

/** Far below 1/64 px: what sums of floating point leave. */
const LEAST = 1e-6;

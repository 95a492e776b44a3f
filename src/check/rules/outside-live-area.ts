/** Forme in; type, pictures and boxes that leave the live area (furniture: its zones) out. */
import type { Origin, Place } from '../../diagnostic.ts';
import { least } from '../../model/extent.ts';
import type { Forme, FormeStory, Rect, Shape } from '../../model/forme.ts';
import { type Px, px } from '../../units.ts';
import {
  grow,
  inMm,
  overhang,
  placeOfLine,
  placeOfRect,
  ROUNDING,
  setRect,
} from '../measure/geometry.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const outsideLiveArea = rule({
  id: 'outside-live-area',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line, picture or box of a story reaches out of the live area, or furniture out of the live area and every zone.',
    why: 'The margin is where the press grips and the knife cuts; what stands there may be lost.',
    fix: 'Move the area in the pins, or the furniture in the template, back inside.',
  },
  check: ({ forme }) =>
    itemsOf(forme).flatMap((item) => {
      const out = least(item.fields.map((field) => overhang(item.rect, field)));
      return out > item.slack ? [faultOf(item, out)] : [];
    }),
});

/** Baselines snap to whole px (press-pdf.md 1.2), so that a line may stand half a px off its area. */
const SNAP: Px = px(0.5);

interface Item {
  readonly name: string;
  readonly rect: Rect;
  readonly slack: Px;
  /** It is at home in any one of these. */
  readonly fields: readonly Rect[];
  readonly place: Place;
  readonly origin: Origin | null;
}

const faultOf = ({ name, place, origin }: Item, out: number): Fault => ({
  message: `${name} reaches ${inMm(px(out))} out of the live area`,
  help: 'move its area back inside the live area',
  place,
  origin,
});

/** A part that outgrows its area was reported. */
const itemsOf = (forme: Forme): Item[] => [
  ...linesOf(forme)
    .filter(({ part }) => !forme.misfit.parts.includes(part.id))
    .map((set) => lineItem(forme, set)),
  ...forme.stories.flatMap((story) => picturesOf(forme, story)),
  ...forme.shapes.flatMap((shape) => boxItem(forme, shape)),
];

function lineItem(forme: Forme, set: SetLine): Item {
  const rect = setRect(set.line);
  return {
    name: `line \`${set.line.id}\``,
    rect,
    slack: SNAP,
    fields: fieldsOf(forme, set),
    place: placeOfLine(set),
    origin: set.line.origin,
  };
}

/** Ruby of a first line stands where a line gap would be, outside the live area; a pitch is its room. */
function fieldsOf({ live, zones, grid }: Forme, { kind }: SetLine): readonly Rect[] {
  if (kind === 'annotation') return [grow(live, grid.pitch)];
  return kind === 'furniture' ? [live, ...zones] : [live];
}

const picturesOf = (forme: Forme, story: FormeStory): Item[] =>
  story.parts.flatMap(({ id, picture }) =>
    picture === null
      ? []
      : [
          {
            name: `picture \`${id}\``,
            rect: picture.rect,
            slack: ROUNDING,
            fields: [forme.live],
            place: placeOfRect(picture.rect, story.id),
            origin: picture.origin,
          },
        ],
  );

function boxItem(forme: Forme, shape: Shape): Item[] {
  if (shape.kind !== 'box') return [];
  const [owner = '', ...line] = shape.of.split('.');
  const story = forme.stories.find((one) => one.id === owner);
  return [
    {
      name: `box of \`${shape.of}\``,
      rect: shape.rect,
      slack: ROUNDING,
      fields: fieldsOfBox(forme, story !== undefined, line.length > 0),
      place: placeOfRect(shape.rect, story?.id ?? null),
      origin: null,
    },
  ];
}

/** A box round a name in a line stands as far out of it as its stroke is away from the characters. */
function fieldsOfBox({ live, zones, grid }: Forme, inStory: boolean, inLine: boolean): Rect[] {
  if (inLine) return [grow(live, grid.pitch), ...zones];
  return inStory ? [live] : [live, ...zones];
}

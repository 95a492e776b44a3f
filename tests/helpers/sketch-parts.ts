/** Heads, pictures and frames of a sketched story in, their parts out: lines that fill their areas, in paragraphs that end where the sketch says so. */

import type { Figure } from '../../src/model/figure.ts';
import type { Direction } from '../../src/model/font.ts';
import type { FormeFrame, FormeLine, FormePart, PartRole, Rect } from '../../src/model/forme.ts';
import type { SoundPicture } from '../../src/model/picture.ts';
import { px } from '../../src/units.ts';
import { written } from './evidence.ts';
import { type At, BODY, ends, rectAt } from './sketch-grid.ts';

export interface SketchedFrame {
  readonly at: At;
  /** As many as it holds if not given. */
  readonly filled?: number;
  /** Its last line ends a paragraph, and the next frame begins one. */
  readonly ends?: boolean;
  /** Its first line is the last of a paragraph, of two cells. */
  readonly widow?: boolean;
  /** Lines, from 1, at which a crosshead of two lines begins. */
  readonly crossheads?: readonly number[];
}

export interface SketchedPicture {
  readonly at: At;
  readonly figure?: Partial<Omit<Figure, 'caption' | 'credit'>>;
  readonly credit?: string;
  /** One line; null for a picture without a caption. */
  readonly caption?: { readonly at: At; readonly text: string } | null;
  /** Its place is kept, and nothing stands there. */
  readonly isMissing?: boolean;
}

const SOUND: SoundPicture = {
  kind: 'tones',
  size: { width: 4000, height: 3000 },
  digest: 'toy',
  weight: 1,
};

export interface SketchedHead {
  readonly at: At;
  readonly size?: number;
  readonly direction?: Direction;
  readonly face?: string;
}

export const figureOf = ({ figure, caption, credit }: SketchedPicture, index: number): Figure => ({
  id: `p${index + 1}`,
  image: `images/${index + 1}.jpg`,
  caption: caption === null ? null : written(caption?.text ?? '木橋。'),
  credit: credit === undefined ? null : written(credit),
  alt: '',
  fit: 'cover',
  crop: 'house',
  size: null,
  focus: null,
  keyline: 'house',
  marker: null,
  origin: { file: 'stories/a.md', line: 7, column: 5, length: 1 },
  imageOrigin: { file: 'stories/a.md', line: 7, column: 5, length: 1 },
  ...figure,
});

/** One headline that fills its area. */
export function headOf(story: string, head: SketchedHead, page: Direction): FormePart {
  const { at, size = 20, direction = page, face = 'toy-serif' } = head;
  const line = lineAt(null, rectAt(at, page), direction, size, face);
  return partOf(story, 'headline', 0, [line]);
}

const SIDE_TEXT = '渡口今晨';

export function lineAt(
  frame: string | null,
  rect: Rect,
  direction: Direction,
  size = BODY,
  face = 'toy-serif',
): FormeLine {
  const length = direction === 'horizontal' ? rect.width : rect.height;
  return {
    id: '',
    frame,
    style: 'body',
    direction,
    rect,
    start: px(0),
    length,
    runs: [
      {
        text: SIDE_TEXT,
        painted: SIDE_TEXT,
        face,
        size: px(size),
        colour: '#000',
        rise: px(0),
        features: [],
        setting: 'upright',
        tracking: px(0),
        before: px(0),
        after: px(0),
        advance: length,
        from: 0,
      },
    ],
    from: 0,
    to: SIDE_TEXT.length,
    origin: { file: 'stories/a.md', line: 3, column: 1, length: 1 },
    onGrid: frame !== null,
    last: false,
    fit: { gap: px(0), squeezed: px(0), hung: px(0), resort: null, cut: false, condensed: 1 },
  };
}

export function partOf(
  story: string,
  role: PartRole,
  index: number,
  lines: readonly FormeLine[],
): FormePart {
  const id = `${story}.${role}.${index}`;
  return {
    id,
    role,
    ref: { story, field: role, index },
    lang: 'zh-HK',
    lines: lines.map((line, at) => ({ ...line, id: `${id}:${at + 1}` })),
    annotations: [],
    picture: null,
  };
}

export function pictureOf(
  story: string,
  { at, caption, credit, isMissing = false }: SketchedPicture,
  index: number,
  direction: Direction,
): FormePart[] {
  const rect = rectAt(at, direction);
  const { image, imageOrigin: origin } = figureOf({ at }, index);
  const picture = {
    image,
    alt: '',
    rect,
    focus: { x: 0.5, y: 0.5 },
    file: isMissing ? null : SOUND,
    origin,
  };
  const under = { x: rect.x, y: px(rect.y + rect.height + 5), width: rect.width, height: px(BODY) };
  const line = (text: string, place: Rect): FormeLine => {
    const set = lineAt(null, place, 'horizontal');
    return { ...set, runs: set.runs.map((run) => ({ ...run, text, painted: text })) };
  };
  return [
    { ...partOf(story, 'picture', index, []), picture },
    ...(caption === null
      ? []
      : [
          partOf(story, 'caption', index, [
            line(
              caption?.text ?? '▲木橋。',
              caption === undefined ? under : rectAt(caption.at, direction),
            ),
          ]),
        ]),
    ...(credit === undefined
      ? []
      : [partOf(story, 'credit', index, [line(credit, { ...under, y: px(under.y + 12) })])]),
  ];
}

/** Frames in order, their lines in paragraphs that end where the sketch says so. */
export function copyOf(story: string, sketched: readonly SketchedFrame[], direction: Direction) {
  const parts: { role: PartRole; lines: FormeLine[] }[] = [];
  let open: FormeLine[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ role: 'paragraph', lines: closed(open) });
    open = [];
  };
  const frames = sketched.map(
    ({ at, filled, ends: isEnd, widow, crossheads = [] }, index): FormeFrame => {
      const rect = rectAt(at, direction);
      const [first, last] = ends(at[1]);
      const [capacity, count] = [last - first + 1, filled ?? last - first + 1];
      const id = `${story}/${index + 1}`;
      for (let line = 0; line < count; line += 1) {
        const slot = rectAt([at[0], String(first + line)], direction);
        if (crossheads.includes(line + 1)) {
          close();
          parts.push({ role: 'subhead', lines: [lineAt(id, slot, direction)] });
          line += 1;
          continue;
        }
        open.push(lineAt(id, slot, direction));
        if (line === 0 && widow === true) {
          open = [...open.slice(0, -1), { ...(open.at(-1) as FormeLine), length: px(2 * BODY) }];
          close();
        }
      }
      if (isEnd === true) close();
      return {
        id,
        story,
        direction,
        rect,
        style: 'body',
        cells: 7,
        capacity,
        filled: count,
        origin: null,
      };
    },
  );
  close();
  return {
    frames,
    parts: parts.map(({ role, lines }, index) => partOf(story, role, index, lines)),
  };
}

/** Offsets run on through a paragraph, and its last line is its last. */
const closed = (lines: readonly FormeLine[]): FormeLine[] =>
  lines.map((line, index) => ({
    ...line,
    from: index * 7,
    to: index * 7 + 7,
    last: index === lines.length - 1,
  }));

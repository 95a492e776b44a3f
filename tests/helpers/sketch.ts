/** A page sketched 畫版樣 in columns and lines in, its page and forme out, filled without the engine. */
import { type Evidence, NO_EVIDENCE } from '../../src/model/evidence.ts';
import type { Direction } from '../../src/model/font.ts';
import type { Forme, FormeStory, Rect, Shape } from '../../src/model/forme.ts';
import type { StoryRole } from '../../src/model/story-role.ts';
import { px } from '../../src/units.ts';
import { makePage, makeStory, makeTemplate } from './evidence.ts';
import { makeForme } from './forme.ts';
import { type At, measures, rectAt } from './sketch-grid.ts';
import {
  copyOf,
  figureOf,
  headOf,
  lineAt,
  partOf,
  pictureOf,
  type SketchedFrame,
  type SketchedHead,
  type SketchedPicture,
} from './sketch-parts.ts';

export interface Sketched {
  readonly id: string;
  readonly role?: StoryRole;
  readonly head?: SketchedHead;
  readonly frames?: readonly (At | SketchedFrame)[];
  readonly displays?: readonly At[];
  readonly pictures?: readonly SketchedPicture[];
  readonly isBoxed?: boolean;
}

export function sketch(
  sketched: readonly Sketched[],
  {
    direction = 'horizontal',
    shapes = [],
  }: { direction?: Direction; shapes?: readonly Shape[] } = {},
): Evidence {
  const page = makePage({
    stories: sketched.map(({ id, role = 'story', pictures = [] }) =>
      makeStory(id, { role, figures: pictures.map(figureOf) }),
    ),
  });
  const stories = sketched.map((one) => storyOf(one, direction));
  const forme: Forme = {
    ...makeForme(page, makeTemplate(direction)),
    ...measures(direction),
    shapes: [...sketched.flatMap((one, index) => boxOf(one, stories[index]?.story)), ...shapes],
    stories: stories.map(({ story }) => story),
    frames: stories.flatMap(({ frames }) => frames),
  };
  return { ...NO_EVIDENCE, page, forme };
}

const boxOf = ({ isBoxed }: Sketched, story: FormeStory | undefined): Shape[] =>
  isBoxed !== true || story === undefined
    ? []
    : [{ kind: 'box', of: story.id, rect: story.rect, fill: null, stroke: '#000', weight: px(1) }];

const isAt = (frame: At | SketchedFrame): frame is At => Array.isArray(frame);

function storyOf(one: Sketched, direction: Direction) {
  const { id, role = 'story', head, frames = [], displays = [], pictures = [] } = one;
  const set = frames.map((frame): SketchedFrame => (isAt(frame) ? { at: frame } : frame));
  const copy = copyOf(id, set, direction);
  const parts = [
    ...(head === undefined ? [] : [headOf(id, head, direction)]),
    ...copy.parts,
    ...displays.map((at, index) =>
      partOf(id, 'display', index, [lineAt(null, rectAt(at, direction), direction)]),
    ),
    ...pictures.flatMap((picture, index) => pictureOf(id, picture, index, direction)),
  ];
  const rects = [
    ...(head === undefined ? [] : [rectAt(head.at, direction)]),
    ...copy.frames.map(({ rect }) => rect),
    ...parts.flatMap(({ lines, picture }) => [
      ...lines.map(({ rect }) => rect),
      ...(picture === null ? [] : [picture.rect]),
    ]),
  ];
  return {
    story: { id, role, lang: 'zh-HK', rect: hull(rects), parts } as FormeStory,
    frames: copy.frames,
  };
}

function hull(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((one) => one.x));
  const y = Math.min(...rects.map((one) => one.y));
  const right = Math.max(...rects.map((one) => one.x + one.width));
  const foot = Math.max(...rects.map((one) => one.y + one.height));
  return { x: px(x), y: px(y), width: px(right - x), height: px(foot - y) };
}

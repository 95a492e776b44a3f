/** Pins in grid terms in, rectangles on the sheet out, in both directions. */
import { describe, expect, test } from 'vitest';
import { planPage } from '../../../../src/layout/plan/plan-page.ts';
import type { Rect } from '../../../../src/model/forme.ts';
import type { StoryPins } from '../../../../src/model/page.ts';
import type { Plan, PlannedStory } from '../../../../src/model/plan.ts';
import type { BoxSetting, Template } from '../../../../src/model/template.ts';
import { em, px } from '../../../../src/units.ts';
import { makePage, makeStory, makeTemplate, written } from '../../../helpers/evidence.ts';

const origin = { file: 'page.yaml', line: 9, column: 5, length: 4 };

const area = (columns: string, lines: string, part: string | null = null) => ({
  columns: interval(columns),
  lines: interval(lines),
  part:
    part === null
      ? null
      : { ...interval(part.split('/')[0] as string), of: Number(part.split('/')[1]) },
  origin,
});

function interval(written: string) {
  const [first = '1', last = first] = written.split('-');
  return { first: Number(first), last: Number(last) };
}

const frame = (columns: string, lines: string, part: string | null = null) => ({
  ...area(columns, lines, part),
  style: null,
  cells: null,
  notches: [],
});

const pinned = (pins: Partial<StoryPins>): StoryPins => ({
  module: null,
  head: null,
  frames: [],
  figures: {},
  displays: [],
  cells: [],
  omit: [],
  origin,
  ...pins,
});

/** The toy grid: 40, 40; two columns of 75 and a gap of 10; ten lines of 15, type of 10. */
function plan(pins: Partial<StoryPins>, template: Template = makeTemplate()) {
  const page = makePage({
    stories: [makeStory('lead', { role: 'lead' })],
    pins: { toy: { lead: pinned(pins) } },
  });
  return planPage(page, template);
}

const placed = (pins: Partial<StoryPins>, template?: Template): PlannedStory => {
  const { value, findings } = plan(pins, template);
  expect(findings).toEqual([]);
  return (value as Plan).stories[0] as PlannedStory;
};

const frames = (pins: Partial<StoryPins>, template?: Template): Rect[] =>
  placed(pins, template).frames.map(({ rect }) => rect);

const boxed = (box: BoxSetting, columns = 2): Template => {
  const template = makeTemplate('horizontal', { box });
  return { ...template, grid: { ...template.grid, columns } };
};

const BOX: BoxSetting = {
  fill: null,
  stroke: null,
  padding: em(1),
  before: px(3),
  after: px(2),
  headFill: null,
  headGap: null,
};

describe('an area', () => {
  test.each([
    ['1', '1', { x: 40, y: 40, width: 75, height: 10 }],
    ['2', '3-5', { x: 125, y: 70, width: 75, height: 40 }],
    ['1-2', '10', { x: 40, y: 175, width: 160, height: 10 }],
  ])('of columns %s, lines %s on a horizontal page', (columns, lines, rect) => {
    expect(frames({ frames: [frame(columns, lines)] })).toEqual([rect]);
  });

  test.each([
    // The live area is 145 wide; lines count from its right edge.
    ['1', '1', { x: 175, y: 40, width: 10, height: 75 }],
    ['2', '3-5', { x: 115, y: 125, width: 40, height: 75 }],
    ['1-2', '10', { x: 40, y: 40, width: 10, height: 160 }],
  ])('of rows %s, lines %s on a vertical page', (columns, lines, rect) => {
    expect(frames({ frames: [frame(columns, lines)] }, makeTemplate('vertical'))).toEqual([rect]);
  });

  test('says how many grid lines a frame and a figure hold', () => {
    expect(placed({ frames: [frame('1', '3-5')] }).frames[0]?.lines).toBe(3);
  });

  test('outside the grid keeps its story off the page and is pointed at', () => {
    const { value, findings } = plan({ frames: [frame('2-3', '1-4')] });
    expect(value?.stories).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'area-off-grid', help: 'the grid has columns 1-2 and lines 1-10', origin },
    ]);
  });

  test('below the last line is outside the grid too', () => {
    expect(plan({ head: { ...area('1', '9-11'), step: 0 } }).findings).toMatchObject([
      { rule: 'area-off-grid' },
    ]);
  });
});

describe('part of the columns 破欄', () => {
  const halves = (template?: Template) =>
    frames({ frames: [frame('1-2', '1', '1/2'), frame('1-2', '1', '2/2')] }, template);

  test('is whole ems long, and the rest goes to the gap', () => {
    // 160 less a gap of 10 is 75 each; 7 whole cells; 20 between them.
    expect(halves()).toEqual([
      { x: 40, y: 40, width: 70, height: 10 },
      { x: 130, y: 40, width: 70, height: 10 },
    ]);
  });

  test('is dealt down the rows of a vertical page', () => {
    expect(halves(makeTemplate('vertical'))).toEqual([
      { x: 175, y: 40, width: 10, height: 70 },
      { x: 175, y: 130, width: 10, height: 70 },
    ]);
  });

  test('of three closes with the end of the columns', () => {
    const thirds = ['1/3', '2/3', '3/3'].map((part) => frame('1-2', '1', part));
    const rects = frames({ frames: thirds });
    expect(rects.map(({ width }) => width)).toEqual([40, 40, 40]);
    expect(rects.map(({ x }) => x)).toEqual([40, 100, 160]);
  });

  test('joined with its neighbours takes the gaps between them', () => {
    const rects = frames({ frames: [frame('1-2', '1', '1-2/3'), frame('1-2', '2', '2-3/3')] });
    expect(rects.map(({ x, width }) => [x, width])).toEqual([
      [40, 100],
      [100, 100],
    ]);
  });

  test('joined with all others takes the columns whole', () => {
    const [all] = frames({ frames: [frame('1-2', '1', '1-3/3')] });
    expect(all).toMatchObject({ x: 40, width: 160 });
  });

  test('that holds no character is an obstacle', () => {
    const { value, findings } = plan({ frames: [frame('1', '1', '1/9')] });
    expect(findings).toMatchObject([{ rule: 'area-too-narrow', origin }]);
    expect(value?.stories).toEqual([]);
  });
});

describe('a boxed story', () => {
  const BOTH = { frames: [frame('1', '1-4'), frame('2', '1-4')] };

  test('has its columns dealt anew: padding, whole ems, the rest in the gap', () => {
    // 160 less 2 x 10 of padding is 140: two of six cells and 20 between.
    expect(frames(BOTH, boxed(BOX))).toEqual([
      { x: 50, y: 40, width: 60, height: 55 },
      { x: 130, y: 40, width: 60, height: 55 },
    ]);
  });

  test('is boxed by its columns and its lines, with its reach before and after', () => {
    expect(placed(BOTH, boxed(BOX)).box).toEqual({ x: 40, y: 37, width: 160, height: 60 });
  });

  test('in a single column stands in the middle of its box', () => {
    expect(frames({ frames: [frame('2', '1')] }, boxed(BOX))).toEqual([
      { x: 137.5, y: 40, width: 50, height: 10 },
    ]);
  });

  test('deals the columns that it covers and leaves the others', () => {
    const rects = frames({ frames: [frame('2', '1'), frame('3', '1')] }, boxed(BOX, 3));
    expect(rects.map(({ x }) => x)).toEqual([135, 215]);
  });

  test('gives its head all of its columns', () => {
    const { head } = placed({ ...BOTH, head: { ...area('1-2', '5'), step: 0 } }, boxed(BOX));
    expect(head?.rect).toEqual({ x: 50, y: 100, width: 140, height: 10 });
  });

  test('reaches to the right of its first line on a vertical page', () => {
    const template = makeTemplate('vertical', { box: BOX });
    expect(placed(BOTH, template).box).toEqual({ x: 128, y: 40, width: 60, height: 160 });
  });
});

describe('what cannot be placed', () => {
  test('a story without pins, with the keys to write', () => {
    const { findings } = planPage(makePage({ stories: [makeStory('lead')] }), makeTemplate());
    expect(findings).toMatchObject([{ rule: 'unplaced-story' }]);
    expect(findings[0]?.help).toContain('layout.toy.lead');
  });

  test('a story whose pins hold no area', () => {
    expect(plan({}).findings).toMatchObject([{ rule: 'unplaced-story' }]);
  });

  test('a story whose role the house does not dress', () => {
    const page = makePage({
      stories: [makeStory('lead', { role: 'photo' })],
      pins: { toy: { lead: pinned({ frames: [frame('1', '1')] }) } },
    });
    expect(planPage(page, makeTemplate()).findings).toMatchObject([{ rule: 'unknown-role' }]);
  });

  test('a figure without an area; the rest of its story is placed', () => {
    const figure = {
      id: 'photo',
      image: 'a.svg',
      caption: written('圖'),
      credit: null,
      alt: '',
      fit: 'cover' as const,
      crop: 'house' as const,
      size: null,
      focus: null,
      keyline: 'house' as const,
      marker: null,
      origin,
      imageOrigin: origin,
    };
    const page = makePage({
      stories: [makeStory('lead', { role: 'lead', figures: [figure] })],
      pins: { toy: { lead: pinned({ frames: [frame('1', '1')] }) } },
    });
    const { value, findings } = planPage(page, makeTemplate());
    expect(findings).toMatchObject([{ rule: 'unplaced-figure', origin }]);
    expect(value?.stories).toMatchObject([{ figures: [], frames: [{ id: 'lead/1' }] }]);
  });

  test('a frame that waits for a style nobody sets takes the body, and is pointed at', () => {
    const { value, findings } = plan({ frames: [{ ...frame('1', '1'), style: 'led' }] });
    expect(findings).toMatchObject([{ rule: 'unknown-style', origin }]);
    expect(value?.stories).toHaveLength(1);
  });

  test('a language that the template does not list, once', () => {
    const page = makePage({ lang: 'zh-CN', stories: [makeStory('lead', { lang: 'zh-CN' })] });
    const rules = planPage(page, makeTemplate()).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'unlisted-lang')).toHaveLength(1);
  });
});

describe('pins that all claim one place', () => {
  const claimed = (count: number) =>
    plan({ frames: Array.from({ length: count }, () => frame('1', '1-9')) });

  test('are listed one by one as long as somebody may fix them', () => {
    const { value, findings } = claimed(40);
    expect(value?.claimed).toHaveLength((40 * 39) / 2);
    expect(findings.map(({ rule }) => rule)).toEqual(['areas-overlap']);
  });

  test('are summed up when there are thousands', () => {
    const { value, findings } = claimed(3000);
    expect(value?.claimed).toEqual([{ x: 40, y: 40, width: 75, height: 130 }]);
    expect(findings.map(({ message }) => message)).toEqual([
      'frame 2 of `lead` is pinned on frame 1 of `lead`',
      'more than 1000 pairs of pins claim the same place',
    ]);
  });
});

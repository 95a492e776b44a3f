/** A small forme for the tests: one horizontal story of a head and a paragraph over two frames. */
import type { Forme, FormeLine, FormePart, Run } from '../../../src/model/forme.ts';
import { px } from '../../../src/units.ts';

export function makeRun(text: string, more: Partial<Run> = {}): Run {
  return {
    text,
    painted: text,
    face: 'serif-hk-regular',
    size: px(12.5),
    colour: '#000',
    rise: px(0),
    features: [],
    setting: 'upright',
    tracking: px(0),
    before: px(0),
    after: px(0),
    advance: px([...text].length * 12.5),
    from: 0,
    ...more,
  };
}

export function makeLine(id: string, y: number, runs: readonly Run[]): FormeLine {
  return {
    id,
    frame: null,
    style: 'body',
    direction: 'horizontal',
    rect: { x: px(96), y: px(y), width: px(125), height: px(12.5) },
    start: px(0),
    length: px(runs.reduce((sum, run) => sum + run.advance, 0)),
    runs,
    from: 0,
    to: 4,
    origin: null,
    onGrid: true,
    last: true,
    fit: { gap: px(0), squeezed: px(0), hung: px(0), resort: null, cut: false, condensed: 1 },
  };
}

export function makePart(id: string, lines: readonly FormeLine[]): FormePart {
  return {
    id,
    role: 'paragraph',
    ref: { story: 'lead', field: 'body', index: 0 },
    lang: 'zh-HK',
    lines,
    annotations: [],
    picture: null,
  };
}

const rect = (x: number, y: number, width: number, height: number) => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

export function makeForme(parts: readonly FormePart[], more: Partial<Forme> = {}): Forme {
  return {
    page: 'test-page',
    title: '大公報 要聞 A2',
    author: '大公報',
    lang: 'zh-HK',
    date: '2025-05-09',
    template: 'broadsheet-hk',
    direction: 'horizontal',
    sheet: rect(0, 0, 960, 1920),
    live: rect(96, 96, 768, 1728),
    zones: [],
    grid: {
      origin: px(96),
      pitch: px(19.2),
      lines: 90,
      body: px(12.5),
      columns: [{ start: px(96), end: px(221) }],
    },
    shapes: [],
    furniture: [],
    stories: [{ id: 'lead', role: 'lead', lang: 'zh-HK', rect: rect(96, 96, 125, 192), parts }],
    frames: [
      {
        id: 'lead/1',
        story: 'lead',
        direction: 'horizontal',
        rect: rect(96, 96, 125, 192),
        style: 'body',
        cells: 10,
        capacity: 10,
        filled: 2,
        origin: null,
      },
    ],
    overset: [],
    unplaced: { stories: [], texts: [] },
    misfit: { claimed: [], parts: [] },
    ...more,
  };
}

/** Which stories lie on the grid of the preview, and where. */
import { expect, it } from 'vitest';
import { area, headAt, interval, NO_PINS } from '../../../src/makeup/shapes/shape.ts';
import type { Page, StoryPins } from '../../../src/model/page.ts';
import type { Template } from '../../../src/model/template.ts';
import { moduleViews } from '../../../src/preview/area-views.ts';

const origin = { file: 'page.yaml', line: 9, column: 5, length: 4 };
const HEAD = headAt(interval(2, 4), interval(5, 8), 0);
const FRAME = { ...area(interval(2, 3), interval(9, 30)), style: null, cells: null, notches: [] };
const MADE: StoryPins = { ...NO_PINS, head: HEAD, frames: [FRAME] };

const pageWith = (pins: Record<string, StoryPins | null>, fillers: readonly string[] = []): Page =>
  ({
    stories: ['lead', 'second', 'tea'].map((id) => ({ id })),
    fillers: fillers.map((id) => ({ story: { id }, findings: [] })),
    pins: { house: pins },
  }) as unknown as Page;

const seen = (page: Page) => moduleViews(page, { id: 'house' } as Template);

it('a story takes the hull of its parts, and says whether page.yaml pins it', () => {
  const module = { columns: interval(2, 4), lines: interval(5, 30), part: null };
  expect(seen(pageWith({ lead: MADE, second: { ...MADE, origin } }))).toEqual([
    { story: 'lead', module, isPinned: false },
    { story: 'second', module, isPinned: true },
  ]);
});

it('a story without a place has none, and a house filler is no story of page.yaml', () => {
  expect(seen(pageWith({ lead: null, second: NO_PINS, tea: MADE }, ['tea']))).toEqual([]);
});

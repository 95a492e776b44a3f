import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Composed } from '../../../src/model/built.ts';
import type { FormeLine } from '../../../src/model/forme.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { lineViews } from '../../../src/preview/line-views.ts';
import type { LineView } from '../../../src/preview/protocol.ts';
import { example, house } from '../../helpers/house.ts';

const open = house();
afterAll(() => open.close());

describe.each(['takungpao-2025-05-09', 'minato-2026-04-18'])('the lines of %s', (page) => {
  let views: LineView[];
  let lines: Map<string, FormeLine>;

  beforeAll(async () => {
    const { value } = await composeForme(open, example(page), { template: null, place: 'rest' });
    const { forme, fonts } = value as Composed;
    views = lineViews(forme, fonts);
    const parts = [...forme.furniture, ...forme.stories.flatMap((story) => story.parts)];
    lines = new Map(
      parts.flatMap((part) => [...part.lines, ...part.annotations]).map((one) => [one.id, one]),
    );
  });

  it('are all there, each once', () => {
    expect(views.map(({ id }) => id).sort()).toEqual([...lines.keys()].sort());
  });

  it('have cells that carry their text and end where their type ends', () => {
    for (const { id, cells, text } of views) {
      const line = lines.get(id) as FormeLine;
      expect(cells.map((cell) => cell.text).join('')).toBe(text);
      expect(cells[0]?.from).toBeCloseTo(line.start + (line.runs[0]?.before ?? 0), 1);
      expect(cells.at(-1)?.to).toBeCloseTo(line.start + line.length, 1);
    }
  });

  it('have gaps where the adjustments name some, and none where they do not', () => {
    const adjusted = views.filter(({ adjustments }) =>
      adjustments.some((one) => /^[+-]/.test(one)),
    );
    const natural = views.filter(({ adjustments }) => adjustments.length === 0);
    expect(natural.length).toBeGreaterThan(20);
    expect(adjusted.filter(({ cells }) => cells.every(({ gapMm }) => gapMm === 0))).toEqual([]);
    // Snapshots print 0.01 mm: less is not told.
    const opened = natural.filter(({ cells }) => cells.some(({ gapMm }) => Math.abs(gapMm) > 0.01));
    expect(opened.map(({ id }) => id)).toEqual([]);
  });

  it('are numbered in their part and in their frame', () => {
    const inFrames = views.filter(({ frame }) => frame !== null);
    expect(inFrames.length).toBeGreaterThan(100);
    const last = new Map<string, number>();
    for (const { frame, numberInFrame } of inFrames) {
      const before = last.get(frame ?? '') ?? 0;
      expect(numberInFrame).toBe(before + 1);
      last.set(frame ?? '', before + 1);
    }
  });
});

/** Whatever two layouts are compared: every row that differs is in one change, and no row is invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormeLine, FormePart } from '../../../src/model/forme.ts';
import type { LayoutRow } from '../../../src/model/layout-change.ts';
import { compareLayouts } from '../../../src/snapshot/compare.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { px } from '../../../src/units.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const paragraph = fc.record({
  text: fc.constantFrom<string>(
    '甲乙丙丁戊己庚辛',
    '子丑寅卯辰巳午未',
    '天地玄黃宇宙',
    '甲乙丙丁戊口庚辛',
    '雲',
  ),
  measure: fc.constantFrom<number>(3, 4),
  size: fc.constantFrom<number>(12.5, 13),
  tracking: fc.constantFrom<number>(0, 0.5),
  field: fc.constantFrom('body', 'body', 'body', 'deck'),
});

const page = fc.record({
  paragraphs: fc.array(paragraph, { maxLength: 7 }),
  depth: fc.integer({ min: 2, max: 9 }),
  from: fc.constantFrom(96, 96, 115.2),
  dots: fc.boolean(),
  date: fc.constantFrom('2025-05-09', '2025-05-10'),
});

type PageSketch = typeof page extends fc.Arbitrary<infer T> ? T : never;

/** Sets a sketch into frames that are so many lines deep. */
function layoutOf({ paragraphs, depth, from, dots, date }: PageSketch): string {
  let set = 0;
  const parts = paragraphs.map(({ text, measure, size, tracking, field }, index): FormePart => {
    const id = `lead.${field}.${index}`;
    const pieces = text.match(new RegExp(`.{1,${measure}}`, 'gu')) ?? [];
    const lines = pieces.map((piece, at): FormeLine => {
      const run = makeRun(piece, { size: px(size), tracking: px(tracking) });
      const line = makeLine(`${id}:${at + 1}`, from + (set % depth) * 19.2, [run]);
      const frame = Math.floor(set / depth);
      set += 1;
      const rect = { ...line.rect, x: px(96 + frame * 130) };
      return { ...line, rect, frame: `lead/${frame + 1}` };
    });
    return makePart(id, lines);
  });
  const shapes = dots
    ? parts.map((part) => ({
        kind: 'dot' as const,
        of: part.lines[0]?.id ?? '',
        x: px(part.lines[0]?.rect.x ?? 0),
        y: px(part.lines[0]?.rect.y ?? 0),
        radius: px(1),
        form: 'round' as const,
        colour: '#000',
      }))
    : [];
  return describeForme(makeForme(parts, { shapes, date }));
}

/** Rows of a text by how often they stand in it; numbers of parts and lines do not count, for they are given anew. */
function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const row = text.trimStart().replace(/lead\.(body|deck)\.\d+/, 'lead.$1');
    if (row !== '') counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

function without(layout: string, rows: readonly LayoutRow[]): Map<string, number> {
  const left = tally(layout.split('\n'));
  for (const [row, count] of tally(rows.map(({ text }) => text))) {
    const more = (left.get(row) ?? 0) - count;
    expect(more, `invented: ${row}`).toBeGreaterThanOrEqual(0);
    if (more === 0) left.delete(row);
    else left.set(row, more);
  }
  // Titles of sections that hold nothing are not written.
  left.delete('shapes');
  return left;
}

describe('two layouts', () => {
  it('that are equal give no change', () => {
    fc.assert(
      fc.property(page, (one) => {
        expect(compareLayouts(layoutOf(one), `${layoutOf(one)}\n`)).toEqual([]);
      }),
    );
  });

  it('give every row that differs in one change, and none besides', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const [before, after] = [layoutOf(one), layoutOf(other)];
        const changes = compareLayouts(before, after);
        const lefts = without(
          before,
          changes.flatMap((change) => change.before),
        );
        const rights = without(
          after,
          changes.flatMap((change) => change.after),
        );
        expect([...lefts].sort()).toEqual([...rights].sort());
        expect(changes.length > 0 || before === after).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('give each line of type in one change only', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const changes = compareLayouts(layoutOf(one), layoutOf(other));
        for (const side of ['before', 'after'] as const) {
          const ids = changes.flatMap((change) => change[side].flatMap(({ line }) => line ?? []));
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('tell an inserted paragraph as one change of text and at most one move', () => {
    const story = fc.record({ page, at: fc.nat() }).filter((one) => one.page.paragraphs.length > 0);
    fc.assert(
      fc.property(story, ({ page: one, at }) => {
        const paragraphs = [...one.paragraphs];
        const added = {
          text: '新來的一段話',
          measure: 3,
          size: 12.5,
          tracking: 0,
          field: 'body' as const,
        };
        paragraphs.splice(at % (paragraphs.length + 1), 0, added);
        const changes = compareLayouts(layoutOf(one), layoutOf({ ...one, paragraphs }));
        const causes = changes.map(({ cause }) => cause);
        expect(causes[0]).toBe('text');
        expect(causes.slice(1).filter((cause) => cause !== 'moved')).toEqual([]);
      }),
    );
  });
});

/** Laws that hold on every page, tried on random stories, marks, pins and both directions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLine } from '../../../src/check/rules/empty-line.ts';
import { formeOrderDiffers } from '../../../src/check/rules/forme-order-differs.ts';
import { offGridLine } from '../../../src/check/rules/off-grid-line.ts';
import { tryRules } from '../../../src/check/run.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import type { FormeLine, Rect } from '../../../src/model/forme.ts';
import { type LaidOut, layOut } from '../../helpers/lay-out.ts';

const RUNS = 60;

/** Copy of all kinds: Han, kana, marks, brackets, figures, Latin, spaces, a rare character, dashes. */
const copy = fc
  .array(
    fc.constantFrom(
      ...'國家主席出訪的一了あいウー，。、「」（）《》！？：；·—…0123Aa%',
      '——',
      '……',
      ' ',
      '2025',
      'BRICS',
      '𠮷',
      '**兩**',
      '*國*',
      '{漢字|かんじ}',
    ),
    { minLength: 1, maxLength: 70 },
  )
  .map((pieces) => pieces.join(''));

const line = copy.map((text) => text.slice(0, 12));

const block = fc.oneof(
  { weight: 6, arbitrary: copy },
  { weight: 1, arbitrary: line.map((text) => `## 題${text}`) },
  { weight: 1, arbitrary: line.map((text) => `### 題${text}`) },
  { weight: 1, arbitrary: copy.map((text) => `> ## 語\n> ${text}`) },
);

const blocks = fc.array(block, { maxLength: 6 });

/** A dateline needs a paragraph that it can run in before. */
const body = fc.oneof(
  blocks.map((all) => ({ text: all.join('\n\n') })),
  blocks.map((all) => ({
    dateline: '【試版報訊】',
    text: ['國家主席。', ...all].join('\n\n'),
  })),
);

/** Frames of a column, one under the other, none touching. */
const frames = (column: number, lines: number) =>
  fc
    .array(
      fc.record({
        depth: fc.integer({ min: 1, max: 6 }),
        cut: fc.boolean(),
        cells: fc.constantFrom(null, 7, 15),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((wanted) => {
      let first = 1;
      return wanted.flatMap(({ depth, cut, cells }) => {
        const last = Math.min(lines, first + depth - 1);
        if (first > lines) return [];
        const frame = {
          columns: column,
          lines: `${first}-${last}`,
          ...(cells === null ? {} : { cells }),
          ...(cut ? { notches: [{ lines: '1-2', start: '3em' }] } : {}),
        };
        first = last + 1;
        return [frame];
      });
    });

const story = (column: number, lines: number) =>
  fc.tuple(body, pinned(column, lines)).map(([copied, pins]) => ({ ...copied, ...pins }));

const pinned = (column: number, lines: number) =>
  fc.record(
    {
      frames: frames(column, lines),
      role: fc.constantFrom('story', 'lead'),
      byline: line.map((text) => `記${text}`),
      source: line.map((text) => `源${text}`),
      lead: line.map((text) => `導${text}`),
    },
    { requiredKeys: ['frames', 'role'] },
  );

const page = fc.constantFrom('card', 'card-v').chain((template) => {
  const lines = template === 'card' ? 12 : 18;
  return fc.record({
    template: fc.constant(template),
    stories: fc.record({ lead: story(1, lines), second: story(2, lines) }),
  });
});

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 0.02 &&
  inner.x + inner.width <= outer.x + outer.width + 0.02 &&
  // Baselines snap to whole px, and small type hangs from them.
  inner.y >= outer.y - 0.52 &&
  inner.y + inner.height <= outer.y + outer.height + 0.52;

const framedLines = ({ forme }: LaidOut): FormeLine[] =>
  forme.stories
    .flatMap(({ parts }) => parts)
    .flatMap(({ lines }) => lines)
    .filter(({ frame }) => frame !== null);

const law = (check: (laid: LaidOut, again: () => Promise<LaidOut>) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(page, async (shorthand) => {
      await check(await layOut(shorthand), () => layOut(shorthand));
    }),
    { numRuns: RUNS, seed: 20250509 },
  );

describe('on every page', () => {
  test('every character stands in the forme once, in the order of the model, or is left over', () =>
    law((laid) => {
      const { findings } = tryRules([formeOrderDiffers, emptyLine], { ...NO_EVIDENCE, ...laid });
      expect(findings.map(({ message }) => message)).toEqual([]);
    }));

  test('every line of a frame stands inside it', () =>
    law((laid) => {
      const rects = new Map(laid.forme.frames.map(({ id, rect }) => [id, rect]));
      for (const one of framedLines(laid)) {
        const rect = rects.get(one.frame ?? '');
        expect(rect !== undefined && holds(rect, one.rect), `${one.id} in ${one.frame}`).toBe(true);
      }
    }));

  test('no two lines of a story stand on one another', () =>
    law((laid) => {
      const places = framedLines(laid)
        .filter(({ onGrid }) => onGrid)
        .map(({ rect }) => `${rect.x},${rect.y}`);
      expect(new Set(places).size).toBe(places.length);
    }));

  test('every body line stands on the grid', () =>
    law((laid) => {
      const { findings } = tryRules([offGridLine], { ...NO_EVIDENCE, ...laid });
      expect(findings).toEqual([]);
    }));

  test('a frame carries no more lines than it holds', () =>
    law(({ forme }) => {
      for (const { filled, capacity } of forme.frames) expect(filled).toBeLessThanOrEqual(capacity);
    }));

  test('what is left over is named once a text, after what is set of it', () =>
    law(({ forme }) => {
      const names = forme.overset.map(({ ref }) => `${ref.story}.${ref.field}.${ref.index}`);
      expect(new Set(names).size).toBe(names.length);
      for (const left of forme.overset) {
        expect(left.lines).toBeGreaterThan(0);
        expect(left.text).toHaveLength(left.to - left.from);
      }
    }));

  test('the same page gives the same forme', () =>
    law(async (laid, again) => expect((await again()).forme).toEqual(laid.forme)));
});

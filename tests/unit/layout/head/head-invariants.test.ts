/** Random heads in random areas in; every character in order, in the area or with a finding, out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf as allLines } from '../../../../src/check/measure/walk.ts';
import type { HeadPart } from '../../../../src/model/template.ts';
import { em, px } from '../../../../src/units.ts';
import { dressed, layStory, partOf } from '../../../helpers/lay-out.ts';

const word = fc.constantFrom(
  ...['總統', '訪問', '莫斯科', '今天', '與', '的', '《世界》', '：', '80周年', 'WTO', '，', '！'],
  ...['山線', '甲', '習近平', '圖書館', '2026年', '了', '「和平」', ' '],
);
const headline = fc
  .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => `題${line.join('')}`.trim()));

const part = fc.record<HeadPart>({
  field: fc.constant('headline'),
  style: fc.constant('head'),
  smallest: fc.constantFrom(px(12), px(16)),
  largest: fc.constantFrom(px(20), px(28)),
  lines: fc.constantFrom('author', 'joined', 'phrases'),
  gap: fc.constantFrom(em(0.5), em(0.6)),
  spread: fc.constantFrom(em(0), em(0.1)),
  tighten: fc.constantFrom(em(0), em(0.05)),
  condense: fc.constantFrom(1, 0.8),
});

test('a head loses no character, and leaves its area only with a finding', async () => {
  await fc.assert(
    fc.asyncProperty(headline, part, fc.integer({ min: 1, max: 6 }), async (lines, one, depth) => {
      const story = {
        headline: lines,
        text: '正文',
        head: { columns: 1, lines: `1-${depth}` },
        frames: [{ columns: 2, lines: 2 }],
      };
      const head = { air: { before: 0, between: 0, after: 1 }, parts: [one] };
      const dress = dressed('story', {
        head: { direction: 'horizontal', align: 'start', ...head },
      });
      const laid = await layStory(story, dress);
      const set = partOf(laid, 'lead.headline.0').lines;
      const characters = set.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
      expect(characters.replace(/\s/gu, '')).toBe(lines.join('').replace(/\s/gu, ''));
      if (laid.findings.some(({ rule }) => rule.startsWith('head-too'))) return;
      const end = 52 + (depth - 1) * 19 + 12.5;
      for (const { line } of allLines(laid.forme).filter((at) => at.part.role === 'headline')) {
        expect(line.start + line.length).toBeLessThanOrEqual(200.05);
        expect(line.rect.y).toBeGreaterThanOrEqual(51.5);
        expect(line.rect.y + line.rect.height).toBeLessThanOrEqual(end + 0.5);
      }
    }),
    { numRuns: 300 },
  );
});

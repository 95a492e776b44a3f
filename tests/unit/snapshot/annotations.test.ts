/** Ruby, zhuyin and lines along names: written into a layout and read back from it. */
import { describe, expect, test } from 'vitest';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { readLayout } from '../../../src/snapshot/read-layout.ts';
import { layStory } from '../../helpers/lay-out.ts';

const laid = async (text: string, template: string) =>
  (await layStory(text, undefined, { template, page: { lang: 'zh-TW' } })).forme;

describe.each(['card-school', 'card-school-v'])('%s', (template) => {
  test('zhuyin comes back under its line, with its direction and size', async () => {
    const text = '一二三四五六七八九十{了|˙ㄌㄜ}甲乙丙丁{漢|ㄏㄢˋ}';
    const forme = await laid(text, template);
    const written = forme.stories[0]?.parts[0]?.annotations ?? [];
    const read = readLayout(describeForme(forme)).stories.at(-1)?.parts[0]?.ruby ?? [];
    expect(written).toHaveLength(4);
    expect(read.map(({ row, direction }) => [row.line, direction])).toEqual(
      written.map(({ id, direction }) => [id, direction]),
    );
    expect(read.map(({ size }) => size)).toEqual(
      written.map(({ runs }) => expect.closeTo(((runs[0]?.size ?? 0) * 25.4) / 96, 1)),
    );
  });

  test('lines along names are areas of the drawing', async () => {
    const { shapes } = readLayout(
      describeForme(await laid('[陳大文]{name}讀[史記]{title}故[王]{deceased}', template)),
    );
    expect(shapes.map(({ kind, of }) => [kind, of])).toEqual([
      ['rule', 'lead.body.0:1'],
      ['wave', expect.stringMatching(/^lead\.body\.0:[12]$/u)],
      ['box', expect.stringMatching(/^lead\.body\.0:[12]$/u)],
    ]);
    expect(shapes.every(({ area }) => area !== null)).toBe(true);
  });
});

/** `banmian compose`: paragraphs in, printed lines out. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/cli/compose.ts';
import { banmian } from '../../helpers/command-line.ts';

describe('a paragraph', () => {
  it.each([
    ['is a line', 'a\nb\n', ['a', 'b']],
    ['needs no last line end', 'a\nb', ['a', 'b']],
    ['may end as on Windows, after a byte order mark', '\uFEFFa\r\nb\r\n', ['a', 'b']],
    ['may be empty', 'a\n\nb\n', ['a', '', 'b']],
  ])('%s', (_, input, paragraphs) => {
    expect(paragraphsOf(input)).toEqual(paragraphs);
  });

  it('is not made of nothing', () => {
    expect(paragraphsOf('')).toEqual([]);
  });
});

const compose = (input: string, ...flags: string[]) => banmian(['compose', ...flags], { input });

describe('banmian compose', () => {
  it('prints one line of type a line and keeps marks off line starts', async () => {
    const { code, stdout } = await compose('一二三四五，六七。\n', '--measure', '5');
    expect(stdout).toBe('一二三四\n五，六七。\n');
    expect(code).toBe(0);
  });

  it('indents without printing the indent', async () => {
    const { stdout } = await compose('一二三四五六七\n', '--measure', '5', '--indent', '2');
    expect(stdout).toBe('一二三\n四五六七\n');
  });

  it('starts the measures anew for each paragraph, and repeats the last', async () => {
    const { stdout } = await compose('一二三四五六七\n一二三四五\n', '--measure', '2,3');
    expect(stdout).toBe('一二\n三四五\n六七\n一二\n三四五\n');
  });

  it('prints nothing for an empty paragraph', async () => {
    const { stdout } = await compose('一\n\n二\n', '--measure', '5');
    expect(stdout).toBe('一\n二\n');
  });

  it('sets more cells than the measure has ems', async () => {
    const { stdout } = await compose('一二三四五六\n', '--measure', '5', '--cells', '6');
    expect(stdout).toBe('一二三四五六\n');
  });

  it('sets vertically in Japanese', async () => {
    const flags = ['--measure', '5', '--vertical', '--style', 'ja'];
    const { code, stdout } = await compose('令和8年4月18日。\n', ...flags);
    expect(stdout.replace(/\n/g, '')).toBe('令和8年4月18日。');
    expect(code).toBe(0);
  });

  it('prints widths as JSON', async () => {
    const { stdout } = await compose('一二三四五六\n', '--measure', '5', '--json');
    const { paragraphs } = JSON.parse(stdout);
    expect(paragraphs[0].lines.map((line: { text: string }) => line.text)).toEqual([
      '一二三四五',
      '六',
    ]);
    expect(paragraphs[0].lines[0].width).toBe(5);
  });
});

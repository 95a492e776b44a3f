/** `banmian compose`: paragraphs in, printed lines out. */
import { describe, expect, it } from 'vitest';
import { readCopyLines } from '../../../src/read/source/copy-lines.ts';
import { banmian } from '../../helpers/command-line.ts';

const textsOf = (input: string) =>
  readCopyLines('stdin', input, false).paragraphs.map(({ text }) => text);

describe('a paragraph', () => {
  it.each([
    ['is a line', 'a\nb\n', ['a', 'b']],
    ['needs no last line end', 'a\nb', ['a', 'b']],
    ['may end as on Windows, after a byte order mark', '\uFEFFa\r\nb\r\n', ['a', 'b']],
    ['may be empty', 'a\n\nb\n', ['a', '', 'b']],
  ])('%s', (_, input, paragraphs) => {
    expect(textsOf(input)).toEqual(paragraphs);
  });

  it('is not made of nothing', () => {
    expect(textsOf('')).toEqual([]);
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

  it('tells misprints with their place, and has corrected what the house corrects', async () => {
    const told = await compose('一二\n第二行...一\n', '--measure', '9');
    expect(told.stdout).toBe('一二\n第二行...一\n');
    expect(told.stderr).toContain('warning[wrong-ellipsis]');
    expect(told.stderr).toContain('stdin:2:4');
    const repair = 'repair=[wrong-ellipsis]';
    const mended = await compose('第二行...一\n', '--measure', '9', '--set', repair);
    expect(mended.stdout).toBe('第二行……一\n');
    expect(mended.stderr).toContain('info[wrong-ellipsis]');
    expect([told.code, mended.code]).toEqual([0, 0]);
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

  it('tells why each gap is as it is, in JSON and as a list', async () => {
    const flags = ['--measure', '5'];
    const { stdout } = await compose('一二三四五，六七。\n', ...flags, '--json');
    const [line] = JSON.parse(stdout).paragraphs[0].lines;
    expect(line.gaps.map(({ at, kind }: { at: number; kind: string }) => [at, kind])).toEqual([
      [1, 'justified'],
      [2, 'justified'],
      [3, 'justified'],
    ]);
    expect(line).toMatchObject({ from: 0, to: 4, natural: 4, width: 5, slot: { length: 5 } });
    const list = await compose('一二三四五，六七。\n', ...flags, '--show', 'gaps');
    expect(list.stdout).toBe('  5.00  一二三四  {justified +33 1–3}\n  5.00  五，六七。\n');
  });

  it('lists how far a word passes its measure, and each half that two marks in one cell gave up', async () => {
    const list = async (text: string, ...flags: string[]) =>
      (await compose(`${text}\n`, ...flags, '--show', 'gaps')).stdout;
    expect(await list('一World二', '--measure', '2')).toBe(
      '  1.00  一\n  2.97  World  {over +97}\n  1.00  二\n',
    );
    expect(await list('走了！！', '--measure', '9', '--style', 'zh-CN')).toBe(
      '  3.00  走了！！  {blank −50 3–4}\n',
    );
  });

  it('takes marks for characters, unless it is told to read them', async () => {
    const written = '[山]{name}{水|みず}*花*';
    const plain = await compose(`${written}\n`, '--measure', '30');
    expect(plain.stdout).toBe(`${written}\n`);
    const flags = ['--measure', '30', '--markup', '--set', 'name-marks=line', '--json'];
    const { stdout } = await compose(`${written}\n`, ...flags);
    const { paragraphs } = JSON.parse(stdout);
    expect(paragraphs[0].text).toBe('山水花');
    expect(paragraphs[0].lines[0].marks).toEqual({
      ruby: [{ text: 'みず', from: 1, to: 2, start: 1, end: 2 }],
      zhuyin: [],
      dots: [2.5],
      stretches: [{ kind: 'name', start: 0, end: 1, opens: true, closes: true }],
    });
  });

  it('says where a mark is not closed, and sets its sign', async () => {
    const { code, stdout, stderr } = await compose('一\n二*三\n', '-m', '9', '--markup');
    expect(stderr).toContain('stdin:2:2');
    expect(stdout).toBe('一\n二*三\n');
    expect(code).toBe(0);
  });

  it('sets any key of a house style, before what its own flag says', async () => {
    const copy = '一二三四五，六七。\n';
    const flags = ['--measure', '5', '--kinsoku', 'zh-basic', '--set', 'kinsoku=zh-none'];
    expect((await compose(copy, ...flags)).stdout).toBe('一二三四五\n，六七。\n');
  });

  it.each([
    ['a key', 'kinsok=zh-none', 'unknown-key', 'did you mean `kinsoku`?'],
    ['a profile', 'kinsoku=zh-strct', 'unknown-kinsoku', 'did you mean `zh-strict`?'],
    ['a value', 'stretch=ordred', 'unknown-value', 'did you mean `ordered`?'],
    ['a number', 'han-latin=9', 'out-of-range', '--set:1:12'],
  ])('refuses %s that it does not know, with its place', async (_, pair, rule, says) => {
    const { code, stdout, stderr } = await compose('一\n', '-m', '5', '--set', pair);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(rule);
    expect(stderr).toContain(says);
    expect(stderr).toContain('--set:1:');
  });

  it('shows an example for styles, cells, breakers, hanging, lexicon and marks', async () => {
    const { stdout } = await compose('', '--help');
    for (const flag of ['style', 'cells', 'breaker', 'hang', 'lexicon', 'markup'])
      expect(stdout).toMatch(
        new RegExp(`^  echo '.+' \\| npx banmian compose .*--${flag}\\b`, 'mu'),
      );
  });

  it.each([
    [['--cells', '30'], 'unfit-cells'],
    [['--cells', '5'], 'unfit-cells'],
    [['--indent', '20'], 'unfit-indent'],
  ])('%j is told as an error', async (flags, rule) => {
    const { code, stderr } = await compose('一二三四五六七八九十\n', '-m', '9', ...flags);
    expect(stderr).toContain(`error[${rule}]`);
    expect(code).toBe(1);
  });

  it('says that nothing hangs in a horizontal line of Hong Kong', async () => {
    const flags = ['-m', '5', '--hang', 'stops'];
    const { code, stderr } = await compose('一二三四五。\n', ...flags);
    expect(stderr).toContain('idle-hang');
    expect(code).toBe(0);
    const vertical = await compose('一二三四五。\n', ...flags, '--vertical');
    expect(vertical.stderr).not.toContain('idle-hang');
  });

  it('tells bytes that are no UTF-8', async () => {
    const { code, stderr } = await compose('一二\uFFFD三\n', '-m', '9');
    expect(stderr).toContain('unreadable-text');
    expect(code).toBe(1);
  });
});

/** Ruby over its base, emphasis dots over characters, bold and dateline in their own faces. */
import { describe, expect, it } from 'vitest';
import type { SetLine, SetRuby } from '../../../../src/compose/types.ts';
import type { Mark, RichText } from '../../../../src/model/text.ts';
import { em, px } from '../../../../src/units.ts';
import { body, type Choice, copy, EM, measures, openHouse, printed, setter } from '../setting.ts';

const set = setter(await openHouse());
const ja: Choice = { lang: 'ja' };

const lineOf = (written: string, choice: Choice = ja): SetLine =>
  set(copy(written), measures(100), choice).lines[0] as SetLine;

const centre = ({ start, length }: { start: number; length: number }): number => start + length / 2;

const readings = (lines: readonly SetLine[]): string[] =>
  lines.map((line) => line.ruby.map(readingOf).join(' '));

const readingOf = (ruby: SetRuby): string => ruby.runs.map((run) => run.text).join('');

describe('ruby', () => {
  it('is type of half the size, and takes nothing from its line when it is short', () => {
    const line = lineOf('今日は{漢字|かな}が');
    expect(line.length).toBe(6 * EM);
    expect(line.ruby[0]?.runs.every((run) => run.size === EM / 2)).toBe(true);
    expect(line.runs.map((run) => run.text).join('')).toBe('今日は漢字が');
  });

  it('shorter than its base is spread, half a gap at either end', () => {
    // Two kana of half an em over two ems: gaps of half an em, a quarter at the ends.
    const [ruby] = lineOf('今日は{漢字|かな}が').ruby;
    expect(ruby).toMatchObject({ start: (3 + 0.25) * EM, length: 1.5 * EM, from: 3, to: 5 });
  });

  it('of one character stands in the middle of its base', () => {
    const [ruby] = lineOf('{漢|か}字').ruby;
    expect(ruby).toMatchObject({ start: EM / 4, length: EM / 2 });
  });

  it('as long as its base stands flush', () => {
    const [ruby] = lineOf('{漢字|かんじよ}').ruby;
    expect(ruby).toMatchObject({ start: 0, length: 2 * EM });
  });

  it('longer than its base spreads the base, and hangs over nobody', () => {
    const line = lineOf('一{志|こころざし}二');
    const [ruby] = line.ruby;
    expect(line.length).toBe(4.5 * EM);
    expect(ruby).toMatchObject({ start: EM, length: 2.5 * EM });
    const base = line.runs.find((run) => run.text === '志');
    expect(base).toMatchObject({ before: 0.75 * EM, after: 0.75 * EM });
  });

  it('longer than a base of several characters gives each its share', () => {
    const line = lineOf('一{承|うけたまわ}二');
    expect(line.length).toBe(4.5 * EM);
    const two = lineOf('一{山車|だしだしだし}二');
    expect(two.length).toBe(5 * EM);
    expect(two.runs.filter((run) => '山車'.includes(run.text)).map((run) => run.before)).toEqual([
      EM / 4,
      EM / 4,
    ]);
  });

  it('of each character stands over its own', () => {
    const line = lineOf('{漢字|かん|じ}');
    expect(line.ruby.map((ruby) => [readingOf(ruby), centre(ruby) / EM])).toEqual([
      ['かん', 0.5],
      ['じ', 1.5],
    ]);
  });

  it('moves with its base when the line is justified', () => {
    const text = copy('一二{三|さん}四World五六');
    const [line] = set(text, measures(5.5), ja).lines;
    const at = (line?.gap ?? 0) * 2 + 2 * EM;
    expect(line?.gap).toBeGreaterThan(0);
    expect(centre(line?.ruby[0] as SetRuby)).toBeCloseTo(at + EM / 2, 1);
  });

  it.each(['horizontal', 'vertical'] as const)(
    'goes to the next line with its base, %s',
    (direction) => {
      const text = copy('今日は{漢字|かんじ}が{読|よ}める');
      const { lines } = set(text, measures(4), { ...ja, direction });
      expect(printed({ lines, leftover: null }, text)).toEqual(['今日は', '漢字が読', 'める']);
      expect(readings(lines)).toEqual(['', 'かんじ よ', '']);
    },
  );

  it('over a base longer than the line is divided with it, no kana twice', () => {
    const text = copy('{一二三四五六|ひふみよいむ}');
    const { lines } = set(text, measures(4), ja);
    expect(printed({ lines, leftover: null }, text)).toEqual(['一二三四', '五六']);
    expect(readings(lines)).toEqual(['ひふみよ', 'いむ']);
  });

  it('hangs over kana by half a character of its own, over no Han', () => {
    const line = lineOf('の{志|こころざし}を');
    expect(line.length).toBe(4 * EM);
    expect(line.ruby[0]).toMatchObject({ start: 0.75 * EM, length: 2.5 * EM });
    const after = lineOf('一{承|うけたまわ}る');
    expect(after.length).toBe(4.25 * EM);
    expect(after.ruby[0]).toMatchObject({ start: EM, length: 2.5 * EM });
  });

  it('that hangs a little on both sides takes no room at all', () => {
    const line = lineOf('の{峠|とうげ}で');
    expect(line.length).toBe(3 * EM);
    expect(line.ruby[0]).toMatchObject({ start: 0.75 * EM, length: 1.5 * EM });
  });

  it('hangs over no kana that has ruby of its own', () => {
    expect(lineOf('{の|ノ}{志|こころざし}{を|ヲ}').length).toBe(
      4.5 * EM - 2 * 0.75 * EM + 1.5 * EM,
    );
  });

  it('is tightened at the edge of a line, where it has no neighbour to hang over', () => {
    const text = copy('一二三の{志|こころざし}を');
    const { lines } = set(text, measures(6), ja);
    expect(printed({ lines, leftover: null }, text)).toEqual(['一二三の志', 'を']);
    const [ruby] = lines[0]?.ruby ?? [];
    const end = (ruby?.start ?? 0) + (ruby?.length ?? 0);
    expect(end).toBeLessThanOrEqual(6 * EM);
    expect(ruby?.length).toBeLessThan(2.5 * EM);
  });

  it('of a word whose readings fit stands over each character, and breaks between them', () => {
    const text = copy('一二{漢字|かん|じ}三');
    const { lines } = set(text, measures(3), ja);
    expect(printed({ lines, leftover: null }, text)).toEqual(['一二漢', '字三']);
    expect(readings(lines)).toEqual(['かん', 'じ']);
  });

  it('of a word of which one reading is too long is shared by the word, kept whole', () => {
    const text = copy('一二{志望|こころざし|ぼう}三');
    const { lines } = set(text, measures(5), ja);
    expect(printed({ lines, leftover: null }, text)).toEqual(['一二', '志望三']);
    expect(readings(lines)).toEqual(['', 'こころざしぼう']);
  });

  it('at the edges of a line leaves the room it needs there', () => {
    const line = lineOf('{志|こころざし}');
    expect(line).toMatchObject({ start: 0.75 * EM, length: EM });
    expect(line.ruby[0]).toMatchObject({ start: 0, length: 2.5 * EM });
  });
});

describe('zhuyin', () => {
  const zhuyinOf = (written: string, direction: 'horizontal' | 'vertical') =>
    lineOf(written, { lang: 'zh-TW', direction });

  it('has symbols of three tenths, the tone apart', () => {
    const [first, second] = zhuyinOf('{媽媽|ㄇㄚ|˙ㄇㄚ}', 'vertical').zhuyin;
    expect(first?.symbols).toMatchObject({ size: 0.3 * EM, length: expect.closeTo(0.6 * EM, 3) });
    expect([first?.tone, first?.light]).toEqual([null, null]);
    expect(second?.light?.runs.map((run) => run.text)).toEqual(['˙']);
  });

  it.each(['ㄌㄜ˙', '˙ㄌㄜ'])('knows the light tone of %s', (reading) => {
    const [one] = zhuyinOf(`{了|${reading}}`, 'vertical').zhuyin;
    expect(one?.symbols.runs.map((run) => run.text).join('')).toBe('ㄌㄜ');
    expect([one?.light?.runs[0]?.text, one?.tone]).toEqual(['˙', null]);
  });

  it('takes room after its character in a horizontal line, as the house says, and none in a vertical one', () => {
    expect(zhuyinOf('一{漢|ㄏㄢˋ}二', 'horizontal').length).toBe(3.5 * EM);
    expect(zhuyinOf('一{漢|ㄏㄢˋ}二', 'vertical').length).toBe(3 * EM);
    const line = lineOf('一{漢|ㄏㄢˋ}二', { lang: 'zh-TW', house: { zhuyinRoom: 0.25 } });
    expect(line.length).toBe(3.25 * EM);
    expect(line.zhuyin[0]).toMatchObject({ start: EM, end: 2 * EM });
  });

  it.each(['ㄏㄢˋ|ㄗˋ', 'ㄏㄢˋㄗˋ', 'ㄏㄢˋ ㄗˋ'])('of two characters, written %s', (reading) => {
    const set = zhuyinOf(`{漢字|${reading}}`, 'vertical').zhuyin;
    expect(set.map(({ symbols }) => symbols.runs.map((run) => run.text).join(''))).toEqual([
      'ㄏㄢ',
      'ㄗ',
    ]);
    expect(set.map(({ start }) => start / EM)).toEqual([0, 1]);
  });

  it('never leaves its character', () => {
    const text = copy('一二三{漢字|ㄏㄢˋ|ㄗˋ}');
    const { lines } = set(text, measures(4.5), { lang: 'zh-TW' });
    expect(printed({ lines, leftover: null }, text)).toEqual(['一二三漢', '字']);
    expect(lines.map((line) => line.zhuyin.length)).toEqual([1, 1]);
  });
});

describe('emphasis dots', () => {
  it('stand over the middle of each character and over no mark', () => {
    const line = lineOf('一*二，三「四」*五', { lang: 'zh-HK' });
    expect(line.dots.map((dot) => dot / EM)).toEqual([1.5, 3.5, 5.5]);
  });

  it.each(['，', '。', '「', '」', '！', '……', '——', '·', ',', '!', '-', '"'])(
    'not over %s',
    (mark) => {
      const text: RichText = {
        text: `一${mark}二`,
        marks: [{ kind: 'emphasis', from: 1, to: 1 + mark.length, value: null }],
        origins: [],
      };
      expect(set(text, measures(100)).lines[0]?.dots).toEqual([]);
    },
  );

  it('stand over every figure, and once over a combined pair', () => {
    expect(lineOf('*80*', { lang: 'zh-HK' }).dots.map((dot) => dot / EM)).toEqual([0.25, 0.75]);
    const [dot, ...rest] = lineOf('*80*年', { ...ja, direction: 'vertical' }).dots;
    expect(rest).toEqual([]);
    expect(dot).toBe(EM / 2);
  });

  it('follow their characters in wider cells and justified lines', () => {
    const { dots } = lineOf('一*二三*', { lang: 'zh-HK', cell: em(1.25) });
    expect(dots.map((dot) => dot / EM)).toEqual([1.75, 3]);
    const [line] = set(copy('一二*三*四World'), measures(4.5)).lines;
    expect(line?.dots[0]).toBeCloseTo(2.5 * EM + 2 * (line?.gap ?? 0), 1);
  });
});

describe('note marks', () => {
  const runsOf = (line: SetLine | undefined) =>
    line?.runs.map((run) => [run.text, run.size / EM, run.advance / EM]);

  it('are small figures that hang from the top of a horizontal line', () => {
    const line = lineOf('據報[12]{note}道', { lang: 'zh-HK' });
    expect(runsOf(line)).toEqual([
      ['據報', 1, 2],
      ['12', 0.6, 0.6],
      ['道', 1, 1],
    ]);
    // The rest of the line's height over the baseline, 0.88 em.
    expect(line.runs[1]?.rise).toBeCloseTo(0.4 * 0.88 * EM, 1);
    expect(line.runs[0]?.rise).toBe(0);
  });

  it('stand in a small cell at the right of a vertical line', () => {
    const line = lineOf('據報[12]{note}道', { lang: 'zh-HK', direction: 'vertical' });
    expect(runsOf(line)?.[1]).toEqual(['12', 0.6, 0.6]);
    expect(line.runs[1]).toMatchObject({ setting: 'combined' });
    expect(line.runs[1]?.rise).toBeCloseTo(0.2 * EM, 1);
  });

  it('have no gap before them, neither of the house nor of a justified line', () => {
    const house = { hanLatin: 0.25, stretch: 'ordered' } as const;
    const [line] = set(copy('據報[1]{note}道一二AVOW'), measures(4.5), { house }).lines;
    expect(line?.runs.map((run) => run.text).join('')).toBe('據報1道一');
    const note = line?.runs.find((run) => run.text === '1');
    const before = line?.runs[(line?.runs.indexOf(note as never) ?? 0) - 1];
    expect(before?.after).toBe(0);
    expect(before).toMatchObject({ text: '報', tracking: 0 });
  });

  it('never start a line', () => {
    const text = copy('一二三四[1]{note}五');
    expect(printed(set(text, measures(4)), text)).toEqual(['一二三', '四1五']);
  });
});

describe('faces', () => {
  it('bold takes the bold face of the style', () => {
    const line = lineOf('提供了**雙保險**也', { lang: 'zh-HK' });
    expect(line.runs.map((run) => [run.text, run.face])).toEqual([
      ['提供了', 'serif-hk-regular'],
      ['雙保險', 'serif-hk-bold'],
      ['也', 'serif-hk-regular'],
    ]);
  });

  it('change inside a word without parting it', () => {
    const text = copy('一二三Wor**ld**');
    expect(printed(set(text, measures(4)), text)).toEqual(['一二三', 'World']);
  });

  const dateline: Mark = { kind: 'dateline', from: 0, to: 6, value: null };
  const story: RichText = { text: '【大公報訊】據報道', marks: [dateline], origins: [] };
  const look = { ...body({ faces: ['sans-hk-medium'], marks: 'half' }), colour: '#333333' };

  it('a dateline has its own face, marks and colour', () => {
    const [line] = set(story, measures(100), { dateline: look }).lines;
    expect(line?.runs.map((run) => [run.text, run.face, run.colour, ...run.features])).toEqual([
      ['【', 'sans-hk-medium', '#333333', 'halt'],
      ['大公報訊', 'sans-hk-medium', '#333333'],
      ['】', 'sans-hk-medium', '#333333', 'halt'],
      ['據報道', 'serif-hk-regular', '#000000'],
    ]);
    expect(line?.length).toBe(8 * EM);
  });

  it('a dateline without a style of its own is set like the text', () => {
    expect(set(story, measures(100)).lines[0]?.runs).toHaveLength(1);
  });
});

describe('hundreds of marks', () => {
  it('are all set, each on its own characters', () => {
    const marks: Mark[] = [];
    for (let at = 0; at < 3000; at += 6) {
      marks.push({ kind: 'ruby', from: at, to: at + 2, value: 'かんじ' });
      marks.push({ kind: 'bold', from: at + 2, to: at + 3, value: null });
      marks.push({ kind: 'emphasis', from: at + 3, to: at + 4, value: null });
      marks.push({ kind: 'nobreak', from: at + 4, to: at + 6, value: null });
    }
    const rich: RichText = { text: '漢字太重不分'.repeat(500), marks, origins: [] };
    const { lines } = set(rich, () => ({ start: px(0), length: px(15 * EM) }), { lang: 'zh-HK' });
    expect(lines.flatMap((line) => line.ruby)).toHaveLength(500);
    expect(lines.flatMap((line) => line.dots)).toHaveLength(500);
    const bold = lines.flatMap((line) => line.runs).filter((run) => run.face === 'serif-hk-bold');
    expect(bold.map((run) => run.text).join('')).toBe('太'.repeat(500));
    for (const line of lines.slice(1)) expect('漢太重不').toContain(rich.text.charAt(line.from));
  });
});

/** Figures, Latin words, dashes and spaces: how wide they are set, which way they stand, what is painted. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../src/model/forme.ts';
import { plainText, type RichText } from '../../../../src/model/text.ts';
import { em } from '../../../../src/units.ts';
import { type Choice, copy, EM, measures, openHouse, printed, setter } from '../setting.ts';

const set = setter(await openHouse());

/** All runs of a text in one long line. */
const runs = (text: string | RichText, choice: Choice = {}): readonly Run[] =>
  set(text, measures(1000), choice).lines.flatMap((line) => line.runs);

const widthInEm = (text: string | RichText, choice: Choice = {}): number =>
  (set(text, measures(1000), choice).lines[0]?.length ?? 0) / EM;

const shape = (text: string | RichText, choice: Choice = {}): string[] =>
  runs(text, choice).map(({ text: one, setting, features }) =>
    [one, setting, ...features].join(' '),
  );

describe('figures in a horizontal line', () => {
  it.each([
    ['8', 0.5],
    ['80', 1],
    ['200', 1.5],
    ['1,234.5', 3.5],
    ['3:30', 2],
    ['2025-26', 3.5],
  ])('%s is %f em', (text, width) => {
    expect(widthInEm(text)).toBe(width);
  });

  it('keep the line on the em grid', () => {
    const [line] = set('成立80周年的10年', measures(1000)).lines;
    expect((line?.length ?? 0) / EM).toBe(8);
    expect(line?.runs.map((run) => run.features)).toEqual([[], ['hwid'], [], ['hwid'], []]);
  });

  it('marked as combined are set as others', () => {
    expect(widthInEm(copy('第[12]{tcy}回'))).toBe(3);
  });

  it('keep half an em in a line of more cells', () => {
    expect(widthInEm('80', { cell: em(17 / 18) })).toBe(1);
  });

  it('in a word are as the face draws them', () => {
    expect(runs('G20')[0]?.features).toEqual(['kern']);
  });
});

describe('figures in a vertical line', () => {
  const vertical: Choice = { lang: 'ja', direction: 'vertical' };

  it.each([
    ['8日', ['8 upright fwid', '日 upright'], 2],
    ['12日', ['12 combined', '日 upright'], 2],
    ['365日', ['365 upright fwid', '日 upright'], 4],
    ['2026年', ['2026 upright fwid', '年 upright'], 5],
    ['12月31日', ['12 combined', '月 upright', '31 combined', '日 upright'], 4],
    ['GDP', ['GDP upright fwid'], 3],
    ['G7', ['G7 upright fwid'], 2],
  ])('%s', (text, expected, width) => {
    expect(shape(text, vertical)).toEqual(expected);
    expect(widthInEm(text, vertical)).toBe(width);
  });

  it.each(['hello', 'UNESCO', 'iPhone', 'COVID-19', '3:30', '2025-26', 'Nguyễn'])(
    '%s is turned on its side, whole',
    (text) => {
      const turned = runs(text, vertical);
      expect(turned.map((run) => run.text).join('')).toBe(text);
      expect(turned.every((run) => run.setting === 'sideways')).toBe(true);
    },
  );

  it('marked as combined take one cell, however many', () => {
    expect(shape(copy('第[100]{tcy}回'), vertical)).toEqual([
      '第 upright',
      '100 combined',
      '回 upright',
    ]);
    expect(widthInEm(copy('第[100]{tcy}回'), vertical)).toBe(3);
  });

  it('a turned word is as long as in a horizontal line, and the space between two no whole cell', () => {
    expect(widthInEm('New York', vertical)).toBeCloseTo(widthInEm('New York', { lang: 'ja' }), 6);
  });
});

describe('words', () => {
  it.each(['café', 'cafe\u0301', 'Nguyễn', 'Ωmega', 'Москва', 'naïveté'])(
    '%s is one run without gaps inside',
    (word) => {
      const [line] = set(`一二三四${word}五六七八九十`, measures(4 + 4.4)).lines;
      const run = line?.runs.find((one) => one.text === word);
      expect(run?.tracking).toBe(0);
    },
  );

  it('have an apostrophe, where the full-width quote would part them', () => {
    expect(shape('don’t', { lang: 'zh-CN' })).toEqual(['don’t upright pwid kern']);
    expect(widthInEm('don’t', { lang: 'zh-CN' })).toBeLessThan(2.6);
    // GB/T 15834 5.1.10: the last one stands at the end of a line.
    expect(widthInEm('‘一’一', { lang: 'zh-CN' })).toBe(4);
    expect(widthInEm('‘一’', { lang: 'zh-CN' })).toBe(2.5);
  });

  it('in faces that could not be opened are painted as 〓', () => {
    expect(runs('一', { faces: ['lost'] }).map((run) => run.painted)).toEqual(['〓']);
  });

  it('of which one letter has no glyph lose only this letter', () => {
    const broken = runs('Na\u{10428}me');
    expect(broken.map((run) => run.text)).toEqual(['Na', '\u{10428}', 'me']);
    expect(broken.map((run) => run.painted)).toEqual(['Na', '〓', 'me']);
  });

  it('are kerned', () => {
    expect(shape('一AVATAR二')).toEqual(['一 upright', 'AVATAR upright kern', '二 upright']);
    const letters = [...'AVATAR'].map((letter) => widthInEm(letter));
    expect(widthInEm('AVATAR')).toBeLessThan(letters.reduce((sum, one) => sum + one) - 0.1);
  });

  it('are kerned by part where they may be broken: no two parts are painted as one', () => {
    expect(shape('AV-AV-AV')).toEqual([
      'AV- upright kern',
      'AV- upright pwid kern',
      'AV upright kern',
    ]);
    expect(shape('O’A-O’A')).toEqual(['O’A- upright pwid', 'O’A upright pwid kern']);
  });

  it('are not kerned where a mark parts them', () => {
    expect(shape(copy('AV*AV*'))).toEqual(['AVAV upright']);
  });
});

describe('marks of two ems', () => {
  it.each(['——', '――', '……', '⋯⋯', '‥‥', '⸺'])('%s', (pair) => {
    expect(widthInEm(pair)).toBe(2);
    expect(widthInEm(pair, { direction: 'vertical' })).toBe(2);
  });

  it('are never opened inside', () => {
    const [line] = set('一二——三四World', measures(7.5)).lines;
    expect(line?.gap).toBeGreaterThan(0);
    expect(line?.runs.find((run) => run.text === '——')?.tracking).toBe(0);
  });

  it('take their share of wider cells after them, and none at the end of a line', () => {
    const set18 = set('一二三四——五六七八九十', measures(7.5), { cell: em(1.25) });
    expect(set18.lines[0]?.to).toBe(6);
    expect(set18.lines[0]?.length).toBe(7.5 * EM);
    expect(set18.lines[0]?.runs.at(-1)).toMatchObject({ text: '——', tracking: 0, after: 0 });
  });
});

describe('interpuncts', () => {
  it.each([
    ['zh-HK', 1],
    ['zh-TW', 1],
    ['zh-CN', 0.5],
  ] as const)('have the width of the house in %s', (lang, width) => {
    expect(widthInEm('比爾·蓋茨', { lang })).toBeCloseTo(4 + width, 9);
  });

  it('fill a wider cell as others do', () => {
    expect(widthInEm('一·二', { cell: em(1.25) })).toBeCloseTo(3 + 2 * 0.25, 9);
  });
});

describe('half-width marks', () => {
  it.each([
    ['。', 0.5],
    ['「', 0.5],
    ['」', 0.5],
    ['，', 0.5],
    ['：', 0.5],
    ['！', 1],
  ])('%s is %f em', (mark, width) => {
    expect(widthInEm(mark, { marks: 'half' })).toBe(width);
    expect(widthInEm(mark)).toBe(1);
  });

  it('are asked of the face, vertically too', () => {
    expect(runs('一。', { marks: 'half' })[1]?.features).toEqual(['halt']);
    expect(runs('一。', { marks: 'half', direction: 'vertical' })[1]?.features).toEqual(['vhal']);
    expect(widthInEm('。', { marks: 'half', direction: 'vertical' })).toBe(0.5);
  });
});

describe('spaces', () => {
  it('between Han are as wide as the style says', () => {
    expect(widthInEm('一 二')).toBeCloseTo(2.5, 9);
    expect(widthInEm('一 二', { hanSpace: em(1) })).toBeCloseTo(3, 9);
    expect(widthInEm('一 二', { hanSpace: em(1), direction: 'vertical' })).toBeCloseTo(3, 9);
  });

  it('beside Latin are as the face draws them', () => {
    expect(widthInEm('一 a') - widthInEm('a')).toBeCloseTo(1.256, 2);
  });

  it('are dropped at a break, however many, and before the first and after the last word', () => {
    const text = '  一二三  四五六 ';
    const { lines, leftover } = set(text, measures(3));
    expect(printed({ lines, leftover }, text)).toEqual(['一二三', '四五六']);
    expect(leftover).toBeNull();
    expect(lines.at(-1)?.last).toBe(true);
  });

  it('alone make no line', () => {
    expect(set('   ', measures(3))).toEqual({ lines: [], leftover: null });
    expect(set('', measures(3))).toEqual({ lines: [], leftover: null });
  });

  it('of full width are copy and take a cell', () => {
    expect(widthInEm('一\u3000二')).toBe(3);
  });
});

describe('characters beyond the ordinary', () => {
  it('a character that no face draws is painted 〓, its text kept', () => {
    expect(runs('𠮷野家').map(({ text, painted }) => [text, painted])).toEqual([
      ['𠮷', '〓'],
      ['野家', '野家'],
    ]);
    expect(widthInEm('𠮷野家')).toBe(3);
  });

  it('is drawn where a later face of the list has it', () => {
    const faces = ['serif-hk-regular', 'serif-ja-regular'];
    expect(runs('𠮷野家', { faces }).map((run) => [run.painted, run.face])).toEqual([
      ['𠮷', 'serif-ja-regular'],
      ['野家', 'serif-hk-regular'],
    ]);
  });

  it.each([
    ['a variation selector', '葛\u{E0100}城', 2],
    ['a combining kana mark', 'か\u3099き', 2],
    ['a standardised variant of a stop', '一。\ufe01', 2],
    ['a word joiner', '一\u2060二', 2],
  ])('%s takes no room and goes with its base', (_, text, width) => {
    expect(widthInEm(text, { lang: 'ja' })).toBe(width);
    const wide = { lang: 'ja', cell: em(1.25) } as const;
    expect(widthInEm(text, wide)).toBe(width === 2 ? 2.25 : width);
  });

  it('a zero-width space takes no gap of its own', () => {
    const text = '一\u200b二三四World';
    const [line] = set(text, measures(5)).lines;
    expect(line?.gaps).toBe(3);
  });
});

describe('runs', () => {
  it('tell where their characters stand in the text', () => {
    const text = plainText('一二80三World四——五');
    for (const run of runs(text)) {
      expect(text.text.slice(run.from, run.from + run.text.length)).toBe(run.text);
    }
  });
});

describe('characters that are never drawn', () => {
  it.each([
    ['a zero-width space', '\u200b'],
    ['a bidi sign', '\u200e'],
    ['a word joiner', '\u2060'],
    ['a soft hyphen', '\u00ad'],
    ['a joiner', '\u200d'],
    ['a tag', '\u{e0041}'],
  ])('take no tracking, as Chromium gives them none: %s', (_, sign) => {
    const tracked = { tracking: em(0.1) };
    const plain = widthInEm('甲乙丙丁', tracked);
    expect(plain).toBeCloseTo(4.3, 6);
    for (const text of [`${sign}甲乙丙丁`, `甲乙${sign}丙丁`, `甲乙丙丁${sign}`])
      expect(widthInEm(text, tracked), JSON.stringify(text)).toBeCloseTo(plain, 6);
  });
});

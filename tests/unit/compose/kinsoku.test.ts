/** Line-start and line-end prohibition 避頭尾/禁則: every mark of every class, against both tables, in both directions. */
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../src/model/font.ts';
import type { Lang } from '../../../src/model/page.ts';
import { type CharacterClass, membersOf } from '../../../src/model/typography/character-classes.ts';
import { HOUSE_STYLES, KINSOKU, LOOKS } from '../../../src/model/typography/house-styles.ts';
import { measures, openHouse, printed, setter } from './setting.ts';

const set = setter(await openHouse());

/** Classes given by a list: each member stands once at a break point. */
const CLASSES: readonly CharacterClass[] = [
  'open',
  'close',
  'stop',
  'colon',
  'exclamation',
  'middle-dot',
  'connector',
  'solidus',
  'small-kana',
  'iteration',
  'prolonged',
  'wide-space',
];

/** Profiles, and a language that is set by each. */
const PROFILES: readonly (readonly [string, Lang])[] = [
  ['zh-none', 'zh-TW'],
  ['zh-basic', 'zh-HK'],
  ['zh-gb', 'zh-CN'],
  ['zh-strict', 'zh-TW'],
  ['ja-news', 'ja'],
  ['ja-mag', 'ja'],
  ['ja-std', 'ja'],
  ['ja-vstrict', 'ja'],
];
const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];

const members = CLASSES.flatMap((name) => membersOf(name).map((mark) => [name, mark] as const));

/** The marks that stand first in a second line, when the fifth of five cells is `filled`. */
const linesOf = (text: string, kinsoku: string, lang: Lang, direction: Direction): string[] => {
  const house = { ...LOOKS.grid, kinsoku };
  return printed(set(text, measures(5), { lang, direction, house }), text);
};

describe.each(PROFILES)('%s', (name, lang) => {
  const profile = KINSOKU[name];

  describe.each(DIRECTIONS)('in %s lines', (direction) => {
    it.each(members)('%s %s at the start of a line', (kind, mark) => {
      const lines = linesOf(`一二三四五${mark}六七八九`, name, lang, direction);
      const forbidden = profile?.notAtStart.includes(kind) ?? false;
      expect(lines[0]).toBe(forbidden ? '一二三四' : '一二三四五');
      expect(lines[1]?.startsWith(forbidden ? `五${mark}` : mark)).toBe(true);
    });

    it.each(members)('%s %s at the end of a line', (kind, mark) => {
      // Marks narrower than a cell leave room for nothing more than themselves.
      const lines = linesOf(`一二三四${mark}六七八九`, name, lang, direction);
      const forbidden = profile?.notAtEnd.includes(kind) ?? false;
      const clings = profile?.notAtStart.includes(kind) ?? false;
      const whole = clings ? '一二三' : '一二三四';
      expect(lines[0]).toBe(forbidden ? whole : `一二三四${mark}`);
    });
  });
});

it.each([
  ['zh-HK', 'zh-basic'],
  ['zh-TW', 'zh-basic'],
  ['zh-CN', 'zh-gb'],
  ['ja', 'ja-news'],
] as const)('%s is set by %s', (lang, name) => {
  expect(HOUSE_STYLES[lang].kinsoku).toBe(name);
});

describe('what only some profiles keep', () => {
  const starts = (text: string, kinsoku: string): string | undefined =>
    linesOf(text, kinsoku, 'zh-TW', 'horizontal')[1]?.charAt(0);
  it('a single dash is a connector in Chinese, and free in Japanese newspapers', () => {
    expect(starts('一二三四五—六', 'zh-basic')).toBe('五');
    expect(starts('一二三四五—六', 'zh-none')).toBe('—');
    expect(starts('一二三四五—六', 'ja-news')).toBe('—');
  });

  it('a dash pair and an ellipsis, in the strict profile', () => {
    expect(starts('一二三四五——六', 'zh-strict')).toBe('五');
    expect(starts('一二三四五……六', 'zh-strict')).toBe('五');
    expect(starts('一二三四五——六', 'zh-gb')).toBe('—');
  });

  it('a solidus at the end of a line, by the national standard', () => {
    expect(linesOf('一二三四／五六', 'zh-gb', 'zh-CN', 'horizontal')[0]).toBe('一二三');
    expect(linesOf('一二三四／五六', 'zh-basic', 'zh-TW', 'horizontal')[0]).toBe('一二三四／');
  });

  it('the third of three closing marks, where the house lets it start a line', () => {
    const text = '一二三World。』」六七八';
    const lines = (partRuns: boolean) =>
      printed(set(text, measures(8.25), { house: { partRuns } }), text);
    expect(lines(false)).toEqual(['一二三', 'World。』」六七', '八']);
    expect(lines(true)).toEqual(['一二三World。』', '」六七八']);
  });
});

describe('a forbidden mark', () => {
  it.each([
    [
      'two marks take the character before them along',
      '一二三四五。」六七',
      ['一二三四', '五。」六七'],
    ],
    ['three marks too', '一二三四五。』」六', ['一二三四', '五。』」六']],
    ['two opening brackets go on together', '一二三四「『五六', ['一二三四', '「『五六']],
    ['brackets back to back part between them', '一二三四」「五六', ['一二三四」', '「五六']],
    ['a mark after a space', '一二三四五 。六', ['一二三四', '五 。六']],
    ['a mark before a space', '一二三四「 五六', ['一二三四', '「 五六']],
    ['an ASCII comma', '一二三四五,六', ['一二三四', '五,六']],
  ])('%s', (_, text, expected) => {
    expect(printed(set(text, measures(5)), text)).toEqual(expected);
  });

  it.each([
    ['closing marks alone', '」」」」」」」', ['」」」」', '」」」']],
    ['opening marks alone', '「「「「「「', ['「「「「', '「「']],
    ['a character and its marks', '一」」」」」」二', ['一」」」', '」」」二']],
  ])('is let through where no break is legal: %s', (_, text, expected) => {
    expect(printed(set(text, measures(4)), text)).toEqual(expected);
  });
});

describe('what is not parted', () => {
  it.each([
    ['a dash pair', '一二三四', '——'],
    ['a Japanese dash pair', '一二三四', '――'],
    ['an ellipsis', '一二三四', '……'],
    ['a centred ellipsis', '一二三四', '⋯⋯'],
    ['a two-dot leader', '一二三四', '‥‥'],
    ['figures', '一二三', '20250'],
    ['a number with separators', '一二三', '1,234.5'],
    ['a time', '一二三四', '3:30'],
    ['a score', '一二三', '10-11'],
    ['a word', '一二三', 'World'],
    ['a word with figures', '一二三', 'G2000'],
    ['a possessive', '一二三', 'don’t'],
    ['an abbreviation and its full stop', '一二三', 'U.S.A.'],
    ['a currency and its sum', '一二三', 'HK$500'],
    ['a yen sign and its sum', '一二三', '￥5000'],
    ['a sum and its percent sign', '一二三', '5000%'],
    ['a sum and its full-width percent sign', '一二三', '500％'],
    ['degrees', '一二三', '100°C'],
    ['a negative number', '一二三', '-1234'],
    ['a no-break space', '一二三', '5\u00a0km'],
    ['a hashtag', '一二三', '#hope'],
  ])('%s', (_, before, kept) => {
    const text = `${before}${kept}六七`;
    const lines = printed(set(text, measures(5)), text);
    expect(lines[0]).toBe(before);
    expect(lines[1]?.startsWith(kept)).toBe(true);
  });

  it('but two dash pairs part between them', () => {
    const text = '一二三四————五';
    expect(printed(set(text, measures(6)), text)).toEqual(['一二三四——', '——五']);
  });

  it.each(['horizontal', 'vertical'] as const)(
    'a word longer than the measure is cut, %s',
    (direction) => {
      const text = 'internationalisation';
      const { lines } = set(text, measures(4), { direction });
      expect(printed({ lines, leftover: null }, text).join('')).toBe(text);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(line.slot.length);
    },
  );

  it('and a short word too long for a very short line stands alone', () => {
    const text = '一World二';
    expect(printed(set(text, measures(2)), text)).toEqual(['一', 'World', '二']);
  });
});

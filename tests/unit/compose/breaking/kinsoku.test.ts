/** Line-start and line-end prohibition 避頭尾/禁則: every mark of every class in every profile, in both directions. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Direction } from '../../../../src/model/font.ts';
import type { Lang } from '../../../../src/model/page.ts';
import { membersOf } from '../../../../src/model/typography/character-classes.ts';
import { HOUSE_STYLES, KINSOKU, LOOKS } from '../../../../src/model/typography/house-styles.ts';
import { LISTED_CLASSES, measures, openHouse, printed, setter } from '../setting.ts';

const set = setter(await openHouse());

interface Prohibition {
  readonly class: string;
  readonly members: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
}

/** What the standards say, from a table that the engine does not read. */
const PROHIBITIONS: readonly Prohibition[] = parse(
  readFileSync(new URL('../../../suite/prohibition/profiles.yaml', import.meta.url), 'utf8'),
);

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
/** Cells that a mark takes; whole repeat marks of kana are drawn over two in vertical lines. */
function cellsOf(mark: string, direction: Direction): number {
  if (mark === '⸻') return 3;
  if (direction === 'vertical' && /^[〱〲]$/u.test(mark)) return 2;
  return /^(?:⸺|..)$/u.test(mark) ? 2 : 1;
}
const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];

const linesOf = (
  text: string,
  kinsoku: string,
  lang: Lang,
  direction: Direction,
  measure = 5,
): string[] => {
  const house = { ...LOOKS.grid, kinsoku };
  return printed(set(text, measures(measure), { lang, direction, house }), text);
};

describe.each(PROFILES)('%s', (name, lang) => {
  describe.each(DIRECTIONS)('in %s lines', (direction) => {
    it.each(PROHIBITIONS.map((one) => [one.class, one] as const))(
      'starts a line with %s only if it may',
      (_, { members, start }) => {
        const first = members.map((mark) => {
          const [, second] = linesOf(`一二三四甲${mark}乙丙丁戊`, name, lang, direction);
          return second?.startsWith(mark) ? mark : `甲${mark}`;
        });
        expect(first).toEqual(members.map((mark) => (start.includes(name) ? `甲${mark}` : mark)));
      },
    );

    it.each(PROHIBITIONS.map((one) => [one.class, one] as const))(
      'ends a line with %s only if it may',
      (_, { members, end }) => {
        const last = members.map((mark) => {
          // Room for the mark, and for nothing after it.
          const measure = 4 + cellsOf(mark, direction);
          const [line] = linesOf(`一二三甲${mark}乙丙丁戊己庚`, name, lang, direction, measure);
          return line?.endsWith(mark);
        });
        expect(last).toEqual(members.map(() => !end.includes(name)));
      },
    );
  });
});

/** cjk-rules 1.2: pairs that no profile parts. jlreq lets a newspaper part leaders; our Japanese newspaper does not either. */
const PAIRS = [
  '——',
  '――',
  '……',
  '⋯⋯',
  '‥‥',
  '⸺',
  '80%',
  '5％',
  '￥5',
  'HK$5',
  '5°C',
  'No.5',
  'G20',
  '5G',
];
/** Not in vertical lines, where figures may stand one a cell (jlreq 3.1.10). */
const NUMBERS = [
  '20250',
  '1,234.5',
  '10/11',
  '10:30',
  '2026-27',
  '-1234',
  '5\u00a0km',
  'World',
  'f(x)',
];

describe.each(PROFILES)('%s', (name, lang) => {
  it.each([
    ['horizontal', [...PAIRS, ...NUMBERS]],
    ['vertical', PAIRS],
  ] as const)('parts no pair and no number in %s lines', (direction, wholes) => {
    const parted = wholes.filter((whole) =>
      [5, 5.5, 6, 6.5, 7, 7.5, 8].some((measure) => {
        const lines = linesOf(`甲乙丙丁${whole}戊己庚`, name, lang, direction, measure);
        return !lines.some((line) => line.includes(whole));
      }),
    );
    expect(parted).toEqual([]);
  });
});

describe('the table of prohibitions', () => {
  it('has every mark that the engine puts into a class, and none twice', () => {
    const listed = PROHIBITIONS.flatMap(({ members }) => members).flatMap((one) => [...one]);
    const known = LISTED_CLASSES.flatMap((name) => membersOf(name));
    expect(known.filter((mark) => !listed.includes(mark))).toEqual([]);
    const members = PROHIBITIONS.flatMap((one) => one.members);
    expect(new Set(members).size).toBe(members.length);
  });

  it('names profiles that there are, and all of them', () => {
    const named = PROHIBITIONS.flatMap(({ start, end }) => [...start, ...end]);
    expect(new Set(named)).toEqual(new Set(Object.keys(KINSOKU)));
    expect(PROFILES.map(([name]) => name)).toEqual(Object.keys(KINSOKU));
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
  it('a single dash is a connector in Chinese, and free in Japanese', () => {
    expect(starts('一二三四五—六', 'zh-basic')).toBe('五');
    expect(starts('一二三四五—六', 'zh-none')).toBe('—');
    expect(starts('一二三四五—六', 'ja-news')).toBe('—');
    expect(starts('一二三四五—六', 'ja-vstrict')).toBe('—');
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
      printed(set(text, measures(8.25), { house: { partRuns, lastResorts: [] } }), text);
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

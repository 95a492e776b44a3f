/** Width of punctuation: neighbours, line starts, line ends, squeezing, stretching and hanging, in every face and direction. */
import { describe, expect, it } from 'vitest';
import type { SetLine } from '../../../../src/compose/types.ts';
import type { Direction } from '../../../../src/model/font.ts';
import type { Lang } from '../../../../src/model/page.ts';
import type { HouseStyle } from '../../../../src/model/typography/house-styles.ts';
import { type Choice, EM, measures, openHouse, printed, setter, UNIT } from '../setting.ts';

const set = setter(await openHouse());

const LANGS: readonly Lang[] = ['zh-HK', 'zh-TW', 'zh-CN', 'ja'];
const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];

/** A house in which nothing moves but what `changes` says. */
const still = (changes: Partial<HouseStyle>): Partial<HouseStyle> => ({
  adjacent: 'full',
  lineStart: 'full',
  lineEnd: 'never',
  squeeze: 'none',
  stretch: 'even',
  hang: 'none',
  ...changes,
});

const choice = (lang: Lang, direction: Direction, changes: Partial<HouseStyle>): Choice => ({
  lang,
  direction,
  house: still(changes),
});

/** Em that marks take between two characters. */
const widthOf = (marks: string, setting: Choice): number =>
  (set(`一${marks}二`, measures(100), setting).lines[0]?.length ?? 0) / EM - 2;

describe('neighbouring marks at one and a half cells', () => {
  // cjk-rules.md 1.4, the column “wanted”, after clreq 3.1.6 and jlreq 3.1.4.
  const WANTED: readonly (readonly [marks: string, width: number])[] = [
    ['，「', 1.5],
    ['。「', 1.5],
    ['、「', 1.5],
    ['：「', 1.5],
    ['；「', 1.5],
    ['」。', 1.5],
    ['」，', 1.5],
    ['。」', 1.5],
    ['。』」', 2],
    ['」「', 1.5],
    ['）（', 1.5],
    ['》《', 1.5],
    ['「「', 1.5],
    ['」」', 1.5],
    ['》、《', 2],
    ['，，', 1.5],
    ['　「', 1.5],
    ['「', 1],
    ['。', 1],
    ['——「', 3],
  ];
  const cases = LANGS.flatMap((lang) =>
    DIRECTIONS.flatMap((direction) => WANTED.map((one) => [lang, direction, ...one] as const)),
  );
  it.each(cases)('%s %s %s takes %f em', (lang, direction, marks, width) => {
    expect(widthOf(marks, choice(lang, direction, { adjacent: 'three-halves' }))).toBe(width);
  });

  it.each(LANGS.flatMap((lang) => DIRECTIONS.map((direction) => [lang, direction] as const)))(
    '！」 is two cells but in mainland horizontal type: %s %s',
    (lang, direction) => {
      const mainland = lang === 'zh-CN' && direction === 'horizontal';
      const setting = choice(lang, direction, { adjacent: 'three-halves' });
      expect(widthOf('！」', setting)).toBe(mainland ? 1.5 : 2);
      expect(widthOf('？」', setting)).toBe(mainland ? 1.5 : 2);
    },
  );

  it.each(LANGS)('may be one cell, or two, as the house has it: %s', (lang) => {
    const one = choice(lang, 'horizontal', { adjacent: 'one' });
    const full = choice(lang, 'horizontal', { adjacent: 'full' });
    for (const pair of ['」「', '，「', '）《', '。（']) {
      expect(widthOf(pair, full)).toBe(2);
      expect(widthOf(pair, one)).toBe(1);
    }
  });

  it('are untouched where marks stand on half a cell already', () => {
    const half = { ...choice('zh-HK', 'horizontal', { adjacent: 'three-halves' }), marks: 'half' };
    expect(widthOf('」「', half as Choice)).toBe(1);
  });

  it('keep their code points and are painted by features', () => {
    const [line] = set(
      '一。」二',
      measures(9),
      choice('zh-HK', 'horizontal', { adjacent: 'three-halves' }),
    ).lines;
    expect(line?.runs.map((run) => [run.text, ...run.features])).toEqual([
      ['一'],
      ['。', 'halt'],
      ['」二'],
    ]);
  });

  it('part at a line break with their cells whole', () => {
    const setting = choice('zh-CN', 'horizontal', { adjacent: 'three-halves' });
    const { lines } = set('一二三」「四五六', measures(4), setting);
    expect(lines.map((line) => line.length / EM)).toEqual([4, 4]);
  });
});

const textsOf = (text: string, measure: number, setting: Choice): string[] =>
  printed(set(text, measures(measure), setting), text);

describe('an opening bracket at the start of a line', () => {
  const lengths = (lineStart: HouseStyle['lineStart']) =>
    set('「一二三「四五', measures(4), choice('zh-HK', 'horizontal', { lineStart })).lines.map(
      (line) => line.length / EM,
    );
  it('takes a cell, or half of one, in the first line or only later', () => {
    expect(lengths('full')).toEqual([4, 3]);
    expect(lengths('half')).toEqual([4, 2.5]);
    expect(lengths('half-after-first')).toEqual([4, 2.5]);
    expect(
      textsOf('「一二三四', 4.5, choice('zh-HK', 'horizontal', { lineStart: 'half' })),
    ).toEqual(['「一二三四']);
    expect(
      textsOf('「一二三四', 4.5, choice('zh-HK', 'horizontal', { lineStart: 'half-after-first' })),
    ).toEqual(['「一二三', '四']);
  });
});

describe('a mark at the end of a line', () => {
  const text = '一二三四。五六七八九';
  it.each(LANGS)('is pushed out with its character where it never yields: %s', (lang) => {
    expect(textsOf(text, 4.5, choice(lang, 'horizontal', { lineEnd: 'never' }))[0]).toBe('一二三');
  });

  it.each(LANGS.flatMap((lang) => DIRECTIONS.map((direction) => [lang, direction] as const)))(
    'goes to half a cell where it must, without a gap: %s %s',
    (lang, direction) => {
      const setting = choice(lang, direction, { lineEnd: 'if-needed' });
      const [line] = set(text, measures(4.5), setting).lines;
      expect(text.slice(line?.from, line?.to)).toBe('一二三四。');
      expect(line?.fit).toMatchObject({ gap: 0, squeezed: EM / 2 });
      const [roomy] = set(text, measures(5), setting).lines;
      expect(roomy?.fit.squeezed).toBe(0);
    },
  );

  it('takes half a cell always where the standard says so (GB/T 15834 5.1.10)', () => {
    const [line] = set(
      text,
      measures(5),
      choice('zh-CN', 'horizontal', { lineEnd: 'always' }),
    ).lines;
    expect(line?.runs.at(-1)).toMatchObject({ text: '。', features: ['halt'] });
    expect(line?.gap).toBeGreaterThan(0);
  });
});

describe('squeezing', () => {
  it('takes a Japanese stop back before a character is pushed out', () => {
    const ja: Choice = { lang: 'ja', direction: 'vertical' };
    expect(textsOf('石を、積み終え、次の朝を', 7, ja)).toEqual(['石を、積み終え、', '次の朝を']);
    expect(textsOf('石を積み終えた、次の朝を', 7, ja)[0]).toBe('石を積み終え');
  });

  it('shares what is taken among the marks of one step, and reports it', () => {
    const text = '一、二、三、四、五，六七八九';
    const [line] = set(
      text,
      measures(9.5),
      choice('zh-CN', 'horizontal', { squeeze: 'clreq' }),
    ).lines;
    expect(text.slice(line?.from, line?.to)).toBe('一、二、三、四、五，');
    expect(line?.fit.squeezed).toBe(EM / 2);
    expect((line?.length ?? 0) / EM).toBe(9.5);
  });

  it('leaves full stops inside a line alone unless the house squeezes them', () => {
    const text = '一。二。三四，五六七八九';
    const lines = (squeeze: HouseStyle['squeeze']) =>
      textsOf(text, 6, choice('zh-CN', 'horizontal', { squeeze }))[0];
    expect(lines('clreq')).toBe('一。二。三');
    expect(lines('clreq-stops')).toBe('一。二。三四，');
  });

  it('never goes below half a cell', () => {
    const text = '一、、、、、、、、二三四五六';
    for (let measure = 4; measure < 9; measure += 0.25) {
      for (const line of set(
        text,
        measures(measure),
        choice('ja', 'horizontal', { squeeze: 'news' }),
      ).lines) {
        expect(line.length).toBeLessThanOrEqual(measure * EM + UNIT);
        for (const run of line.runs)
          expect(run.advance).toBeGreaterThanOrEqual((EM / 2) * run.text.length - UNIT);
      }
    }
  });
});

describe('stretching', () => {
  it('opens word spaces to half an em before anything else', () => {
    const text = '一二 some words 三 comprehensive';
    const setting = choice('zh-CN', 'horizontal', { stretch: 'ordered' });
    const [even] = set(text, measures(10), choice('zh-CN', 'horizontal', {})).lines;
    const [ordered] = set(text, measures(10), setting).lines;
    expect(even?.gap).toBeGreaterThan(ordered?.gap ?? 0);
  });

  it('opens nothing beside marks where jlreq forbids it', () => {
    const text = '一「二三」四、五六七World';
    const [line] = set(
      text,
      measures(12.5),
      choice('ja', 'horizontal', { stretchMarks: false, lastResorts: [] }),
    ).lines;
    expect(line?.gap).toBeGreaterThan(0);
    for (const pair of ['「', '三', '」', '四', '、'])
      expect(gapAfter(line, pair)).toBe(pair === '」' ? line?.gap : 0);
  });
});

const gapAfter = (line: SetLine | undefined, char: string): number => {
  const run = line?.runs.find((one) => one.text.includes(char));
  return (run?.tracking ?? 0) + (run?.text.endsWith(char) ? (run?.after ?? 0) : 0);
};

describe('hanging', () => {
  const text = '一二三四五，六七八九';
  it.each([
    ['ja', 'horizontal', true],
    ['ja', 'vertical', true],
    ['zh-CN', 'horizontal', true],
    ['zh-HK', 'vertical', true],
    // Centred marks look wrong under a horizontal line (clreq 3.1.7).
    ['zh-HK', 'horizontal', false],
  ] as const)('%s %s: %s', (lang, direction, hung) => {
    const setting = choice(lang, direction, { hang: 'stops' });
    const [line] = set(text, measures(5), setting).lines;
    expect(text.slice(line?.from, line?.to)).toBe(hung ? '一二三四五，' : '一二三四');
    expect(line?.fit.hung).toBe(hung ? EM : 0);
    expect(line?.length).toBe(hung ? 6 * EM : 5 * EM);
  });
});

describe('the gap between Han and Latin', () => {
  const setting = choice('zh-CN', 'horizontal', { hanLatin: 0.25 });
  const plain = choice('zh-CN', 'horizontal', {});
  const added = (text: string): number =>
    ((set(text, measures(100), setting).lines[0]?.length ?? 0) -
      (set(text, measures(100), plain).lines[0]?.length ?? 0)) /
    EM;
  it.each([
    ['一GDP二', 0.5],
    ['一80二', 0.5],
    ['GDP一', 0.25],
    ['一「GDP」二', 0],
    ['一，GDP。', 0],
    ['一GDP 80二', 0.5],
    ['一 GDP二', 0.25],
  ])('%s has %f em more', (text, more) => {
    expect(added(text)).toBeCloseTo(more, 6);
  });

  it('is none at the edges of a line, nor around upright figures', () => {
    const { lines } = set('一二三GDP四', measures(3), setting);
    expect(lines[0]?.length).toBe(3 * EM);
    const vertical = choice('zh-CN', 'vertical', { hanLatin: 0.25 });
    expect(set('一80二8三GDP四', measures(100), vertical).lines[0]?.length).toBe(9 * EM);
  });
});

describe('a colon of display type', () => {
  const half = (lang: Lang, direction: Direction): Choice => ({
    ...choice(lang, direction, {}),
    marks: 'half',
  });

  it.each(LANGS)('takes half a cell in a horizontal line: %s', (lang) => {
    expect(widthOf('：', half(lang, 'horizontal'))).toBe(0.5);
  });

  it.each([
    ['zh-HK', 0.75],
    ['zh-TW', 0.75],
    ['zh-CN', 0.75],
    // Turned, it has a form of half a cell.
    ['ja', 0.5],
  ] as const)('is closed up in a vertical line: %s %f', (lang, width) => {
    expect(widthOf('：', half(lang, 'vertical'))).toBeCloseTo(width, 2);
  });

  it.each(LANGS)('keeps its cell in vertical text: %s', (lang) => {
    expect(widthOf('：', choice(lang, 'vertical', {}))).toBe(1);
  });
});

describe('two of ！？ in a row', () => {
  const own = (lang: Lang, direction: Direction): Choice => ({ lang, direction });

  it.each([
    ['zh-CN', 'horizontal', 1],
    ['zh-CN', 'vertical', 1],
    ['ja', 'horizontal', 2],
    ['ja', 'vertical', 1],
    ['zh-TW', 'vertical', 2],
    ['zh-HK', 'horizontal', 2],
  ] as const)('take what the house says: %s %s %f', (lang, direction, width) => {
    for (const pair of ['！！', '！？', '？？']) {
      expect(widthOf(pair, own(lang, direction))).toBe(width);
    }
  });

  it('take two cells with a third', () => {
    expect(widthOf('！！！', own('zh-CN', 'vertical'))).toBe(2);
    expect(widthOf('？！！', own('zh-CN', 'horizontal'))).toBe(2);
  });

  it('may take one cell wherever the house wants it', () => {
    const house = still({ exclamations: 'paired' });
    expect(widthOf('！？', { lang: 'zh-TW', direction: 'vertical', house })).toBe(1);
    expect(widthOf('！？', { lang: 'ja', direction: 'horizontal', house })).toBe(1);
  });

  it('are not parted by the end of a line', () => {
    const lines = set('一二三！？四五六', measures(4), own('zh-CN', 'vertical'));
    expect(printed(lines, '一二三！？四五六')).toEqual(['一二三！？', '四五六']);
  });
});

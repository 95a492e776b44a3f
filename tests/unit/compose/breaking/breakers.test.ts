/** Both breakers on the same paragraphs: what total-fit promises over greedy, in slots of any length. */
import { describe, expect, it } from 'vitest';
import type { SetLine } from '../../../../src/compose/types.ts';
import { px } from '../../../../src/units.ts';
import { type Choice, EM, measures, openHouse, printed, setter } from '../setting.ts';

const set = setter(await openHouse());
const total = (choice: Choice = {}): Choice => ({
  ...choice,
  house: { ...choice.house, breaker: 'total-fit' },
});

const COPY =
  '據報道，World Trade Organization與WTO成員——以及1,234.5萬人，在comprehensive檢討之後，「共同見證」了80周年；HK$500或50%，incomprehensible的說法，並不成立。';

/** Half an em gapes, and a cell gapes no more than that; a line that ends short would have been opened by a cell at least. */
const widest = (lines: readonly SetLine[]): number =>
  Math.min(EM / 2, Math.max(...lines.map((line) => (isShort(line) ? EM : line.fit.gap))));

const isShort = ({ last, slot, start, length, fit }: SetLine): boolean =>
  !last && fit.squeezed === 0 && start + length < slot.length - EM;

describe('total fit', () => {
  it('never has a wider worst gap than greedy, over many measures', () => {
    let better = 0;
    for (let measure = 9; measure <= 24; measure += 0.5) {
      const greedy = widest(set(COPY, measures(measure)).lines);
      const fitted = widest(set(COPY, measures(measure), total()).lines);
      expect(fitted).toBeLessThanOrEqual(greedy + 0.01);
      if (fitted < greedy - 0.01) better += 1;
    }
    expect(better).toBeGreaterThan(3);
  });

  it('sets the whole text into slots of different lengths, each line in its own', () => {
    const lengths = [6, 9, 7.5, 12, 5, 14];
    const { lines, leftover } = set(COPY, measures(...lengths), total());
    expect(leftover).toBeNull();
    expect(lines.map((line) => line.slot.length / EM)).toEqual(
      lines.map((_, at) => lengths[at] ?? 14),
    );
    for (const line of lines.slice(0, -1))
      expect(line.start + line.length).toBeLessThanOrEqual(line.slot.length + 0.01);
  });

  it.each([0, 1, 2, 3])('leaves the rest over when slots end after %i lines', (count) => {
    const slots = (line: number) => (line < count ? measures(12)(line) : null);
    const { lines, leftover } = set(COPY, slots, total());
    expect(lines).toHaveLength(count);
    const last = lines.at(-1);
    expect(leftover).toBe(last === undefined ? 0 : (leftover ?? -1));
    if (last !== undefined) {
      expect(last.last).toBe(false);
      expect(COPY.slice(last.to, leftover ?? 0).trim()).toBe('');
    }
  });

  it('leaves no character alone where a little white avoids it', () => {
    const text = '一二三四五六七八九十甲乙丙丁。';
    expect(printed(set(text, measures(13)), text).at(-1)).toBe('丁。');
    expect(printed(set(text, measures(13), total()), text).at(-1)).toBe('丙丁。');
  });

  it('sets grid copy that fits as it is, as greedy does', () => {
    const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'.repeat(3);
    expect(set(text, measures(11), total()).lines).toEqual(set(text, measures(11)).lines);
  });

  it('cuts what no line holds, and says so', () => {
    const text = 'incomprehensibilities一二三';
    const { lines } = set(text, measures(4), total());
    expect(printed({ lines, leftover: null }, text).join('')).toBe(text);
    expect(lines[0]?.fit.cut).toBe(true);
    expect(lines.at(-1)?.fit.cut).toBe(false);
  });

  it('takes time in proportion to the paragraph', () => {
    const text = COPY.repeat(300);
    const slot = { start: px(0), length: px(17 * EM) };
    const lines = set(text, () => slot, total()).lines;
    expect(
      lines
        .map((line) => text.slice(line.from, line.to))
        .join('')
        .replace(/ /gu, ''),
    ).toBe(text.replace(/ /gu, ''));
  });
});

describe('what a line says of itself', () => {
  it('a gap wider than a quarter of an em', () => {
    const [line] = set('一二三四Wonderful', measures(6)).lines;
    expect((line?.fit.gap ?? 0) / EM).toBeGreaterThan(0.25);
    expect(line?.fit.cut).toBe(false);
  });

  it.each([
    ['a cut word', 'incomprehensibilities', true],
    ['a word parted at a soft hyphen, which is printed', '一二三interna\u00adtional', false],
    ['an address', '見https://www.example.com/news/', false],
    ['a word with a hyphen of its own', '感染COVID-19病毒', false],
  ])('%s', (_, text, cut) => {
    const { lines } = set(text, measures(7.5));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]?.fit.cut).toBe(cut);
  });
});

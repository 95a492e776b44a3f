/** Indent, alignment, slots of any length, what is left over, and justification to 1/64 px. */
import { describe, expect, it } from 'vitest';
import { lengthOfText } from '../../../src/compose/cast-paragraph.ts';
import type { SetLine, Slots } from '../../../src/compose/types.ts';
import { plainText } from '../../../src/model/text.ts';
import { em, px } from '../../../src/units.ts';
import { EM, measures, openHouse, printed, setter, style, UNIT } from './setting.ts';

const fonts = await openHouse();
const set = setter(fonts);

const HAN = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
const endOf = (line: SetLine): number => line.start + line.length;

describe('an indent', () => {
  it.each([0, 1, 2])('of %i em holds the first line off, and no other', (indent) => {
    const { lines } = set(HAN, measures(6), { indent: em(indent) });
    expect(lines.map((line) => line.start / EM)).toEqual([indent, 0, 0, 0].slice(0, lines.length));
    expect(lines[0]?.to).toBe(6 - indent);
    expect(endOf(lines[0] as SetLine)).toBe(6 * EM);
  });
});

describe('alignment', () => {
  it.each([
    ['start', 0],
    ['center', 1],
    ['end', 2],
    ['justify', 0],
  ] as const)('%s puts a short line at %i em', (align, start) => {
    const [line] = set('一二三四', measures(6), { align }).lines;
    expect((line?.start ?? 0) / EM).toBe(start);
    expect((line?.length ?? 0) / EM).toBe(4);
  });

  it('is that of the type, not of the blanks beside it', () => {
    const house = { middleDot: 1.5 };
    const [line] = set('一·', measures(5), { align: 'end', house }).lines;
    expect(endOf(line as SetLine)).toBeCloseTo(4.75 * EM);
  });

  it.each(['start', 'center', 'end'] as const)('%s opens no gap', (align) => {
    const { lines } = set('一二三四World五六七八', measures(6), { align });
    expect(lines.map((line) => line.gaps)).toEqual(lines.map(() => 0));
  });
});

describe('slots', () => {
  it('may differ from line to line, in length and in start', () => {
    const lengths = measures(3, 2, 5, 4);
    const slots: Slots = (line) => ({
      start: px(line * 10),
      length: lengths(line)?.length ?? px(0),
    });
    const result = set(HAN, slots);
    expect(result.lines.map((line) => line.to - line.from)).toEqual([3, 2, 5, 4, 4, 2]);
    expect(result.lines.map((line) => line.slot.start)).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it.each([0, 1, 2, 3])('that end after %i lines leave an exact rest', (count) => {
    const text = '一二三四，五六七八「九十」80年 World peace。';
    const slots: Slots = (line) => (line < count ? measures(5)(line) : null);
    const { lines, leftover } = set(text, slots);
    expect(lines).toHaveLength(count);
    expect(leftover).not.toBeNull();
    const rest = text.slice(leftover ?? 0);
    const whole = printed(set(text, measures(5)), text);
    expect(printed({ lines, leftover }, text)).toEqual(whole.slice(0, count));
    expect(printed(set(rest, measures(5)), rest)).toEqual(whole.slice(count));
  });

  it('leave nothing over when they suffice exactly', () => {
    const slots: Slots = (line) => (line < 2 ? measures(10)(line) : null);
    expect(set(HAN, slots).leftover).toBeNull();
  });

  it('that run out leave their last line justified', () => {
    const slots: Slots = (line) => (line < 1 ? measures(5)(line) : null);
    const [line] = set('一二三四World', slots).lines;
    expect(line?.last).toBe(false);
    expect(endOf(line as SetLine)).toBe(5 * EM);
  });

  it('narrower than a character take one each', () => {
    expect(set('一二', measures(0.5)).lines).toHaveLength(2);
  });
});

describe('justification', () => {
  const text =
    '據新華社報道：「成立80周年」之際，World Trade Organization 與 WTO 成員——以及 1,234.5 萬人，HK$500 或 50%，共同見證。';

  it.each(['horizontal', 'vertical'] as const)(
    'fills every line but the last and those of two or three words, %s',
    (direction) => {
      for (let measure = 9; measure <= 20; measure += 0.5) {
        const { lines } = set(text, measures(measure), { direction });
        for (const line of lines.slice(0, -1)) {
          expect(endOf(line)).toBeLessThanOrEqual(measure * EM + UNIT / 2);
          // A mark squeezed at the end of its line keeps some of its white there, which is no type.
          const white = line.fit.squeezed > 0 ? EM / 2 : 0;
          const short = measure * EM - endOf(line);
          if (line.gaps === 0 && short > 2 * EM) {
            // Its gaps, of which each character of Han has one, would have been wider than a cell.
            const copy = text.slice(line.from, line.to);
            expect(short).toBeGreaterThan(
              ((copy.match(/[\u4e00-\u9fff]/gu)?.length ?? 1) - 1) * EM,
            );
            continue;
          }
          expect(endOf(line) + white).toBeGreaterThan(measure * EM - UNIT);
        }
        expect(lines.at(-1)?.gaps).toBe(0);
      }
    },
  );

  it('shares in whole units of layout', () => {
    const { lines } = set('一二三四五六七——八九', measures(8.3));
    const run = lines[0]?.runs[0];
    expect(lines[0]?.gaps).toBe(6);
    expect(((run?.tracking ?? 0) * 64) % 1).toBe(0);
  });

  it.each([
    ['figures', '一二三80四五六七八九', '80'],
    ['a number', '一二1,234.5三四五六七八九', '1,234.5'],
    ['a word', '一二三World四五六七八', 'World'],
    ['a dash pair', '一二三——四World五六', '——'],
    ['a percentage', '一二三50%四五六七八', '50%'],
    ['a sum', '一二HK$5三四五六七八', 'HK$5'],
    ['a hyphened word', '一well-known二三四五', 'well-known'],
    ['an abbreviation', '一二U.S.A.三四五六七', 'U.S.A.'],
    ['two dash pairs', '一二————三四五World', '————'],
  ])('opens no gap inside %s', (_, copy, closed) => {
    const [line] = set(copy, measures(7.7)).lines;
    expect(line?.gap).toBeGreaterThan(0);
    expect(opened(line as SetLine, copy, closed)).toBe(0);
  });

  it('sets n tightened cells in the measure and closes what the last one sticks out', () => {
    const { lines } = set(HAN, measures(9), { cell: em(9 / 10) });
    expect(lines.map((line) => line.to - line.from)).toEqual([10, 10]);
    for (const line of lines) {
      expect(endOf(line)).toBeLessThanOrEqual(9 * EM);
      expect(endOf(line)).toBeGreaterThan(9 * EM - UNIT);
    }
  });

  it('sets n loosened cells in the measure', () => {
    const { lines } = set(HAN, measures(11), { cell: em(11 / 10) });
    expect(lines.map((line) => line.to - line.from)).toEqual([10, 10]);
    expect(endOf(lines[0] as SetLine)).toBeGreaterThan(11 * EM - UNIT);
  });
});

/** What letter-spacing and blanks add between the first and the last character of `closed`. */
function opened(line: SetLine, text: string, closed: string): number {
  const from = text.indexOf(closed);
  const to = from + closed.length;
  return line.runs
    .filter((run) => run.from < to && run.from + run.text.length > from)
    .reduce((sum, run) => {
      const ends = run.from + run.text.length;
      const inside = Math.min(ends, to) - Math.max(run.from, from) - (ends >= to ? 1 : 0);
      return sum + run.tracking * inside + (ends < to ? run.after : 0);
    }, 0);
}

describe('the length of a text in one line', () => {
  it.each(['一二三', 'World', '一80年', '一·二', '一 二'])('%s', (text) => {
    const whole = lengthOfText(plainText(text), style(), fonts);
    expect(whole).toBeCloseTo(set(text, measures(100)).lines[0]?.length ?? 0, 9);
  });
});

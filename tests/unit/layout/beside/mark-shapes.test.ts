/** What is drawn along names and titles and beside characters: kind, side and ends. */
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../../src/model/forme.ts';
import { layStory, partOf } from '../../../helpers/lay-out.ts';

const EM = 14;
const LEFT = 34;
const TOP = 51.6875;
/** Vertical: right edge of the first line, top of the first row. */
const RIGHT = 40 + 12 * 26 - 26 + EM;

type Rule = Extract<Shape, { kind: 'rule' | 'wave' }>;

const shapesOf = async (text: string, template = 'card-school', lang = 'zh-TW') =>
  (await layStory(text, undefined, { template, page: { lang } })).forme.shapes;

const rulesOf = async (text: string, template?: string): Promise<Rule[]> =>
  (await shapesOf(text, template)).filter(
    (shape): shape is Rule => shape.kind === 'rule' || shape.kind === 'wave',
  );

describe('a proper-name mark', () => {
  test('is a line under the name, shorter than it', async () => {
    const [line, ...others] = await rulesOf('記者[陳大文]{name}');
    expect(others).toEqual([]);
    expect(line?.kind).toBe('rule');
    expect(line?.y1).toBeGreaterThan(TOP + EM);
    expect(line?.y1).toBe(line?.y2);
    expect(line?.x1).toBeGreaterThan(LEFT + 2 * EM);
    expect(line?.x2).toBeLessThan(LEFT + 5 * EM);
  });

  test('stands at the left of a vertical line', async () => {
    const [line] = await rulesOf('記者[陳大文]{name}', 'card-school-v');
    const [one] = await rulesOf('[陳大文]{name}', 'card-school-v');
    expect(line?.x1).toBe(line?.x2);
    expect(line?.x1).toBe(one?.x1);
    expect(line?.x1).toBeLessThan(RIGHT);
    expect((line?.y1 ?? 0) - (one?.y1 ?? 0)).toBeCloseTo(2 * EM);
  });

  test.each(['card-school', 'card-school-v'])('leaves a gap to its neighbour, %s', async (card) => {
    const [one, two] = await rulesOf('[陳大]{name}[李明]{name}', card);
    const gap =
      card === 'card-school' ? (two?.x1 ?? 0) - (one?.x2 ?? 0) : (two?.y1 ?? 0) - (one?.y2 ?? 0);
    expect(gap).toBeGreaterThan(EM * 0.12);
    expect(gap).toBeLessThan(EM * 0.25);
  });

  test('breaks with its line, without a gap at the break', async () => {
    const rules = await rulesOf(`一二三四五六七八九十一二[歐陽修]{name}`);
    expect(rules.map(({ of }) => of)).toEqual(['lead.body.0:1', 'lead.body.0:2']);
    expect(rules[0]?.x2).toBe(LEFT + 14 * EM);
    expect(rules[1]?.x1).toBe(LEFT);
  });

  test('is printed only where the house asks for it', async () => {
    expect(await shapesOf('記者[陳大文]{name}讀[史記]{title}', 'card')).toEqual([]);
  });
});

test('a book-title mark is a wave', async () => {
  expect(await rulesOf('讀[史記]{title}')).toMatchObject([{ kind: 'wave', of: 'lead.body.0:1' }]);
});

describe("a dead person's name", () => {
  test.each(['card', 'card-school', 'card-school-v'])('stands in a box, %s', async (card) => {
    const shapes = await shapesOf(
      '故[王明]{deceased}君',
      card,
      card === 'card' ? 'zh-HK' : 'zh-TW',
    );
    const box = shapes[0];
    if (box?.kind !== 'box') throw new Error('no box');
    expect(shapes).toHaveLength(1);
    expect(box).toMatchObject({ fill: null, of: 'lead.body.0:1' });
    const [long, thick] = [
      Math.max(box.rect.width, box.rect.height),
      Math.min(box.rect.width, box.rect.height),
    ];
    const em = card === 'card' ? 12.5 : EM;
    expect(long / em).toBeCloseTo(2.07, 1);
    expect(thick / em).toBeCloseTo(1.1, 1);
  });

  test('is kept on one line', async () => {
    const [box] = await shapesOf('一二三四五六七八九十一二三[歐陽]{deceased}');
    expect(box).toMatchObject({ kind: 'box', of: 'lead.body.0:2' });
  });

  test('longer than a line has a box that is open at the break', async () => {
    const rules = await rulesOf(`[${'王'.repeat(16)}]{deceased}`);
    const upright = rules.filter(({ x1, x2 }) => x1 === x2);
    expect(rules).toHaveLength(6);
    expect(upright.map(({ of }) => of)).toEqual(['lead.body.0:1', 'lead.body.0:2']);
    expect(upright[0]?.x1).toBeLessThan(LEFT + 1);
    expect(upright[1]?.x1).toBeGreaterThan(LEFT + EM);
  });
});

describe('sesames', () => {
  test('are for vertical lines of a house that asks for them', async () => {
    const form = async (template: string, lang: string) =>
      (await shapesOf('*朝*', template, lang)).map((shape) => shape.kind === 'dot' && shape.form);
    expect(await form('card-school-v', 'ja')).toEqual(['sesame']);
    expect(await form('card-school', 'ja')).toEqual(['round']);
    expect(await form('card-school-v', 'zh-TW')).toEqual(['round']);
  });
});

describe('zhuyin', () => {
  const boxesOf = async (text: string, template: string) => {
    const laid = await layStory(text, undefined, { template, page: { lang: 'zh-TW' } });
    const { lines, annotations } = partOf(laid, 'lead.body.0');
    return { line: lines[0], annotations };
  };

  test.each([
    ['card-school', LEFT + 2 * EM, TOP],
    ['card-school-v', RIGHT, TOP + EM],
  ])(
    'stands at the right of its character, the tone at the right of the symbols, %s',
    async (card, x) => {
      const { annotations, line } = await boxesOf('一{漢|ㄏㄢˋ}', card);
      const [symbols, tone] = annotations;
      expect(annotations.map(({ direction }) => direction)).toEqual(['vertical', 'horizontal']);
      const right = card === 'card-school' ? x : (line?.rect.x ?? 0) + (line?.rect.width ?? 0);
      expect(symbols?.rect.x).toBeCloseTo(right, 1);
      expect(symbols?.rect).toMatchObject({
        width: expect.closeTo(0.3 * EM, 1),
        height: expect.closeTo(0.6 * EM, 1),
      });
      expect(tone?.rect.x).toBeGreaterThan(right + 0.2 * EM);
      expect((tone?.rect.x ?? 0) + (tone?.length ?? 0)).toBeLessThan(right + 0.5 * EM);
    },
  );

  test('is centred beside its character, and no higher than it', async () => {
    const { annotations, line } = await boxesOf('{窗|ㄔㄨㄤ}{了|˙ㄌㄜ}', 'card-school');
    const [three, light, two] = annotations.map(({ rect }) => rect);
    const top = line?.rect.y ?? 0;
    for (const box of [three, two]) {
      expect(box?.y).toBeGreaterThan(top);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(top + EM);
    }
    expect((three?.y ?? 0) + (three?.height ?? 0) / 2).toBeCloseTo(top + EM / 2, 1);
    expect(light?.y).toBeLessThan(two?.y ?? 0);
  });
});

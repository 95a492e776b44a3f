/** A placed story in, its column rules, box, tint and rule above out; dots and ruby beside their lines. */
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../../src/model/forme.ts';
import type { RoleSetting } from '../../../../src/model/template.ts';
import { em, mm, mmToPx, px } from '../../../../src/units.ts';
import { dressed, han, layOut, layStory, partOf } from '../../../helpers/lay-out.ts';

const HAIRLINE = { weight: px(0.5), colour: '#000' };
const RULED: Partial<RoleSetting> = { columnRule: HAIRLINE };
const MM = (value: number) => mmToPx(mm(value));

const lay = (frames: readonly object[], template = 'card', change = RULED, more: object = {}) =>
  layStory({ text: han(16 * 12), frames, ...more }, dressed('story', change), { template });

const rules = ({ forme }: Awaited<ReturnType<typeof lay>>) =>
  forme.shapes.filter((shape): shape is Extract<Shape, { kind: 'rule' }> => shape.kind === 'rule');

describe('a column rule 分欄線', () => {
  test('stands in the middle of the gap, from the first line to the last', async () => {
    const laid = await lay([
      { columns: 1, lines: '1-6' },
      { columns: 2, lines: '1-6' },
    ]);
    const [rule, ...others] = rules(laid);
    expect(others).toEqual([]);
    const lines = partOf(laid, 'lead.body.0').lines;
    const [first, last] = [lines[0]?.rect, lines.at(-1)?.rect];
    expect(Math.abs((rule?.x1 ?? 0) - (234 + 246.5) / 2)).toBeLessThanOrEqual(MM(0.1));
    expect(rule?.x2).toBe(rule?.x1);
    expect(Math.abs((rule?.y1 ?? 0) - (first?.y ?? 0))).toBeLessThanOrEqual(MM(0.3));
    const foot = (last?.y ?? 0) + (last?.height ?? 0);
    expect(Math.abs((rule?.y2 ?? 0) - foot)).toBeLessThanOrEqual(MM(0.3));
  });

  test('lies level between two rows of a vertical page', async () => {
    const laid = await lay(
      [
        { columns: 1, lines: '1-6' },
        { columns: 2, lines: '1-6' },
      ],
      'card-v',
    );
    const [rule] = rules(laid);
    expect(rule?.y1).toBe(52 + 96 + 6);
    expect(rule?.y2).toBe(rule?.y1);
    expect([rule?.x1, rule?.x2]).toEqual([426 - 5 * 22 - 12, 426]);
  });

  test('is as long as both columns have lines', async () => {
    const [rule] = rules(
      await lay([
        { columns: 1, lines: '1-6' },
        { columns: 2, lines: '3-4' },
      ]),
    );
    expect([rule?.y1, rule?.y2]).toEqual([52 + 38, 52 + 3 * 19 + 12.5]);
  });

  test('stands beside each of two frames under one another', async () => {
    const laid = await lay([
      { columns: 1, lines: '1-8' },
      { columns: 2, lines: '1-3' },
      { columns: 2, lines: '6-8' },
    ]);
    expect(rules(laid).map(({ y1, y2 }) => [y1 - 52, y2 - 52])).toEqual([
      [0, 50.5],
      [95, 145.5],
    ]);
  });

  test('is not drawn through what stands between two frames', async () => {
    // Thirds of the page: the middle one is left to a picture.
    const outer = [
      { columns: '1-2', part: '1/3', lines: '1-4' },
      { columns: '1-2', part: '3/3', lines: '1-4' },
    ];
    expect(rules(await lay(outer))).toEqual([]);
    const all = [
      outer[0] as object,
      { columns: '1-2', part: '2/3', lines: '1-4' },
      outer[1] as object,
    ];
    expect(rules(await lay(all))).toHaveLength(2);
  });

  test('is not drawn between frames under one another', async () => {
    expect(
      rules(
        await lay([
          { columns: 1, lines: '1-3' },
          { columns: 2, lines: '4-6' },
        ]),
      ),
    ).toEqual([]);
  });
});

describe('box, tint and rule of a story', () => {
  const BOX = {
    fill: '#eee',
    stroke: HAIRLINE,
    padding: em(1),
    before: px(3),
    after: px(2),
    headFill: '#833',
    headGap: null,
  };
  const more = { headline: '題', head: { columns: '1-2', lines: '1-2' } };
  const frames = [
    { columns: 1, lines: '3-5' },
    { columns: 2, lines: '3-5' },
  ];

  test('the box is painted first, its tint behind the head on it', async () => {
    const { forme } = await lay(frames, 'card', { box: BOX }, more);
    expect(forme.shapes).toEqual([
      {
        kind: 'box',
        of: 'lead',
        rect: { x: 34, y: 49, width: 412.5, height: 93.5 },
        fill: '#eee',
        stroke: '#000',
        weight: 0.5,
      },
      // From the box's head to half a line gap under the head: 3 + 31.5 + 3.25.
      {
        kind: 'box',
        of: 'lead',
        rect: { x: 34, y: 49, width: 412.5, height: 37.75 },
        fill: '#833',
        stroke: null,
        weight: 0,
      },
    ]);
  });

  test('the tint lies at the right of a vertical box', async () => {
    const { forme } = await lay(frames, 'card-v', { box: BOX }, more);
    // The head takes two lines of 22 from 426; the box reaches 3 px further, the tint half a gap of 10.
    expect(forme.shapes[1]).toMatchObject({
      rect: { x: 392 - 5, width: 37 + 5, y: 52, height: 204 },
    });
  });

  test('the tint lies under a horizontal head of a vertical box', async () => {
    const wide = { headline: '題', head: { columns: 1, lines: '1-5' } };
    const under = [{ columns: 2, lines: '1-5' }];
    const level = {
      direction: 'horizontal',
      align: 'start',
      air: { before: 0, between: 0, after: 0 },
      parts: [],
    } as const;
    const { forme } = await lay(under, 'card-v', { box: BOX, head: level }, wide);
    const [box, tint] = forme.shapes;
    if (box?.kind !== 'box' || tint?.kind !== 'box') throw new Error('no box and no tint');
    // The padded box deals 17 cells into two rows of seven; the head has the upper one.
    expect(tint.rect).toMatchObject({ x: box.rect.x, y: 52, width: box.rect.width });
    expect(tint.rect.height).toBe(12 + 7 * 12 + 5);
  });

  const storyRule = { ...HAIRLINE, above: px(6), beside: null };

  test('the rule above stands over the first line, as long as the story is wide', async () => {
    expect(rules(await lay(frames, 'card', { storyRule }))).toMatchObject([
      { x1: 34, x2: 446.5, y1: 52 + 38 - 6, y2: 52 + 38 - 6 },
    ]);
  });

  test('the rule above stands over the rows of a vertical story', async () => {
    const lower = [{ columns: 2, lines: '3-5' }];
    expect(rules(await lay(lower, 'card-v', { storyRule }))).toMatchObject([
      { x1: 426 - 4 * 22 - 12, x2: 426 - 44, y1: 160 - 6, y2: 160 - 6 },
    ]);
  });

  test.each(['card', 'card-v'])(
    'at the top of the live area of %s no rule is drawn',
    async (name) => {
      const top = [{ columns: 1, lines: '1-3' }];
      expect(rules(await lay(top, name, { storyRule }))).toEqual([]);
    },
  );

  test('a rule beside stands at the right of a vertical story, where reading starts', async () => {
    const beside = { storyRule: { ...storyRule, beside: px(5) } };
    const [rule, ...others] = rules(await lay(frames, 'card-v', beside));
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ x1: 426 - 44 + 5, x2: 426 - 44 + 5, y1: 52, y2: 256 });
  });

  test('a rule beside stands at the left of a horizontal story, and not at the edge', async () => {
    const beside = { storyRule: { ...storyRule, beside: px(5) } };
    const second = [{ columns: 2, lines: '1-3' }];
    expect(rules(await lay(second, 'card', beside))).toMatchObject([
      { x1: 246.5 - 5, x2: 246.5 - 5, y1: 52, y2: 52 + 2 * 19 + 12.5 },
    ]);
    expect(rules(await lay([{ columns: 1, lines: '1-3' }], 'card', beside))).toEqual([]);
  });
});

describe('a rule over a story of a Taiwanese page', () => {
  const below = { text: han(8), frames: [{ columns: 2, lines: '1-4' }], lines: 1 };
  const page = { lang: 'zh-TW' };
  const ruled = async (role: string, lines: string) => {
    const above = { role, text: han(8), frames: [{ columns: 1, lines }] };
    const laid = await layOut({ template: 'card-tw', page, stories: { above, below } });
    return rules(laid).filter(({ of }) => of === 'below');
  };

  test('stands in the gap under another story', async () => {
    const [rule, ...others] = await ruled('story', '1-4');
    expect(others).toEqual([]);
    // The second row starts after eight cells and a gap of one.
    expect(rule).toMatchObject({ y1: 52 + 9 * 12 - 6, y2: 52 + 9 * 12 - 6 });
  });

  test('is left to the frame of a box that runs along it', async () => {
    expect(await ruled('editorial', '1-4')).toEqual([]);
  });

  test('is drawn where the box is shorter than the story', async () => {
    expect(await ruled('editorial', '1-3')).toHaveLength(1);
  });
});

describe('what stands beside a line', () => {
  const marked = (text: string, template: string, page: object = {}) =>
    layStory(text, undefined, { template, page: { ...page } });

  test('dots under the characters of a Chinese line', async () => {
    const { forme } = await marked('一*二三*', 'card');
    const dots = forme.shapes.filter((shape) => shape.kind === 'dot');
    expect(dots.map(({ x }) => x)).toEqual(
      [34 + 12.5 * 1.5, 34 + 12.5 * 2.5].map((x) => expect.closeTo(x, 1)),
    );
    for (const { y } of dots) expect(y).toBeGreaterThan(52 + 12.5);
  });

  test('dots over the characters of a Japanese line', async () => {
    const { forme } = await marked('一*二三*', 'card', { lang: 'ja' });
    for (const dot of forme.shapes) expect(dot.kind === 'dot' && dot.y < 52).toBe(true);
    expect(forme.shapes).toHaveLength(2);
  });

  test('dots at the right of a vertical line', async () => {
    const { forme } = await marked('一*二*', 'card-v');
    expect(forme.shapes).toMatchObject([{ kind: 'dot', y: 52 + 18 }]);
    expect(forme.shapes[0]?.kind === 'dot' && forme.shapes[0].x).toBeGreaterThan(426);
  });

  test('ruby over a horizontal line, touching its em box', async () => {
    const laid = await marked('{漢|かん}字', 'card', { lang: 'ja' });
    const { lines, annotations } = partOf(laid, 'lead.body.0');
    expect((annotations[0]?.rect.y ?? 0) + (annotations[0]?.rect.height ?? 0)).toBeCloseTo(
      lines[0]?.rect.y ?? 0,
      1,
    );
  });

  test('ruby at the right of a vertical line, touching its em box', async () => {
    const laid = await marked('朝の{港|みなと}', 'card-v');
    const { annotations } = partOf(laid, 'lead.body.0');
    expect(annotations[0]?.rect).toMatchObject({ x: 426, width: 6 });
    expect(annotations[0]?.onGrid).toBe(false);
  });
});

/** A figure and its area in; picture, caption and credit out, and placed display lines beside them. */
import { describe, expect, test } from 'vitest';
import { px } from '../../../src/units.ts';
import {
  dressed,
  han,
  layStory,
  linesOf,
  partOf,
  partsOf,
  rulesOf,
} from '../../helpers/lay-out.ts';

const SVG = { 'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>' };

const lay = (
  figure: object,
  area: object = { columns: 2, lines: '1-8' },
  template = 'card',
  change: object = {},
) =>
  layStory(
    {
      text: han(3),
      figures: [{ id: 'photo', image: 'images/a.svg', ...figure }],
      'figure-areas': { photo: area },
    },
    dressed('story', change),
    { files: SVG, template },
  );

const pictureOf = (laid: Awaited<ReturnType<typeof lay>>) => partOf(laid, 'lead.picture.0').picture;

describe('a picture', () => {
  test('without a caption fills its area', async () => {
    const laid = await lay({});
    expect(pictureOf(laid)?.rect).toEqual({ x: 246.5, y: 52, width: 200, height: 145.5 });
  });

  test('carries its focus and words for those who do not see it', async () => {
    const laid = await lay({ alt: '兩國元首', focus: '25% 10%' });
    expect(pictureOf(laid)).toMatchObject({ alt: '兩國元首', focus: { x: 0.25, y: 0.1 } });
  });

  test.each([
    ['top', 0.5, 0],
    ['left', 0, 0.5],
    ['bottom right', 1, 1],
    ['left top', 0, 0],
    ['middle', 0.5, 0.5],
    ['100% 12.5%', 1, 0.125],
    [{ x: 0.3, y: 0.4 }, 0.3, 0.4],
  ])('has its focus at %o', async (focus, x, y) => {
    expect(pictureOf(await lay({ focus }))?.focus).toEqual({ x, y });
  });

  test('knows its file', async () => {
    expect(pictureOf(await lay({}))?.file).toMatchObject({
      kind: 'drawing',
      size: { width: 4, height: 3 },
      weight: SVG['images/a.svg'].length,
    });
  });

  // 200 × 145.5 px hold 194 × 145.5 of a picture of 4 × 3.
  test.each([
    [undefined, 249.5],
    ['left', 246.5],
    ['right', 252.5],
  ])('that is contained shows all of it, at the side of its focus: %s', async (focus, x) => {
    const laid = await lay({ fit: 'contain', ...(focus === undefined ? {} : { focus }) });
    expect(pictureOf(laid)?.rect).toEqual({ x, y: 52, width: 194, height: 145.5 });
  });

  test('that is contained fills its place where nobody knows its shape', async () => {
    const files = { 'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    const figures = [{ id: 'photo', image: 'images/a.svg', fit: 'contain' }];
    const areas = { photo: { columns: 2, lines: '1-8' } };
    const laid = await layStory({ text: han(3), figures, 'figure-areas': areas }, undefined, {
      files,
    });
    expect(pictureOf(laid)?.rect).toEqual({ x: 246.5, y: 52, width: 200, height: 145.5 });
  });

  test('over a caption ends on the foot of a grid line', async () => {
    const laid = await lay({ caption: '會談' });
    const height = pictureOf(laid)?.rect.height ?? 0;
    expect((height - 12.5) % 19).toBe(0);
    expect(height + 4 + 10).toBeLessThanOrEqual(145.5);
  });

  test('on a vertical page stands over a caption that runs from left to right', async () => {
    const laid = await lay({ caption: '朝' }, { columns: 2, lines: '1-9' }, 'card-v');
    expect(partOf(laid, 'lead.caption.0').lines[0]?.direction).toBe('horizontal');
    // A row of 96, less a line of 10 and its gap.
    expect(pictureOf(laid)?.rect).toEqual({ x: 238, y: 160, width: 188, height: 82 });
  });

  test('is framed by a keyline', async () => {
    const caption = {
      style: 'caption',
      creditStyle: 'caption',
      gap: px(4),
      keyline: { weight: px(0.5), colour: '#333' },
    };
    const laid = await lay({ caption: '會談' }, undefined, 'card', { caption });
    expect(laid.forme.shapes).toEqual([
      {
        kind: 'box',
        of: 'lead.photo',
        rect: pictureOf(laid)?.rect,
        fill: null,
        stroke: '#333',
        weight: 0.5,
      },
    ]);
  });

  test('has no keyline where its author wants none', async () => {
    const stroke = { weight: px(0.5), colour: '#333' };
    const caption = { style: 'caption', creditStyle: 'caption', gap: px(4), keyline: stroke };
    const laid = await lay({ caption: '會談', keyline: 'none' }, undefined, 'card', { caption });
    expect(laid.forme.shapes).toEqual([]);
  });

  test('that its caption leaves no room for is found', async () => {
    const laid = await lay({ caption: han(60) }, { columns: 2, lines: '1-2' });
    expect(rulesOf(laid)).toEqual(['caption-too-long']);
    expect(pictureOf(laid)?.rect.height).toBe(0);
  });
});

describe('a caption', () => {
  const foot = 52 + 145.5;

  test('points up at its picture', async () => {
    expect(linesOf(await lay({ caption: '會談' }), 'lead.caption.0')).toEqual(['▲會談']);
  });

  test('keeps the marker that the author fixed', async () => {
    expect(linesOf(await lay({ caption: '會談', marker: '◀' }), 'lead.caption.0')).toEqual([
      '◀會談',
    ]);
  });

  test('stands on the foot of its area', async () => {
    const laid = await lay({ caption: han(30) });
    const last = partOf(laid, 'lead.caption.0').lines.at(-1);
    expect(Math.abs((last?.rect.y ?? 0) + 10 - foot)).toBeLessThanOrEqual(0.5);
  });

  test('shares its last line with the credit where an em remains', async () => {
    const laid = await lay({ caption: han(14), credit: '新華社' });
    const [caption] = partOf(laid, 'lead.caption.0').lines;
    const [credit] = partOf(laid, 'lead.credit.0').lines;
    expect(credit?.rect.y).toBe(caption?.rect.y);
    expect((credit?.start ?? 0) + (credit?.length ?? 0)).toBeCloseTo(200, 1);
  });

  test('has the credit on a line of its own where none does', async () => {
    const laid = await lay({ caption: han(17), credit: '新華社' });
    const y = (id: string) => partOf(laid, id).lines[0]?.rect.y ?? 0;
    expect(y('lead.credit.0') - y('lead.caption.0')).toBe(14);
  });

  test('may be missing under a credit', async () => {
    const laid = await lay({ credit: '新華社' });
    expect(partsOf(laid).map(({ role }) => role)).toEqual(['paragraph', 'picture', 'credit']);
    const [credit] = partOf(laid, 'lead.credit.0').lines;
    expect(Math.abs((credit?.rect.y ?? 0) + 10 - foot)).toBeLessThanOrEqual(0.5);
  });

  test('keeps the lines of a long credit apart', async () => {
    const laid = await lay({ caption: '會談', credit: han(25) });
    const [first, second] = partOf(laid, 'lead.credit.0').lines;
    expect((second?.rect.y ?? 0) - (first?.rect.y ?? 0)).toBe(14);
    expect(Math.abs((second?.rect.y ?? 0) + 10 - foot)).toBeLessThanOrEqual(0.5);
  });

  test('keeps its emphasis dots', async () => {
    const laid = await lay({ caption: '兩*國*' });
    expect(laid.forme.shapes).toMatchObject([{ kind: 'dot', of: 'lead.caption.0:1' }]);
  });

  test('of the second figure is the second even where the first has no place', async () => {
    const figures = [
      { id: 'one', image: 'images/a.svg', caption: '甲' },
      { id: 'two', image: 'images/a.svg', caption: '乙' },
    ];
    const story = { text: han(3), figures, 'figure-areas': { two: { columns: 2, lines: '1-8' } } };
    const laid = await layStory(story, undefined, { files: SVG });
    expect(linesOf(laid, 'lead.caption.1')).toEqual(['▲乙']);
    expect(rulesOf(laid)).toEqual(['unplaced-figure']);
  });
});

describe('a display line with a place of its own', () => {
  const lay = (text: string, lines: string, columns: string | number = 2) =>
    layStory({ text: `${han(3)}\n\n### ${text}\n\n${han(2)}`, displays: [{ columns, lines }] });
  const sizeOf = (laid: Awaited<ReturnType<typeof lay>>) =>
    partOf(laid, 'lead.body.1').lines[0]?.runs[0]?.size;

  test('takes the largest size that fits', async () => {
    expect(sizeOf(await lay('兩國', '1-4'))).toBe(28);
    expect(sizeOf(await lay(han(10), '1-4'))).toBe(20);
  });

  test('breaks at the gaps of the author only', async () => {
    const laid = await lay('一二三四五六 七八九十一二', '1-4');
    expect(linesOf(laid, 'lead.body.1')).toEqual(['一二三四五六', '七八九十一二']);
  });

  test('stands in the middle of its place, and is read where it stands in the copy', async () => {
    const laid = await lay('兩國', '1-4');
    const [line] = partOf(laid, 'lead.body.1').lines;
    expect(Math.abs((line?.rect.y ?? 0) - (52 + (69.5 - 28) / 2))).toBeLessThanOrEqual(0.5);
    expect(line?.start).toBeCloseTo((200 - 56) / 2, 0);
    expect(partsOf(laid).map(({ id }) => id)).toEqual([
      'lead.body.0',
      'lead.body.1',
      'lead.body.2',
    ]);
  });

  test('leaves the text under the one before it', async () => {
    const laid = await lay('兩國', '1-4');
    expect(partOf(laid, 'lead.body.2').lines[0]?.rect.y).toBe(71);
  });

  test('keeps its emphasis dots', async () => {
    expect((await lay('*兩*國', '1-4')).forme.shapes).toMatchObject([{ kind: 'dot' }]);
  });

  test('that fits at no size is found', async () => {
    expect(rulesOf(await lay(han(60), '1'))).toEqual(['display-too-long']);
  });

  test('beyond the places there are runs in the text', async () => {
    const laid = await layStory({
      text: '### 甲\n\n### 乙',
      displays: [{ columns: 2, lines: '1-4' }],
    });
    expect(partOf(laid, 'lead.body.0').lines[0]?.frame).toBeNull();
    expect(partOf(laid, 'lead.body.1').lines[0]?.frame).toBe('lead/1');
  });
});

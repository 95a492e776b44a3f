/** A standing head 欄目 in, its box and rows in the notch of the first frame out. */
import { describe, expect, test } from 'vitest';
import type { LabelSetting } from '../../../../src/model/template.ts';
import { em, px } from '../../../../src/units.ts';
import {
  both,
  dressed,
  han,
  layStory,
  linesOf,
  partOf,
  partsOf,
  rulesOf,
  withStyle,
} from '../../../helpers/lay-out.ts';

const LABEL: LabelSetting = {
  style: 'body',
  rows: 2,
  direction: 'horizontal',
  fill: '#8f1d1f',
  stroke: null,
  air: em(0.5),
};

const labelled = (change: Partial<LabelSetting> = {}) =>
  dressed('story', { label: { ...LABEL, ...change } });
const NOTCH = { notches: [{ lines: '1-3', start: '5em' }], text: han(50) };

describe('a label', () => {
  test('is boxed inside the notch, with air before the text', async () => {
    const { forme } = await layStory({ label: '專家解讀', ...NOTCH }, labelled());
    expect(forme.shapes).toEqual([
      {
        kind: 'box',
        of: 'lead.label',
        rect: { x: 34, y: 52, width: 4.5 * 12.5, height: 2 * 19 + 12.5 },
        fill: '#8f1d1f',
        stroke: null,
        weight: 0,
      },
    ]);
  });

  test.each([
    [2, ['專家', '解讀']],
    [1, ['專家解讀']],
    [4, ['專', '家', '解', '讀']],
  ])('is dealt into %i rows', async (rows, lines) => {
    const story = { label: '專家解讀', text: han(50), notches: [{ lines: '1-5', start: '5em' }] };
    const laid = await layStory(story, labelled({ rows }));
    expect(linesOf(laid, 'lead.label.0')).toEqual(lines);
    expect(rulesOf(laid)).toEqual([]);
  });

  test('of an odd number of characters has the longer row first', async () => {
    const laid = await layStory({ label: '北京觀察家', ...NOTCH }, labelled());
    expect(linesOf(laid, 'lead.label.0')).toEqual(['北京觀', '察家']);
  });

  test('stands in the middle of its box, both ways', async () => {
    const laid = await layStory({ label: '專家解讀', ...NOTCH }, labelled());
    const lines = partOf(laid, 'lead.label.0').lines;
    const [first, last] = [lines[0], lines.at(-1)];
    const above = (first?.rect.y ?? 0) - 52;
    const below = 52 + 50.5 - ((last?.rect.y ?? 0) + 12.5);
    expect(Math.abs(above - below)).toBeLessThanOrEqual(1);
    expect(first?.start).toBeCloseTo((56.25 - 25) / 2, 1);
  });

  test('holds the byline under it, read after the head', async () => {
    const dress = both(
      labelled({ rows: 1 }),
      dressed('story', {
        label: { ...LABEL, rows: 1 },
        byline: { style: 'caption', place: 'label' },
      }),
    );
    const laid = await layStory(
      { label: '專家', headline: '題', byline: '馬浩亮', ...NOTCH },
      dress,
    );
    expect(partsOf(laid).map(({ role }) => role)).toEqual([
      'label',
      'headline',
      'byline',
      'paragraph',
    ]);
    const y = (id: string) => partOf(laid, id).lines[0]?.rect.y ?? 0;
    expect(y('lead.byline.0')).toBeGreaterThan(y('lead.label.0'));
    expect(rulesOf(laid)).toEqual([]);
  });

  test('runs down a vertical page in the notch at the head of the row', async () => {
    const story = { label: '観察', text: han(40), notches: [{ lines: '1-2', start: '4em' }] };
    const laid = await layStory(story, labelled({ rows: 1, direction: 'vertical' }), {
      template: 'card-v',
    });
    // Two lines from the right edge, 426: 34 px wide; 3.5 em deep.
    expect(laid.forme.shapes[0]).toMatchObject({ rect: { x: 392, y: 52, width: 34, height: 42 } });
    const [line] = partOf(laid, 'lead.label.0').lines;
    expect(line?.rect).toMatchObject({ x: 392 + 11, width: 12 });
  });

  test('counts the notch in the type of its frame', async () => {
    const dress = both(
      withStyle('large', { size: px(18), pitch: px(28) }),
      dressed('quotes', {
        quoteText: 'large',
        body: 'large',
        label: { ...LABEL, air: em(0), rows: 1 },
      }),
    );
    const story = {
      role: 'quotes',
      label: '語錄',
      text: `> ${han(30)}`,
      notches: [{ lines: '1-2', start: '4em' }],
    };
    const laid = await layStory(story, dress);
    expect(laid.forme.shapes[0]).toMatchObject({ rect: { width: 4 * 18, height: 28 + 12.5 } });
    expect(partOf(laid, 'lead.quote.0').lines[0]?.rect.x).toBe(34 + 4 * 18);
  });

  test.each([
    ['whose row is longer than the notch', { label: han(12) }, {}],
    ['of more rows than the notch is deep', { label: '專家解讀' }, { rows: 4 }],
  ])('%s is found', async (_, story, change) => {
    const laid = await layStory({ ...NOTCH, ...story }, labelled(change));
    expect(laid.findings).toMatchObject([{ rule: 'label-too-long', origin: { line: 2 } }]);
  });
});

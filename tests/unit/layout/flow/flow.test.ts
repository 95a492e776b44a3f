/** Copy and frames in, lines in frames out: threads, notches, leads, quotes, endings, and what is left over. */
import { describe, expect, test } from 'vitest';
import { px } from '../../../../src/units.ts';
import {
  both,
  dressed,
  han,
  layOut,
  layStory,
  linesOf,
  partOf,
  partsOf,
  withStyle,
} from '../../../helpers/lay-out.ts';

const framesOf = ({ forme }: Awaited<ReturnType<typeof layStory>>) =>
  forme.frames.map(({ id, filled, capacity }) => `${id} ${filled}/${capacity}`);

const oversetOf = ({ forme }: Awaited<ReturnType<typeof layStory>>) =>
  forme.overset.map(({ ref, from, to, text, lines }) => ({
    at: `${ref.field}.${ref.index}`,
    from,
    to,
    text,
    lines,
  }));

describe('a thread', () => {
  test('goes from frame to frame, and a line knows its frame', async () => {
    const laid = await layStory({
      text: han(40),
      frames: [
        { columns: 1, lines: 1 },
        { columns: 2, lines: '1-2' },
      ],
    });
    expect(partOf(laid, 'lead.body.0').lines.map(({ frame }) => frame)).toEqual([
      'lead/1',
      'lead/2',
      'lead/2',
    ]);
    expect(framesOf(laid)).toEqual(['lead/1 1/1', 'lead/2 2/2']);
  });

  test('goes down the rows of a vertical page, lines from right to left', async () => {
    const laid = await layStory(
      {
        text: han(24),
        frames: [
          { columns: 1, lines: '1-2' },
          { columns: 2, lines: '1-2' },
        ],
      },
      undefined,
      { template: 'card-v' },
    );
    const { lines } = partOf(laid, 'lead.body.0');
    expect(lines.map(({ rect }) => [rect.x, rect.y])).toEqual([
      [414, 52],
      [392, 52],
      [414, 160],
    ]);
    expect(lines.map(({ rect }) => rect.height)).toEqual([96, 96, 96]);
  });

  test('starts a paragraph on the line after the last', async () => {
    const laid = await layStory(`${han(20)}\n\n${han(3)}`);
    const lines = partsOf(laid).flatMap(({ lines: own }) => own);
    expect(lines.map(({ rect }) => rect.y - 52)).toEqual([0, 19, 38]);
  });

  test('keeps out of a notch, and only there', async () => {
    const laid = await layStory({ text: han(50), notches: [{ lines: '1-2', start: '6em' }] });
    expect(linesOf(laid, 'lead.body.0').map((line) => line.length)).toEqual([10, 10, 16, 14]);
    const { lines } = partOf(laid, 'lead.body.0');
    expect(lines.map(({ rect }) => rect.x)).toEqual([109, 109, 34, 34]);
  });

  test('keeps out of a notch at the head of a vertical row', async () => {
    const laid = await layStory(
      { text: han(20), notches: [{ lines: '2-2', start: '3em' }] },
      undefined,
      { template: 'card-v' },
    );
    expect(linesOf(laid, 'lead.body.0').map((line) => line.length)).toEqual([8, 5, 7]);
    expect(partOf(laid, 'lead.body.0').lines.map(({ rect }) => rect.y)).toEqual([52, 88, 52]);
  });

  test('goes round a notch where a paragraph runs over into the next frame', async () => {
    const laid = await layStory({
      text: han(30),
      frames: [
        { columns: 1, lines: 1 },
        { columns: 2, lines: '1-3', notches: [{ lines: '1', start: '6em' }] },
      ],
    });
    expect(linesOf(laid, 'lead.body.0').map((line) => line.length)).toEqual([16, 10, 4]);
  });

  test('sets each frame at its own cells, within one paragraph too', async () => {
    const laid = await layStory({
      text: han(60),
      frames: [
        { columns: 1, lines: '1-2', cells: 15 },
        { columns: 2, lines: '1-2' },
      ],
    });
    expect(linesOf(laid, 'lead.body.0').map((line) => line.length)).toEqual([15, 15, 16, 14]);
    const lines = partOf(laid, 'lead.body.0').lines;
    expect(lines.map(({ from, to }) => [from, to])).toEqual([
      [0, 15],
      [15, 30],
      [30, 46],
      [46, 60],
    ]);
    expect(lines[0]?.length).toBeCloseTo(200, 0);
  });

  test('puts every body line on the grid, in type of any size', async () => {
    const dress = both(
      withStyle('large', { size: px(14), pitch: px(19) }),
      dressed('story', { lead: 'large' }),
    );
    const laid = await layStory({ lead: han(20), text: `${han(20)}\n\n${han(5)}` }, dress);
    const lines = partsOf(laid).flatMap(({ lines: own }) => own);
    expect(lines.every(({ onGrid }) => onGrid)).toBe(true);
    // Baselines: 0.88 em below the head of the em box, 11 px below the head of the grid line.
    expect(lines.map(({ rect }) => rect.y + rect.height * 0.88 - 63)).toEqual(
      [0, 19, 38, 57, 76].map((y) => expect.closeTo(y, 1)),
    );
  });
});

describe('lead frames', () => {
  const LEAD = both(
    withStyle('intro', { size: px(14), pitch: px(19) }),
    dressed('story', { lead: 'intro' }),
  );
  const frames = [
    { columns: '1-2', lines: '1-2', style: 'intro' },
    { columns: 1, lines: '3-4' },
  ];

  test('take the lead and nothing else', async () => {
    const laid = await layStory({ lead: han(10), text: han(10), frames }, LEAD);
    expect(partOf(laid, 'lead.lead.0').lines.map(({ frame }) => frame)).toEqual(['lead/1']);
    expect(partOf(laid, 'lead.body.0').lines.map(({ frame }) => frame)).toEqual(['lead/2']);
    expect(framesOf(laid)).toEqual(['lead/1 1/2', 'lead/2 1/2']);
  });

  test('that are full leave the lead over and keep the body', async () => {
    const laid = await layStory({ lead: han(80), text: han(10), frames }, LEAD);
    expect(oversetOf(laid)).toMatchObject([{ at: 'lead.0' }]);
    expect(linesOf(laid, 'lead.body.0')).toEqual([han(10)]);
  });

  test('without any, the lead runs before the body', async () => {
    const laid = await layStory({ lead: han(10), text: han(10) }, LEAD);
    expect(partsOf(laid).map(({ id }) => id)).toEqual(['lead.lead.0', 'lead.body.0']);
  });

  test('alone leave the body without a place', async () => {
    const laid = await layStory({ lead: han(10), text: han(20), frames: frames.slice(0, 1) }, LEAD);
    expect(oversetOf(laid)).toEqual([]);
    expect(laid.forme.unplaced.texts).toEqual([{ story: 'lead', field: 'body', index: 0 }]);
    const help = expect.stringContaining('add `frames` without `style: intro`');
    expect(laid.findings).toMatchObject([{ rule: 'unplaced-text', help }]);
  });
});

describe('quotes', () => {
  const text = '> ## 甲\n>\n> 一二三\n\n> ## 乙\n>\n> 四五六';
  const frames = [
    { columns: 1, lines: '1-6' },
    { columns: 2, lines: '1-6' },
  ];

  test('start a frame each where the house wants it', async () => {
    const laid = await layStory({ role: 'quotes', text, frames });
    const homes = partsOf(laid).map(({ role, lines }) => `${role} ${lines[0]?.frame}`);
    expect(homes).toEqual([
      'quote-head lead/1',
      'quote lead/1',
      'quote-head lead/2',
      'quote lead/2',
    ]);
  });

  test('follow one another elsewhere', async () => {
    const deep = frames.map((frame) => ({ ...frame, lines: '1-8' }));
    const laid = await layStory({ text, frames: deep });
    expect(new Set(partsOf(laid).map(({ lines }) => lines[0]?.frame))).toEqual(new Set(['lead/1']));
  });

  test('leave no frame empty when the one before is just full', async () => {
    const full = `> ${han(32)}\n\n> ${han(5)}`;
    const two = [
      { columns: 1, lines: '1-2' },
      { columns: 2, lines: '1-2' },
    ];
    const laid = await layStory({ role: 'quotes', text: full, frames: two });
    expect(framesOf(laid)).toEqual(['lead/1 2/2', 'lead/2 1/2']);
  });
});

describe('byline and source at the end', () => {
  test('run in where an em of white remains', async () => {
    const laid = await layStory({ byline: '記者甲', text: han(12) });
    const [line] = partOf(laid, 'lead.byline.0').lines;
    expect(line?.rect.y).toBe(52);
    expect((line?.start ?? 0) + (line?.length ?? 0)).toBeCloseTo(200, 1);
    expect(framesOf(laid)).toEqual(['lead/1 1/12']);
  });

  test('take a line of their own where it does not', async () => {
    const laid = await layStory({ byline: '記者甲', text: han(13) });
    expect(partOf(laid, 'lead.byline.0').lines[0]?.rect.y).toBe(71);
    expect(framesOf(laid)).toEqual(['lead/1 2/12']);
  });

  test('follow one another', async () => {
    const laid = await layStory({ byline: '記者甲', source: '資料來源：乙', text: han(3) });
    const ys = ['lead.byline.0', 'lead.source.0'].map((id) => partOf(laid, id).lines[0]?.rect.y);
    expect(ys).toEqual([52, 71]);
  });

  test('do not run in beside a crosshead', async () => {
    const laid = await layStory({ byline: '記者甲', text: `${han(3)}\n\n## 小題` });
    expect(partOf(laid, 'lead.byline.0').lines[0]?.rect.y).toBe(52 + 3 * 19);
  });

  test('take as many lines as they need', async () => {
    const laid = await layStory({ byline: `記者${han(20)}`, text: han(3) });
    expect(linesOf(laid, 'lead.byline.0').join('')).toBe(`記者${han(20)}`);
    expect(partOf(laid, 'lead.byline.0').lines.map(({ rect }) => rect.y)).toEqual([71, 90]);
    expect(framesOf(laid)).toEqual(['lead/1 3/12']);
  });

  test('are left over where the frame ends, all or in part', async () => {
    const laid = await layStory({ byline: `記者${han(20)}`, text: han(3), lines: 2 });
    expect(linesOf(laid, 'lead.byline.0')).toEqual([`記者${han(14)}`]);
    expect(oversetOf(laid)).toEqual([
      { at: 'byline.0', from: 16, to: 22, text: '五六七八九十', lines: 1 },
    ]);
  });

  test('do not overtake text that is left over', async () => {
    const laid = await layStory({ byline: '甲', text: `${han(3)}\n\n${han(3)}`, lines: 1 });
    expect(oversetOf(laid).map(({ at }) => at)).toEqual(['body.1', 'byline.0']);
  });

  test('stand on the baseline of type of another size', async () => {
    const dress = both(
      withStyle('large', { size: px(20), pitch: px(28) }),
      dressed('quotes', { quoteText: 'large', body: 'large' }),
    );
    const laid = await layStory({ role: 'quotes', byline: '記者甲', text: `> ${han(3)}` }, dress);
    const baseline = (id: string) => {
      const [line] = partOf(laid, id).lines;
      return (line?.rect.y ?? 0) + (line?.rect.height ?? 0) * 0.88;
    };
    expect(baseline('lead.byline.0')).toBeCloseTo(baseline('lead.quote.0'), 1);
  });
});

describe('what is left over', () => {
  test('is named to the character, with the lines it would take', async () => {
    const laid = await layStory({ lines: 2, text: han(60) });
    expect(oversetOf(laid)).toEqual([
      { at: 'body.0', from: 32, to: 60, text: han(60).slice(32), lines: 2 },
    ]);
  });

  test('is named paragraph by paragraph', async () => {
    const laid = await layStory({ lines: 1, text: `${han(16)}\n\n## 小題\n\n${han(17)}` });
    expect(oversetOf(laid)).toEqual([
      { at: 'body.1', from: 0, to: 2, text: '小題', lines: 1 },
      { at: 'body.2', from: 0, to: 17, text: han(17), lines: 2 },
    ]);
  });

  test('counts no indent where a paragraph goes on', async () => {
    const dress = both(
      withStyle('inset', { indent: 2 as never }),
      dressed('story', { body: 'inset' }),
    );
    // Fourteen cells in the first line; sixteen more fill one line without an indent.
    const laid = await layStory({ lines: 1, text: han(30) }, dress);
    expect(oversetOf(laid)).toMatchObject([{ from: 14, lines: 1 }]);
  });

  test('points at its first character in the source', async () => {
    const laid = await layStory({ lines: 1, text: `${han(16)}\n\n甲乙` });
    expect(laid.forme.overset[0]?.origin).toMatchObject({ line: 3, column: 1 });
  });

  test('of a story without frames is nothing: all of it wants a place', async () => {
    const laid = await layStory({
      headline: '題',
      head: { columns: 1, lines: '1-2' },
      frames: [],
      text: han(40),
    });
    expect(oversetOf(laid)).toEqual([]);
    expect(laid.forme.unplaced.texts).toEqual([{ story: 'lead', field: 'body', index: 0 }]);
  });

  test('of 50,000 characters is found fast and named once a paragraph', async () => {
    const text = Array.from({ length: 100 }, () => han(500)).join('\n\n');
    await layStory(han(3));
    const started = performance.now();
    const laid = await layStory({ lines: 12, text });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(oversetOf(laid)).toHaveLength(100);
    expect(new Set(oversetOf(laid).map(({ at }) => at)).size).toBe(100);
    expect(laid.forme.overset.reduce((sum, { text: left }) => sum + left.length, 0)).toBe(
      50_000 - 12 * 16,
    );
  });
});

describe('pages with little on them', () => {
  test('a story with an empty body fills nothing', async () => {
    const laid = await layStory({ headline: '題', text: '' });
    expect(partsOf(laid).map(({ id }) => id)).toEqual(['lead.headline.0']);
    expect(framesOf(laid)).toEqual(['lead/1 0/10']);
    expect(laid.forme.overset).toEqual([]);
  });

  test('two stories share the page and know their frames', async () => {
    const laid = await layOut({ stories: { lead: han(20), second: han(40) } });
    expect(framesOf(laid)).toEqual(['lead/1 2/12', 'second/1 3/12']);
  });
});

/** Crossheads 小標題 in, whole lines of the grid out; one with too little text under it moves on. */
import { describe, expect, test } from 'vitest';
import { px } from '../../../../src/units.ts';
import {
  both,
  dressed,
  han,
  layStory,
  linesOf,
  partOf,
  withStyle,
} from '../../../helpers/lay-out.ts';

const SUBHEAD = both(
  withStyle('crosshead', { size: px(16), pitch: px(20), align: 'start' }),
  dressed('story', { subhead: { style: 'crosshead', lines: 2, above: 0.5 } }),
);

const top = (laid: Awaited<ReturnType<typeof layStory>>, id: string) =>
  partOf(laid, id).lines[0]?.rect.y ?? 0;

describe('a crosshead', () => {
  test('takes whole lines: the text under it is back on the grid', async () => {
    const laid = await layStory(`${han(3)}\n\n## 小題\n\n${han(3)}`, SUBHEAD);
    expect(top(laid, 'lead.body.2')).toBe(52 + 3 * 19);
  });

  test('shares its white as the house wants', async () => {
    const laid = await layStory(`${han(3)}\n\n## 小題\n\n${han(3)}`, SUBHEAD);
    const above = top(laid, 'lead.body.1') - (52 + 12.5);
    const below = 52 + 3 * 19 - (top(laid, 'lead.body.1') + 16);
    // A baseline stands on a whole px, so the shares are true to half a px.
    expect(Math.abs(above - below)).toBeLessThanOrEqual(1);
    expect(above + below).toBeCloseTo(3 * 19 - 12.5 - 16, 1);
  });

  test('has no white above it at the head of a column', async () => {
    const laid = await layStory(`## 小題\n\n${han(3)}`, SUBHEAD);
    expect(top(laid, 'lead.body.0')).toBeCloseTo(52, 0);
    expect(top(laid, 'lead.body.1')).toBe(52 + 2 * 19);
  });

  test('of two lines takes one line more', async () => {
    const laid = await layStory(`${han(3)}\n\n## ${han(14)}\n\n${han(3)}`, SUBHEAD);
    expect(linesOf(laid, 'lead.body.1')).toHaveLength(2);
    expect(top(laid, 'lead.body.2')).toBe(52 + 4 * 19);
  });

  test('keeps out of a notch', async () => {
    const story = { text: `## 小題\n\n${han(3)}`, notches: [{ lines: '2', start: '5em' }] };
    const laid = await layStory(story, SUBHEAD);
    expect(partOf(laid, 'lead.body.0').lines[0]?.rect.x).toBe(34 + 5 * 12.5);
  });

  test('stands in whole lines of a vertical page too', async () => {
    const laid = await layStory(`${han(3)}\n\n## 小題\n\n${han(3)}`, undefined, {
      template: 'card-v',
    });
    // Lines of 22 px from the right edge, 426.
    expect(partOf(laid, 'lead.body.2').lines[0]?.rect.x).toBe(426 - 3 * 22 - 12);
  });
});

describe('a crosshead at the foot of a frame', () => {
  const flow = (before: number, depth: number, after: number, next = 6) =>
    layStory(
      {
        text: `${han(before * 16)}\n\n## 小題\n\n${han(after)}`,
        frames: [
          { columns: 1, lines: `1-${depth}` },
          { columns: 2, lines: `1-${next}` },
        ],
      },
      SUBHEAD,
    );
  const frameOf = (laid: Awaited<ReturnType<typeof layStory>>) =>
    partOf(laid, 'lead.body.1').lines[0]?.frame;

  test('stays with three lines of text under it', async () => {
    expect(frameOf(await flow(1, 6, 48))).toBe('lead/1');
  });

  test('moves to the next frame with two lines under it', async () => {
    const laid = await flow(1, 5, 32);
    expect(frameOf(laid)).toBe('lead/2');
    expect(partOf(laid, 'lead.body.2').lines.map(({ frame }) => frame)).toEqual([
      'lead/2',
      'lead/2',
    ]);
  });

  test('stays in the last frame, whatever follows', async () => {
    const story = { text: `${han(16)}\n\n## 小題\n\n${han(3)}`, lines: 4 };
    const laid = await layStory(story, SUBHEAD);
    expect(frameOf(laid)).toBe('lead/1');
    expect(laid.forme.overset).toEqual([]);
  });

  test('does not leave a frame empty behind it', async () => {
    const laid = await flow(0, 3, 20);
    expect(partOf(laid, 'lead.body.0').lines[0]?.frame).toBe('lead/1');
  });

  test('is broken to the measure of the frame that it moves to', async () => {
    const laid = await layStory(
      {
        text: `${han(64)}\n\n## ${han(14)}\n\n${han(3)}`,
        frames: [
          { columns: '1-2', lines: '1-4' },
          { columns: 1, lines: '5-12' },
        ],
      },
      SUBHEAD,
    );
    expect(linesOf(laid, 'lead.body.1')).toHaveLength(2);
    expect(laid.forme.overset).toEqual([]);
  });

  test('that no frame holds is left over, and what follows with it', async () => {
    const laid = await flow(1, 2, 20, 1);
    expect(laid.forme.overset.map(({ ref }) => ref.index)).toEqual([1, 2]);
  });
});

describe('a display line in the text', () => {
  test('takes whole lines and stands centred where its style says so', async () => {
    const dress = both(
      withStyle('shout', { size: px(24), pitch: px(28), align: 'center' }),
      dressed('story', { display: 'shout' }),
    );
    const laid = await layStory(`${han(3)}\n\n### 兩國\n\n${han(3)}`, dress);
    const [line] = partOf(laid, 'lead.body.1').lines;
    expect(line?.start).toBeCloseTo((200 - 48) / 2, 1);
    expect((top(laid, 'lead.body.2') - 52) % 19).toBe(0);
  });
});

describe('heads among quotes in a story', () => {
  const dress = both(
    SUBHEAD,
    both(
      both(
        withStyle('quote', { size: px(18), pitch: px(19) }),
        withStyle('quote-head', { size: px(28), pitch: px(35), align: 'start' }),
      ),
      dressed('story', { quoteText: 'quote', quoteHead: 'quote-head', quotePerFrame: false }),
    ),
  );
  const text = [
    han(20),
    '> ## 引首',
    `> ${han(20)}`,
    '',
    '> ## 引首',
    `> ${han(3)}`,
    '',
    '## 小題',
    '',
    `> ${han(3)}`,
    '',
    '### 插題',
    '',
    han(3),
  ].join('\n');

  test.each([['card-page'], ['card-page-v']])(
    'stand clear of their larger type on %s',
    async (template) => {
      const frames = [{ columns: 1, lines: '1-32' }];
      const laid = await layStory({ text, frames }, dress, { template });
      const boxes = laid.forme.stories
        .flatMap(({ parts }) => parts.flatMap(({ lines }) => lines))
        .filter(({ frame }) => frame === 'lead/1')
        .map(({ rect, direction }) =>
          direction === 'horizontal'
            ? { from: rect.y, to: rect.y + rect.height }
            : { from: -rect.x - rect.width, to: -rect.x },
        );
      expect(boxes.length).toBeGreaterThan(6);
      for (const [index, { from }] of boxes.entries()) {
        const before = boxes[index - 1];
        // Type of 18 px on a pitch of 19 stands its own; a baseline stands on a whole px.
        if (before !== undefined) expect(from).toBeGreaterThanOrEqual(before.to - 0.5);
      }
    },
  );
});

/** A story's head in, sizes from the ladder and lines in its area out. The card's ladder: 12, 14, 16, 20, 24, 28. */
import { describe, expect, test } from 'vitest';
import type { HeadPart, HeadSetting } from '../../../../src/model/template.ts';
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

const PART: HeadPart = {
  field: 'headline',
  style: 'head',
  smallest: px(12),
  largest: px(24),
  lines: 'joined',
  gap: em(0.5),
  spread: em(0),
  tighten: em(0),
  condense: 1,
};

const HEAD: HeadSetting = {
  direction: 'horizontal',
  align: 'start',
  air: { before: 0, between: 0, after: 1 },
  parts: [PART],
};

const headed = (change: Partial<HeadSetting>) => dressed('story', { head: { ...HEAD, ...change } });
const lay = (story: object, change: Partial<HeadSetting> = {}) =>
  layStory(
    {
      text: '正文',
      frames: [{ columns: 1, lines: 12 }],
      head: { columns: 1, lines: '1-6' },
      ...story,
    },
    headed(change),
  );

const sizeOf = (laid: Awaited<ReturnType<typeof lay>>, field = 'headline') =>
  partOf(laid, `lead.${field}.0`).lines[0]?.runs[0]?.size;

describe('the size of a head', () => {
  test.each([
    [8, 24],
    [9, 20],
    [11, 16],
    [13, 14],
    [16, 12],
  ])('of %i characters in 200 px is %i px', async (count, size) => {
    const laid = await lay({ headline: han(count) });
    expect(sizeOf(laid)).toBe(size);
    expect(rulesOf(laid)).toEqual([]);
  });

  test('is not larger than the house wants', async () => {
    expect(sizeOf(await lay({ headline: '題' }))).toBe(24);
  });

  test('is the smallest where none fits, and that is found', async () => {
    const laid = await lay({ headline: han(20) });
    expect(sizeOf(laid)).toBe(12);
    expect(laid.findings).toMatchObject([
      {
        rule: 'head-too-long',
        origin: { file: expect.stringContaining('stories/lead.md'), line: 2 },
      },
    ]);
    expect(laid.findings[0]?.message).toContain('20 %');
  });

  test('goes down step by step until the parts fit the depth', async () => {
    const parts = [PART, { ...PART, field: 'deck', smallest: px(12), largest: px(20) } as const];
    const story = { headline: '題目', deck: '副題', head: { columns: 1, lines: '1-2' } };
    const laid = await lay(story, { parts });
    // 31.5 px deep: 12 + 12 + 0.6 of the body between them.
    expect([sizeOf(laid), sizeOf(laid, 'deck')]).toEqual([12, 12]);
    expect(rulesOf(laid)).toEqual([]);
  });

  test('lets the other parts shrink when the largest is at its smallest', async () => {
    const parts = [
      { ...PART, smallest: px(15), largest: px(16) },
      { ...PART, field: 'deck', largest: px(14) } as const,
    ];
    const story = { headline: '題目', deck: '副題', head: { columns: 1, lines: '1-2' } };
    const laid = await lay(story, { parts });
    expect([sizeOf(laid), sizeOf(laid, 'deck')]).toEqual([16, 12]);
  });

  test('that is too deep even then is found', async () => {
    const parts = [PART, { ...PART, field: 'deck' } as const];
    const story = { headline: '題目', deck: '副題', head: { columns: 1, lines: '1' } };
    expect(rulesOf(await lay(story, { parts }))).toEqual(['head-too-deep']);
  });
});

describe("the author's lines", () => {
  test('are kept', async () => {
    const laid = await lay(
      { headline: ['兩國', '元首會談'] },
      { parts: [{ ...PART, lines: 'author' }] },
    );
    expect(linesOf(laid, 'lead.headline.0')).toEqual(['兩國', '元首會談']);
  });

  test('or joined with a gap between the half-heads', async () => {
    const laid = await lay({ headline: ['兩國', '會談'] });
    const [line] = partOf(laid, 'lead.headline.0').lines;
    expect(partOf(laid, 'lead.headline.0').lines).toHaveLength(1);
    expect(line?.length).toBeCloseTo(4.5 * 24, 1);
  });

  test('that are too long together break at the gap, and are as large as they can be', async () => {
    const laid = await lay({ headline: [han(10), han(10)] });
    expect(linesOf(laid, 'lead.headline.0')).toEqual([han(10), han(10)]);
    expect(sizeOf(laid)).toBe(20);
    expect(rulesOf(laid)).toEqual([]);
  });
});

describe('a line that is too long at the smallest size', () => {
  const long = (headline: string | readonly string[], more: object = {}) =>
    lay({ headline, ...more }, { parts: [{ ...PART, lines: 'author' }] });

  test('breaks by phrase, in lines as even as the phrases allow', async () => {
    const laid = await long('中國國家主席習近平今天起訪問莫斯科四日');
    expect(linesOf(laid, 'lead.headline.0')).toEqual([
      '中國國家主席習近平',
      '今天起訪問莫斯科四日',
    ]);
    expect(rulesOf(laid)).toEqual([]);
    expect(sizeOf(laid)).toBe(20);
  });

  test('breaks at a space before it breaks by phrase, however uneven that is', async () => {
    const laid = await long('國家主席習近平今天訪問莫斯科 同普京會談');
    expect(linesOf(laid, 'lead.headline.0')).toEqual([
      '國家主席習近平今天訪問莫斯科',
      '同普京會談',
    ]);
  });

  test.each([
    ['a number with its unit', '人民政府宣布今天起放寬限制到2026年'],
    ['a name', '總統宣布今天起訪問{{聖彼得堡夏日花園}}'],
  ])('is not broken inside %s', async (_, headline) => {
    const laid = await long(headline);
    const lines = linesOf(laid, 'lead.headline.0');
    expect(lines.length).toBe(2);
    expect(lines.some((line) => line.includes('2026年') || line.includes('聖彼得堡夏日花園'))).toBe(
      true,
    );
  });

  test('never starts a line with a particle', async () => {
    const laid = await long('全球關注兩國與世界各地人民的共同利益安全');
    for (const line of linesOf(laid, 'lead.headline.0').slice(1))
      expect(line).not.toMatch(/^[與的]/u);
  });

  test('without room for a second line is found, with what would mend it', async () => {
    const laid = await long('國家主席習近平今天訪問莫斯科同普京會談', {
      head: { columns: 1, lines: 1 },
    });
    expect(laid.findings).toMatchObject([
      {
        rule: 'head-too-long',
        help: 'cut 3 characters from its longest line, or give `head` 1 more line',
      },
    ]);
  });

  test('without a phrase to break at is found, with what would mend it', async () => {
    const laid = await long(han(20));
    expect(laid.findings).toMatchObject([
      {
        rule: 'head-too-long',
        help: 'cut 4 characters from its longest line, or break it by hand at a phrase into 2 lines of 16 characters at most, or name in the lexicon what must stay whole, or give `head` 1 more column',
      },
    ]);
  });

  test('is tracked closer first, as far as the house allows', async () => {
    const parts = [{ ...PART, lines: 'author', tighten: em(0.05) } as const];
    const laid = await lay({ headline: han(17) }, { parts });
    const [line] = partOf(laid, 'lead.headline.0').lines;
    expect(line?.length).toBeCloseTo(200, 0);
    expect(line?.length).toBeLessThanOrEqual(200);
    expect(line?.runs[0]?.tracking).toBeCloseTo((200 - 17 * 12) / 16, 1);
    expect(rulesOf(laid)).toEqual([]);
    expect(rulesOf(await lay({ headline: han(18) }, { parts }))).toEqual(['head-too-long']);
  });

  test('is condensed then, as far as the house allows', async () => {
    const parts = [{ ...PART, lines: 'author', condense: 0.8 } as const];
    const laid = await lay({ headline: han(20) }, { parts });
    const [line] = partOf(laid, 'lead.headline.0').lines;
    expect(line?.fit.condensed).toBeCloseTo(200 / 240, 3);
    expect(line?.length).toBeCloseTo(200, 0);
    expect(line?.rect.width).toBeCloseTo(200, 0);
    expect(rulesOf(laid)).toEqual([]);
    expect(rulesOf(await lay({ headline: han(22) }, { parts }))).toEqual(['head-too-long']);
  });
});

describe('a part whose lines are broken by phrase for a larger size', () => {
  const parts = [{ ...PART, lines: 'phrases' } as const];

  test('takes it where the depth allows', async () => {
    const laid = await lay({ headline: '國家主席今天訪問莫斯科' }, { parts });
    expect(sizeOf(laid)).toBe(24);
    expect(linesOf(laid, 'lead.headline.0')).toEqual(['國家主席', '今天訪問莫斯科']);
  });

  test('stays in one line where it does not', async () => {
    const laid = await lay(
      { headline: '國家主席今天訪問莫斯科', head: { columns: 1, lines: 1 } },
      { parts },
    );
    expect(sizeOf(laid)).toBe(12);
    expect(linesOf(laid, 'lead.headline.0')).toEqual(['國家主席今天訪問莫斯科']);
  });
});

describe('a head in its area', () => {
  test('spreads to fill the measure, no further than allowed', async () => {
    const spread = async (allowed: number) => {
      const laid = await lay({ headline: han(8) }, { parts: [{ ...PART, spread: em(allowed) }] });
      return partOf(laid, 'lead.headline.0').lines[0]?.length ?? 0;
    };
    expect(await spread(0)).toBeCloseTo(192, 1);
    expect(await spread(0.01)).toBeCloseTo(192 + 7 * 0.24, 1);
    expect(await spread(0.5)).toBeCloseTo(200, 0);
    expect(await spread(0.5)).toBeLessThanOrEqual(200);
  });

  test.each([
    ['start', 0],
    ['center', 76],
    ['end', 152],
  ] as const)('is aligned to its %s', async (align, start) => {
    const laid = await lay({ headline: '兩國' }, { align });
    expect(partOf(laid, 'lead.headline.0').lines[0]?.start).toBeCloseTo(start, 1);
  });

  test('shares unused depth before, between and after', async () => {
    const parts = [PART, { ...PART, field: 'deck', largest: px(14) } as const];
    const air = { before: 1, between: 2, after: 1 };
    const laid = await lay({ headline: '題', deck: '副' }, { parts, air });
    // 107.5 px deep, 24 and 14 of type, 7.5 between at least: a quarter of the other 62 above, a half between.
    const [first, second] = ['headline', 'deck'].map(
      (field) => (partOf(laid, `lead.${field}.0`).lines[0]?.rect.y ?? 0) - 52,
    );
    expect(Math.abs((first ?? 0) - 15.5)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((second ?? 0) - (15.5 + 24 + 7.5 + 31))).toBeLessThanOrEqual(0.5);
  });

  test('may run down a horizontal page', async () => {
    const head = { columns: 1, lines: '1-6' };
    const laid = await lay({ headline: '兩國會', head }, { direction: 'vertical' });
    const [line] = partOf(laid, 'lead.headline.0').lines;
    expect(line?.direction).toBe('vertical');
    expect(line?.rect).toMatchObject({ x: 234 - 24, y: 52, width: 24, height: 107.5 });
    expect(sizeOf(laid)).toBe(24);
  });

  test('may run across a vertical page', async () => {
    const dress = dressed('story', { head: { ...HEAD, parts: [PART] } });
    const story = {
      headline: '港の朝',
      text: '朝',
      head: { columns: 1, lines: '1-6' },
      frames: [{ columns: 1, lines: '7-9' }],
    };
    const laid = await layStory(story, dress, { template: 'card-v' });
    const [line] = partOf(laid, 'lead.headline.0').lines;
    expect(line?.direction).toBe('horizontal');
    // Six lines of the grid from the right: 304 to 426, a row of 96 deep.
    expect(line?.rect).toMatchObject({ x: 304, width: 122 });
    expect(line?.rect.y).toBeCloseTo(52, 0);
  });

  test('is read in the order of the model, however it is stacked', async () => {
    const parts = [
      { ...PART, field: 'deck', largest: px(14) } as const,
      { ...PART, field: 'byline', largest: px(14) } as const,
      PART,
    ];
    const laid = await lay({ headline: '題', deck: '副', byline: '記者甲' }, { parts });
    expect(
      partsOf(laid)
        .map(({ role }) => role)
        .slice(0, 2),
    ).toEqual(['headline', 'deck']);
    const [headline, deck] = ['headline', 'deck'].map(
      (field) => partOf(laid, `lead.${field}.0`).lines[0]?.rect.y ?? 0,
    );
    expect(deck).toBeLessThan(headline ?? 0);
  });
});

describe('a source line in the head', () => {
  const source = both(
    withStyle('small', { size: px(10), pitch: px(14) }),
    dressed('story', { source: { style: 'small', place: 'head' }, head: HEAD }),
  );
  const lay = (text: string, more: object = {}) =>
    layStory(
      {
        source: text,
        text: '正文',
        head: { columns: 1, lines: '1-3' },
        frames: [{ columns: 1, lines: '4-5' }],
        ...more,
      },
      source,
    );
  const baseline = (laid: Awaited<ReturnType<typeof lay>>, id: string) => {
    const [line] = partOf(laid, id).lines;
    return (line?.rect.y ?? 0) + 0.88 * (line?.rect.height ?? 0);
  };

  test('ends with the measure, on the baseline of the last line', async () => {
    const laid = await lay('新華社', { headline: '題' });
    const [line] = partOf(laid, 'lead.source.0').lines;
    expect((line?.start ?? 0) + (line?.length ?? 0)).toBeCloseTo(200, 1);
    expect(baseline(laid, 'lead.source.0')).toBeCloseTo(baseline(laid, 'lead.headline.0'), 1);
  });

  test('stands at the foot of a head without other text', async () => {
    const laid = await lay('新華社');
    const [line] = partOf(laid, 'lead.source.0').lines;
    expect((line?.rect.y ?? 0) + 10).toBeCloseTo(52 + 2 * 19 + 12.5, 0);
  });

  test('that is longer than the head is found, and no line lies on another', async () => {
    const laid = await lay(han(24));
    expect(rulesOf(laid)).toEqual(['head-too-long']);
    const [first, second] = partOf(laid, 'lead.source.0').lines;
    expect((second?.rect.y ?? 0) - (first?.rect.y ?? 0)).toBeCloseTo(14, 0);
  });

  test('shares the centre line of a vertical head', async () => {
    const vertical = both(
      source,
      dressed('story', {
        source: { style: 'small', place: 'head' },
        head: { ...HEAD, direction: 'vertical' },
      }),
    );
    const story = {
      source: '新華',
      headline: '題',
      text: '正',
      head: { columns: 1, lines: '1-4' },
      frames: [{ columns: 1, lines: '5-6' }],
    };
    const laid = await layStory(story, vertical);
    const centre = (id: string) => {
      const [line] = partOf(laid, id).lines;
      return (line?.rect.x ?? 0) + (line?.rect.width ?? 0) / 2;
    };
    expect(centre('lead.source.0')).toBeCloseTo(centre('lead.headline.0'), 1);
  });
});

describe('a level head over vertical text', () => {
  const story = {
    headline: ['山線今天復駛', '列車再過霧溪'],
    deck: '每日往返六班',
    text: '天還沒亮。',
    head: { columns: 1, lines: '1-12' },
    frames: [{ columns: 2, lines: '1-1' }],
  };
  const lay = () => layStory(story, undefined, { template: 'card-tw', page: { lang: 'zh-TW' } });

  test('runs from left to right, its lines one under the other', async () => {
    const [first, second] = partOf(await lay(), 'lead.headline.0').lines;
    expect([first?.direction, second?.direction]).toEqual(['horizontal', 'horizontal']);
    expect(second?.rect.x).toBe(first?.rect.x);
    expect((second?.rect.y ?? 0) - (first?.rect.y ?? 0)).toBeGreaterThan(first?.rect.height ?? 0);
  });

  test('is as wide as its lines and as deep as its rows', async () => {
    const laid = await lay();
    const lines = ['headline', 'deck'].flatMap((name) => partOf(laid, `lead.${name}.0`).lines);
    // Twelve lines of 21 from the right edge, 409 = 40 + 17 * 21 + 12; one row of eight cells.
    for (const { rect } of lines) {
      expect([rect.x, rect.width]).toEqual([409 - 11 * 21 - 12, 11 * 21 + 12]);
      expect(rect.y).toBeGreaterThanOrEqual(52 - 0.5);
      expect(rect.y + rect.height).toBeLessThanOrEqual(52 + 96 + 0.5);
    }
  });

  test('the text under it runs down, from its right end', async () => {
    const [line] = partOf(await lay(), 'lead.body.0').lines;
    expect(line).toMatchObject({ direction: 'vertical', rect: { x: 409 - 12, y: 52 + 9 * 12 } });
  });
});

describe('a step from the size that fits', () => {
  const stepped = (count: number, step: number, part: Partial<HeadPart> = {}) =>
    lay(
      { headline: han(count), deck: '副題', head: { columns: 1, lines: '1-6', step } },
      {
        parts: [
          { ...PART, ...part },
          { ...PART, field: 'deck', largest: px(16) },
        ],
      },
    );

  test.each([
    [8, -1, 20],
    [8, -2, 16],
    // Above what the role takes by itself, and below.
    [7, 1, 28],
    [16, 0, 12],
    [13, -1, 12],
  ])('of %i characters, %i, is %i px; the deck stays', async (count, step, size) => {
    const laid = await stepped(count, step);
    expect(sizeOf(laid)).toBe(size);
    expect(sizeOf(laid, 'deck')).toBe(16);
    expect(rulesOf(laid)).toEqual([]);
  });

  test('larger is condensed as little as makes it fit, where the house allows that', async () => {
    const laid = await stepped(8, 1, { condense: 0.85 });
    expect(sizeOf(laid)).toBe(28);
    expect(partOf(laid, 'lead.headline.0').lines[0]?.fit.condensed).toBeCloseTo(200 / 224, 3);
    expect(rulesOf(laid)).toEqual([]);
  });

  test('that the area has no room for is left out, and found', async () => {
    const laid = await stepped(8, 1);
    expect(sizeOf(laid)).toBe(24);
    expect(rulesOf(laid)).toEqual(['head-step']);
  });

  test('that has no depth is left out too', async () => {
    const laid = await lay(
      { headline: han(7), head: { columns: 1, lines: 1, step: 1 } },
      { parts: [{ ...PART, largest: px(12) }] },
    );
    expect(sizeOf(laid)).toBe(12);
    expect(rulesOf(laid)).toEqual(['head-step']);
  });
});

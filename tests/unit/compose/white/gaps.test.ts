/** What `banmian compose --json` says of the white in a line: type as drawn and all adjustments make up the line as set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComposeOptions, composeText } from '../../../../src/compose/compose-text.ts';
import { galleySchema } from '../../../../src/model/files/schema.ts';
import type { ComposedLine, ComposedRun } from '../../../../src/model/galley.ts';
import { EMPTY_LEXICON } from '../../../../src/model/lexicon.ts';
import type { Lang } from '../../../../src/model/page.ts';
import {
  ADJACENT,
  BODY_FACE,
  BREAKERS,
  HANGS,
  type HouseStyle,
  LINE_ENDS,
  LINE_STARTS,
  STRETCHES,
} from '../../../../src/model/typography/house-styles.ts';
import { faultsOf } from '../../../helpers/json-schema.ts';
import { copy, openHouse } from '../setting.ts';

const RUNS = 2500;
const fonts = await openHouse();

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ unit: fc.constantFrom(...'國家主席報道一二東京'), maxLength: 5 }),
  },
  fc.string({ unit: fc.constantFrom(...'あいうカキクャッー'), maxLength: 4 }),
  { weight: 4, arbitrary: fc.constantFrom(...'，。、；：？！「」『』（）《》·・—') },
  fc.constantFrom('——', '……', '。」', '」「', '」（', '・・'),
  { weight: 2, arbitrary: fc.constantFrom('8', '80', '2026', '1,234.5', '50%', '3:30') },
  { weight: 3, arbitrary: fc.constantFrom('WTO', 'World Trade', 'a b c', 'don’t', 'é') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\u00a0', '\u200b') },
  fc.constantFrom('𠮷', '葛\u{E0100}', 'か\u3099'),
  fc.constantFrom('{漢字|かんじ}', '{志|こころざし}', '{山|ㄕㄢ}', '{的|ㄉㄜ˙}', '*強調する*'),
  fc.constantFrom('[習近平]{name}', '[環球]{title}', '[（一）]{note}', '[12]{tcy}'),
);
const copies = fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));

const changes: fc.Arbitrary<Partial<HouseStyle>> = fc.oneof(
  fc.record({ breaker: fc.constantFrom(...BREAKERS) }),
  fc.record({
    breaker: fc.constantFrom(...BREAKERS),
    adjacent: fc.constantFrom(...ADJACENT),
    lineStart: fc.constantFrom(...LINE_STARTS),
    lineEnd: fc.constantFrom(...LINE_ENDS),
    squeeze: fc.constantFrom('none', 'news', 'clreq-stops', 'jlreq'),
    stretch: fc.constantFrom(...STRETCHES),
    stretchMarks: fc.boolean(),
    hanLatin: fc.constantFrom(0, 0.125, 0.25),
    middleDot: fc.constantFrom(0.5, 1),
    figures: fc.constantFrom('half', 'half-cell', 'proportional'),
    hang: fc.constantFrom(...HANGS),
    nameMarks: fc.constant('line'),
    titleMarks: fc.constant('wavy'),
  }),
);

const options: fc.Arbitrary<ComposeOptions> = fc.record({
  measures: fc.array(
    fc.integer({ min: 12, max: 72 }).map((quarters) => quarters / 4),
    { minLength: 1, maxLength: 3 },
  ),
  style: fc.constantFrom<Lang>('zh-HK', 'zh-TW', 'zh-CN', 'ja'),
  vertical: fc.boolean(),
  indent: fc.constantFrom(0, 2),
  cells: fc.constantFrom(null, null, 11, 16),
  changes,
  lexicon: fc.constant(EMPTY_LEXICON),
});

function holds(promise: (line: ComposedLine, choice: ComposeOptions) => void) {
  fc.assert(
    fc.property(copies, options, (written, choice) => {
      const face = BODY_FACE[choice.style];
      const [paragraph] = composeText([copy(written)], choice, face, fonts);
      for (const line of paragraph?.lines ?? []) promise(line, choice);
    }),
    { numRuns: RUNS },
  );
}

const SCHEMA = galleySchema();

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Every amount is rounded to a millionth. */
const within = (line: ComposedLine): number => 1e-6 * (line.gaps.length + line.runs.length + 2);

const CLUSTER = /\P{M}[\p{M}\p{Cf}]*|\p{M}[\p{M}\p{Cf}]*/gu;

/** What painting a run asks for, without its white: the other way to the width of its glyphs. */
function drawnWidth(run: ComposedRun, { style, vertical }: ComposeOptions): number {
  const halving = run.features.filter((one): boolean => one === 'halt' || one === 'vhal');
  const joined = run.setting === 'combined' || /^[—…⋯]/u.test(run.text);
  const units = joined ? run.text.length : (run.text.match(CLUSTER) ?? []).length;
  // Combined marks are drawn into one cell, each of them half as wide.
  if (halving.length === 0 || run.setting === 'combined')
    return run.width - run.before - run.after - run.tracking * units;
  const direction = vertical ? 'vertical' : 'horizontal';
  const features = run.features.filter((one) => !halving.includes(one));
  const { setting, face } = run;
  const shape = { face, lang: style, direction, setting, features } as const;
  return sum([...run.text].map((text) => fonts.advance({ ...shape, text }) * run.size));
}

describe('what is printed as JSON', () => {
  it('is as its schema says', () => {
    fc.assert(
      fc.property(copies, options, (written, choice) => {
        const paragraphs = composeText([copy(written)], choice, BODY_FACE[choice.style], fonts);
        const printed: unknown = JSON.parse(JSON.stringify({ paragraphs, findings: [] }));
        expect(faultsOf(SCHEMA, printed)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the white of any line', () => {
  it('makes up, with the type as drawn, the line as it is set', () => {
    holds((line) => {
      const gaps = sum(line.gaps.map(({ amount }) => amount));
      expect(Math.abs(line.natural + gaps - line.width)).toBeLessThan(within(line));
    });
  });

  it('starts from the type that its faces draw', () => {
    holds((line, choice) => {
      // It belongs to the Han before it, and stands alone behind a Latin word.
      if (line.text.includes('\u200b')) return;
      const drawn = sum(line.runs.map((run) => drawnWidth(run, choice)));
      expect(Math.abs(drawn - line.natural)).toBeLessThan(within(line) * 20);
    });
  });

  it('stands between characters of the line, in order, one amount for each reason', () => {
    holds((line) => {
      const places = line.gaps.map(({ at }) => at);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const at of places) expect(at >= line.from && at <= line.to).toBe(true);
      const reasons = line.gaps.map(({ at, kind }) => `${at} ${kind}`);
      expect(new Set(reasons).size).toBe(reasons.length);
    });
  });

  it('is opened by justification nowhere wider than the line says', () => {
    holds((line) => {
      const widest = Math.max(
        0,
        ...line.gaps.filter(({ kind }) => kind === 'justified').map(({ amount }) => amount),
      );
      expect(line.opened).toBeGreaterThanOrEqual(widest - 1e-6);
      expect(sum(line.runs.map((run) => run.width))).toBeCloseTo(line.width, 4);
    });
  });
});

const gapsOf = (text: string, change: Partial<ComposeOptions>) => {
  const base = { measures: [9], style: 'zh-HK', vertical: false, indent: 0, cells: null } as const;
  const choice = { ...base, changes: {}, lexicon: EMPTY_LEXICON, ...change };
  const [paragraph] = composeText([copy(text)], choice, BODY_FACE[choice.style], fonts);
  return paragraph?.lines.map(({ gaps }) => gaps.map(({ at, kind, amount }) => [at, kind, amount]));
};

describe('the widest gap that a line says it opened', () => {
  const opened = (text: string, measure: number, changes: Partial<HouseStyle>) => {
    const base = { vertical: false, indent: 0, cells: null, lexicon: EMPTY_LEXICON };
    const choice = { ...base, measures: [measure], style: 'zh-HK', changes } as const;
    const [paragraph] = composeText([copy(text)], choice, BODY_FACE['zh-HK'], fonts);
    const [line] = paragraph?.lines ?? [];
    if (line === undefined) throw new Error('no line');
    const at = (kind: string) => line.gaps.find((one) => one.kind === kind)?.amount ?? 0;
    return { line, at };
  };

  it('counts what is opened at gaps between Han and Latin before all others', () => {
    const house = { hanLatin: 0.25, stretch: 'ordered' } as const;
    const { line, at } = opened('一二三WTO四五六七八九', 10.25, house);
    expect(at('han-latin')).toBeGreaterThan(0.25);
    expect(line.opened).toBeCloseTo(at('han-latin') - 0.25 + at('justified'), 3);
  });

  it('counts what a space between words gained, and its share of the rest', () => {
    const { line, at } = opened('一二三do it四五六七八九', 10.75, { stretch: 'ordered' });
    expect(at('space')).toBeGreaterThan(0.2);
    expect(line.opened).toBeCloseTo(at('space') + at('justified'), 3);
  });

  it('is the same at a space between words as between Han, where all gaps open alike', () => {
    const { line, at } = opened('一二三do it四五六七八九', 10.75, {});
    expect(line.opened).toBeGreaterThan(0);
    expect(line.opened).toBeCloseTo(at('justified'), 3);
  });
});

describe('a gap', () => {
  it('is opened after each character of a line that pushed one out', () => {
    expect(gapsOf('一二三四五，六七。', { measures: [5] })).toEqual([
      [1, 2, 3].map((at) => [at, 'justified', expect.closeTo(1 / 3, 2)]),
      [],
    ]);
  });

  it('is what a mark gives up, on its own side', () => {
    expect(gapsOf('說：「走吧。」', { style: 'zh-CN' })).toEqual([
      [
        [2, 'blank', -0.5],
        [6, 'blank', -0.5],
        [7, 'blank', -0.5],
      ],
    ]);
  });

  it('is the room of cells, of Han beside Latin, of phrases and of zhuyin', () => {
    expect(gapsOf('一二三', { measures: [6], cells: 5 })).toEqual([
      [
        [1, 'cells', 0.2],
        [2, 'cells', 0.2],
      ],
    ]);
    expect(gapsOf('在WTO', { changes: { hanLatin: 0.25 } })).toEqual([[[1, 'han-latin', 0.25]]]);
    expect(gapsOf('{山|ㄕㄢ}水', {})).toEqual([[[1, 'zhuyin', 0.5]]]);
    expect(gapsOf('山 水', {})?.[0]?.map(([, kind]) => kind)).toEqual(['phrase', 'phrase']);
  });
});

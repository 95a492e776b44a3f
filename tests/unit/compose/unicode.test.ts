/** Unicode's line-break test data against our break decisions: every difference is listed, with its reason and count. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { atomsOf } from '../../../src/compose/atoms.ts';
import { legalBreaks } from '../../../src/compose/breaks.ts';
import type { ParagraphStyle } from '../../../src/compose/types.ts';
import { plainText } from '../../../src/model/text.ts';
import { clustersOf } from '../../../src/model/typography/clusters.ts';
import type { Kinsoku } from '../../../src/model/typography/house-styles.ts';
import { openHouse, style } from './setting.ts';

const SUITE = new URL('../../suite/unicode/', import.meta.url);
const fonts = await openHouse();

/** UAX #14 as a profile: what its classes CL, EX, NS, CJ and IN keep from starting a line, and OP from ending one. */
const UAX14: Kinsoku = {
  name: 'uax14',
  notAtStart: [
    'close',
    'stop',
    'colon',
    'exclamation',
    'middle-dot',
    'connector',
    'ellipsis',
    'small-kana',
    'iteration',
    'prolonged',
    'wide-space',
  ],
  notAtEnd: ['open'],
  dashConnects: false,
};

const STYLES = {
  uax14: { ...style({ lang: 'ja' }), kinsoku: UAX14 },
  'zh-strict': style({ lang: 'zh-TW', house: { kinsoku: 'zh-strict' } }),
  'ja-vstrict': style({ lang: 'ja', house: { kinsoku: 'ja-vstrict' } }),
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

type StyleName = keyof typeof STYLES;
const NAMES = Object.keys(STYLES) as StyleName[];

interface Deviation {
  readonly name: string;
  readonly reason: string;
  readonly ours: 'break' | 'no break';
  readonly before: RegExp;
  readonly after: RegExp;
  readonly count: Readonly<Partial<Record<StyleName, number>>>;
}

type WrittenDeviation = Omit<Deviation, 'before' | 'after'> & {
  readonly before?: string;
  readonly after?: string;
};

const DEVIATIONS: readonly Deviation[] = (
  parse(readFileSync(new URL('deviations.yaml', SUITE), 'utf8')) as WrittenDeviation[]
).map((one) => ({
  ...one,
  before: new RegExp(`(?:${one.before ?? ''})$`, 'u'),
  after: new RegExp(`^(?:${one.after ?? ''})`, 'u'),
}));

interface Position {
  readonly before: string;
  readonly after: string;
  readonly breaks: boolean;
}

/** Places between two characters of each string; its edges tell nothing. */
function positionsOf(line: string): Position[] {
  const signs = line.split(' ').slice(1, -1);
  const characters = signs.filter((_, at) => at % 2 === 0).map(fromHex);
  return signs
    .filter((_, at) => at % 2 === 1)
    .map((sign, at) => ({
      before: characters.slice(0, at + 1).join(''),
      after: characters.slice(at + 1).join(''),
      breaks: sign === '÷',
    }));
}

const fromHex = (hex: string): string => String.fromCodePoint(Number.parseInt(hex, 16));
const toHex = (text: string): string =>
  [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(' ');

const STRINGS = readFileSync(new URL('LineBreakTest.txt', SUITE), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(positionsOf);

/** Offsets at which a line of the text may end in a style. */
function breaksIn(text: string, set: ParagraphStyle): Set<number> {
  const rich = plainText(text);
  const atoms = atomsOf(rich, set, fonts);
  const breaks = legalBreaks(atoms, rich, set);
  return new Set(atoms.filter((_, at) => breaks[at] !== 'never').map(({ to }) => to));
}

function differencesIn(set: ParagraphStyle): Position[] {
  return STRINGS.flatMap((positions) => {
    const [first] = positions;
    if (first === undefined) return [];
    const ours = breaksIn(first.before + first.after, set);
    return positions.filter(({ before, breaks }) => ours.has(before.length) !== breaks);
  });
}

/** The first deviation of the list that covers a difference. */
const reasonFor = ({ before, after, breaks }: Position): Deviation | undefined =>
  DEVIATIONS.find(
    (one) => (one.ours === 'break') !== breaks && one.before.test(before) && one.after.test(after),
  );

describe.each(NAMES)('Unicode line breaks in %s', (name) => {
  const differences = differencesIn(STYLES[name]);
  const reasons = differences.map((difference) => ({ difference, reason: reasonFor(difference) }));

  it('differ from ours only where a reason is listed', () => {
    const unlisted = reasons.filter(({ reason }) => reason === undefined);
    expect(
      unlisted.map(
        ({ difference: { before, after, breaks } }) =>
          `${toHex(before)} ${breaks ? '÷' : '×'} ${toHex(after)}`,
      ),
    ).toEqual([]);
  });

  it.each(DEVIATIONS.map((one) => [one.name, one] as const))('%s', (_, listed) => {
    const found = reasons.filter(({ reason }) => reason === listed).length;
    expect(found).toBe(listed.count[name] ?? 0);
  });
});

describe('the list of deviations', () => {
  it('names each once, with a reason, and none that nothing falls under', () => {
    expect(new Set(DEVIATIONS.map((one) => one.name)).size).toBe(DEVIATIONS.length);
    for (const { name, reason, count } of DEVIATIONS) {
      expect(reason.length, name).toBeGreaterThan(20);
      expect(
        Object.values(count).reduce((sum, one) => sum + one, 0),
        name,
      ).toBeGreaterThan(0);
    }
  });
});

describe('a grapheme cluster', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const edgesOf = (text: string): Set<number> =>
    new Set([...segmenter.segment(text)].map(({ index, segment }) => index + segment.length));
  const everywhere = NAMES.flatMap((name) =>
    (['horizontal', 'vertical'] as const).map((direction) => ({ ...STYLES[name], direction })),
  );

  /** Bases and what is drawn on them; no space, which LB 10 parts from a mark after it. */
  const unit = fc.constantFrom(
    ...[
      '一',
      '。',
      '「',
      'か',
      'A',
      'é',
      '7',
      '-',
      '——',
      '……',
      '👨',
      '👩',
      '👍',
      '❤',
      '🏴',
      '🇭',
      '🇰',
    ],
    ...[
      '\u200d',
      '\ufe0f',
      '\u20e3',
      '🏽',
      '\u0308',
      '\u3099',
      '\u{e0100}',
      '\u{e0067}',
      '\u{e007f}',
    ],
  );

  it('is never parted', () => {
    const texts = fc.array(unit, { minLength: 1, maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const edges = edgesOf(text);
        let end = 0;
        for (const cluster of clustersOf(text)) {
          end += cluster.length;
          expect(edges.has(end), toHex(text)).toBe(true);
        }
        expect(end).toBe(text.length);
        for (const set of everywhere) {
          for (const at of breaksIn(text, set)) expect(edges.has(at), toHex(text)).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 14 },
    );
  });

  it.each([
    ['a family', '👨\u200d👩\u200d👧\u200d👦'],
    ['a hand with a skin tone', '👍🏽'],
    ['a couple with skin tones', '👩🏽\u200d❤\ufe0f\u200d👨🏿'],
    ['a flag', '🇭🇰'],
    ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a keycap', '7\ufe0f\u20e3'],
    ['a kana with its voicing mark', 'か\u3099'],
    ['a Han character in a variant form', '葛\u{e0100}'],
  ])('%s stands in one line, and the next may start a line', (_, cluster) => {
    expect(clustersOf(cluster)).toEqual([cluster]);
    for (const set of everywhere) {
      expect([...breaksIn(`一${cluster}${cluster}二`, set)]).toEqual([
        1,
        ...(cluster.startsWith('7') ? [] : [1 + cluster.length]),
        1 + 2 * cluster.length,
        2 + 2 * cluster.length,
      ]);
    }
  });
});

/** Unicode's line-break test data against our break decisions: every difference is listed, with its reason and count. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { legalBreaks } from '../../../../src/compose/breaking/breaks.ts';
import { atomsOf } from '../../../../src/compose/casting/atoms.ts';
import type { Break, ParagraphStyle } from '../../../../src/compose/types.ts';
import { plainText } from '../../../../src/model/text.ts';
import { classOf } from '../../../../src/model/typography/character-classes.ts';
import { clustersOf } from '../../../../src/model/typography/clusters.ts';
import type { Kinsoku } from '../../../../src/model/typography/house-styles.ts';
import { kindOf } from '../../../../src/model/typography/unicode.ts';
import { categories, orientations } from '../../../documents/unicode-properties.ts';
import { testStrings, toHex } from '../../../helpers/unicode-data.ts';
import { openHouse, style } from '../setting.ts';

const SUITE = new URL('../../../suite/unicode/', import.meta.url);
const fonts = await openHouse();
const CATEGORIES = await categories();
const ORIENTATIONS = await orientations();

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
    'repeat',
    'prolonged',
    'postfix',
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

/** `~` in a deviation: any combining marks. */
const COMBINING = '(?: (?:CM|ZWJ)/\\S+)*';

/** A pattern for whole names of classes, at the end of a row of them or at its start. */
function pattern(written: string | undefined, edge: 'end' | 'start'): RegExp {
  if (written === undefined) return /^/u;
  const source = written.replaceAll('~', COMBINING);
  return edge === 'end'
    ? new RegExp(`(?:^| )(?:${source})$`, 'u')
    : new RegExp(`^(?:${source})(?: |$)`, 'u');
}

const DEVIATIONS: readonly Deviation[] = (
  parse(readFileSync(new URL('deviations.yaml', SUITE), 'utf8')) as WrittenDeviation[]
).map((one) => ({
  ...one,
  before: pattern(one.before, 'end'),
  after: pattern(one.after, 'start'),
}));

/** A place between two characters of a string. */
interface Position {
  readonly characters: readonly string[];
  readonly at: number;
  readonly breaks: boolean;
}

const before = ({ characters, at }: Position): string => characters.slice(0, at).join('');
const after = ({ characters, at }: Position): string => characters.slice(at).join('');

/** Line_Break, and the class that we give it. */
const named = (characters: readonly string[]): string =>
  characters.map((one) => `${kindOf(one.codePointAt(0) ?? 0).lineBreak}/${classOf(one)}`).join(' ');

const STRINGS = testStrings('LineBreakTest');

/** Offsets at which a line of the text may end in a style. */
function breaksIn(text: string, set: ParagraphStyle): Set<number> {
  const rich = plainText(text);
  const atoms = atomsOf(rich, set, fonts);
  const breaks = legalBreaks(atoms, rich, set);
  return new Set(atoms.filter((_, at) => ENDS.has(breaks[at] ?? 'never')).map(({ to }) => to));
}

/** What ends a line as a last resort, or where nothing else is legal, is no break of Unicode's. */
const ENDS: ReadonlySet<Break> = new Set<Break>(['free', 'reluctant', 'kept']);

function differencesIn(set: ParagraphStyle): Position[] {
  return STRINGS.flatMap(({ characters, parts }) => {
    const ours = breaksIn(characters.join(''), set);
    return parts
      .map((breaks, index) => ({ characters, at: index + 1, breaks }))
      .filter((position) => ours.has(before(position).length) !== position.breaks);
  });
}

/** The first deviation of the list that covers a difference. */
function reasonFor(position: Position): Deviation | undefined {
  const { characters, at, breaks } = position;
  const [left, right] = [named(characters.slice(0, at)), named(characters.slice(at))];
  return DEVIATIONS.find(
    (one) => (one.ours === 'break') !== breaks && one.before.test(left) && one.after.test(right),
  );
}

describe.each(NAMES)('Unicode line breaks in %s', (name) => {
  const differences = differencesIn(STYLES[name]);
  const reasons = differences.map((difference) => ({ difference, reason: reasonFor(difference) }));

  it('differ from ours only where a reason is listed', () => {
    const unlisted = reasons.filter(({ reason }) => reason === undefined);
    expect(
      unlisted.map(
        ({ difference }) =>
          `${toHex(before(difference))} ${difference.breaks ? '÷' : '×'} ${toHex(after(difference))}`,
      ),
    ).toEqual([]);
  });

  it.each(DEVIATIONS.map((one) => [one.name, one] as const))('%s', (_, listed) => {
    const found = reasons.filter(({ reason }) => reason === listed).length;
    expect(found).toBe(listed.count[name] ?? 0);
  });
});

describe('the list of deviations', () => {
  it('is held against all strings of the file', () => {
    expect(STRINGS.length).toBe(19_338);
  });

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

  it('is what Unicode says it is, without an exception', () => {
    const strings = testStrings('GraphemeBreakTest');
    expect(strings.length).toBe(766);
    for (const { characters, parts } of strings) {
      const wanted: string[] = [];
      for (const [at, one] of characters.entries()) {
        if (at === 0 || parts[at - 1]) wanted.push(one);
        else wanted.push(`${wanted.pop()}${one}`);
      }
      expect(clustersOf(characters.join('')), toHex(characters.join(''))).toEqual(wanted);
    }
  });

  it('is never parted', () => {
    const texts = fc.array(unit, { minLength: 1, maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const clusters = clustersOf(text);
        expect(clusters.join('')).toBe(text);
        let end = 0;
        const edges = new Set(clusters.map((cluster) => (end += cluster.length)));
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

describe('an emoji', () => {
  const strings = readFileSync(
    createRequire(import.meta.url).resolve(
      'emoji-test-regex-pattern/dist/emoji-17.0/index-strings.txt',
    ),
    'utf8',
  );
  const emoji = strings.split('\n').filter((one) => one !== '');
  const among = (one: string) => plainText(`一${one}二`);
  /** Skin tones alone belong to the character before them; these end a sentence. */
  const attached = ['🏻', '🏼', '🏽', '🏾', '🏿'];
  const ending = ['‼', '‼\ufe0f', '⁉', '⁉\ufe0f', '❣'];
  /** Without U+FE0F they are signs, which UAX #50 turns. */
  const turned = [...'↔↕↖↗↘↙↩↪☝➕➖➗➡➰➿⤴⤵⬅⬆⬇〰'];

  it('is one cluster of its own: all of emoji-test 17.0', () => {
    expect(emoji.length).toBe(5266);
    expect(emoji.filter((one) => clustersOf(one).length > 1)).toEqual([]);
  });

  it.each(['horizontal', 'vertical'] as const)(
    'is a character between others in %s lines',
    (direction) => {
      const set = style({ lang: 'ja', direction, house: { kinsoku: 'ja-std' } });
      const atoms = new Map(emoji.map((one) => [one, atomsOf(among(one), set, fonts)]));
      expect(emoji.filter((one) => atoms.get(one)?.length !== 3)).toEqual(attached);
      const breaks = (one: string, at: number) =>
        legalBreaks(atoms.get(one) ?? [], among(one), set)[at];
      const whole = emoji.filter((one) => !attached.includes(one));
      expect(whole.filter((one) => breaks(one, 0) !== 'free')).toEqual(ending);
      expect(whole.filter((one) => breaks(one, 1) !== 'free')).toEqual([]);
      const onSide = whole.filter((one) => atoms.get(one)?.[1]?.setting === 'sideways');
      expect(onSide).toEqual(direction === 'vertical' ? turned : []);
    },
  );
});

describe('vertical orientation', () => {
  /** What stands though UAX #50 has it turned, and what is turned though it has a form of its own there; by class. */
  const HOUSE: Readonly<Record<string, readonly [reason: string, count: number]>> = {
    'R prefix': ['signs of a number stand as its figures do', 44],
    'R postfix': ['signs of a number stand as its figures do', 31],
    'R digit': ['clreq 3.2.4: a figure stands', 10],
    'R latin': ['clreq 3.2.4: capitals of an acronym stand', 26],
    'R middle-dot': ['it is round', 4],
    'R dash': ['the face draws it along the line', 4],
    'R ellipsis': ['the face draws it along the line', 3],
    'R operator': ['the face draws it turned: ＝ ⎰ ⎱', 3],
    'Tr open': ['UAX #50 turns what the face has no form for: small brackets', 3],
    'Tr close': ['UAX #50 turns what the face has no form for: small brackets', 3],
    'Tr han': ['UAX #50 turns what the face has no form for: 〰', 1],
  };
  const ASSIGNED = CATEGORIES.flatMap((category, code) =>
    /^C[cnos]$/u.test(category) ? [] : [code],
  );

  it.each(['zh-HK', 'ja'] as const)(
    'is that of UAX #50 for every character but those named, %s',
    (lang) => {
      const set = style({ lang, direction: 'vertical' });
      const found: Record<string, number> = {};
      for (const code of ASSIGNED) {
        const text = String.fromCodePoint(code);
        const [atom] = atomsOf(plainText(text), set, fonts);
        const orientation = ORIENTATIONS[code];
        if (atom?.setting === (orientation === 'R' ? 'sideways' : 'upright')) continue;
        const name = `${orientation} ${classOf(text)}`;
        found[name] = (found[name] ?? 0) + 1;
      }
      expect(found).toEqual(
        Object.fromEntries(Object.entries(HOUSE).map(([name, [, count]]) => [name, count])),
      );
    },
  );
});

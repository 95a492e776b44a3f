/** What holds for any copy in any style: random mixed text with marks in, the promises of composition out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalBreaks } from '../../../src/compose/breaking/breaks.ts';
import { atomsOf } from '../../../src/compose/casting/atoms.ts';
import type { SetLine } from '../../../src/compose/types.ts';
import type { Direction } from '../../../src/model/font.ts';
import type { Lang } from '../../../src/model/page.ts';
import type { Mark, MarkKind, RichText } from '../../../src/model/text.ts';
import { classOf, membersOf } from '../../../src/model/typography/character-classes.ts';
import { clustersOf } from '../../../src/model/typography/clusters.ts';
import {
  lineResorts,
  RESORTS,
  SQUEEZES,
  type SqueezeName,
} from '../../../src/model/typography/elasticity.ts';
import {
  ADJACENT,
  BREAKERS,
  HANGS,
  HOUSE_STYLES,
  type HouseStyle,
  KINSOKU,
  LINE_ENDS,
  LINE_STARTS,
  STRETCHES,
} from '../../../src/model/typography/house-styles.ts';
import { em } from '../../../src/units.ts';
import {
  type Choice,
  EM,
  LISTED_CLASSES,
  measures,
  openHouse,
  setter,
  style,
  UNIT,
} from './setting.ts';

const RUNS = 2500;
const fonts = await openHouse();
const set = setter(fonts);

interface Segment {
  readonly text: string;
  readonly mark: MarkKind | null;
  readonly reading: string;
}

const one = (characters: string) => fc.constantFrom(...characters);
const some = (characters: string, maxLength: number) =>
  fc.string({ unit: one(characters), minLength: 1, maxLength });

const han = some('國家主席習近平報道一二三東京議會', 4);
const kana = some('あいうえおかがきぎカキクケコン', 4);
const listed = fc.constantFrom(...LISTED_CLASSES.flatMap((name) => [...membersOf(name)]));
const pair = fc.constantFrom('——', '……', '⋯⋯', '——……', '。」', '」。', '」「', '『「', '？！');
const figures = fc.constantFrom('8', '80', '365', '2026', '1,234.5', '3:30', '2025-26', '-5');
const word = fc.constantFrom(
  'WTO',
  'World',
  'COVID-19',
  'don’t',
  'internationalisation',
  'é',
  'x, y',
  '(a)',
  'f(x)',
  '"a"',
);
const space = fc.constantFrom(' ', '  ', '\u00a0', '\u200b', '\u2060');
const odd = fc.constantFrom(
  '𠮷',
  '葛\u{E0100}',
  'か\u3099',
  'e\u0301',
  '👨\u200d👩\u200d👧',
  '👍🏽',
  '🇭🇰',
  '🇭🇰🇨🇳',
  '🏽',
  '〇',
  '※',
  '\ufe0f',
);

const piece = fc.oneof(
  { weight: 6, arbitrary: han },
  { weight: 3, arbitrary: kana },
  { weight: 4, arbitrary: listed },
  pair,
  { weight: 2, arbitrary: figures },
  { weight: 2, arbitrary: word },
  { weight: 2, arbitrary: space },
  odd,
);

const plain = piece.map((text): Segment => ({ text, mark: null, reading: '' }));
const marked = fc.record({
  text: piece,
  mark: fc.constantFrom<MarkKind>(
    'bold',
    'emphasis',
    'nobreak',
    'dateline',
    'name',
    'title',
    'deceased',
    'note',
  ),
  reading: fc.constant(''),
});
const ruby = fc.record({
  text: han,
  mark: fc.constant<MarkKind>('ruby'),
  reading: some('かんじよみがなをふる', 9),
});
/** One reading a character, as long as chance has it. */
const byCharacter = fc
  .tuple(han, fc.array(some('かんじよみがな', 4), { minLength: 12, maxLength: 12 }))
  .map(
    ([text, readings]): Segment => ({
      text,
      mark: 'ruby',
      reading: [...text].map((_, at) => readings[at % readings.length] || 'か').join('|'),
    }),
  );
const combined = fc.record({
  text: figures,
  mark: fc.constant<MarkKind>('tcy'),
  reading: fc.constant(''),
});

const segments = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: plain },
    { weight: 2, arbitrary: marked },
    ruby,
    byCharacter,
    combined,
  ),
  { minLength: 0, maxLength: 30 },
);

/** Segments one after the other, and one more mark from a segment to a later one. */
const copyOf = (parts: readonly Segment[], over: readonly [number, number]): RichText => {
  const marks: Mark[] = [];
  const starts = [0];
  let text = '';
  for (const { text: own, mark, reading } of parts) {
    const from = text.length;
    text += own;
    starts.push(text.length);
    if (mark === null) continue;
    marks.push({ kind: mark, from, to: text.length, value: mark === 'ruby' ? reading : null });
  }
  const [from = 0, to = 0] = over
    .map((index) => starts[index % starts.length] ?? 0)
    .toSorted((a, b) => a - b);
  if (to > from) marks.push({ kind: 'bold', from, to, value: null });
  return { text, marks, origins: [] };
};

const copies = fc
  .tuple(segments, fc.tuple(fc.nat(40), fc.nat(40)))
  .map(([parts, over]) => copyOf(parts, over));

interface Setting {
  readonly choice: Choice;
  readonly lengths: readonly number[];
}

/** The language's own house half of the time, any other otherwise. */
const houses: fc.Arbitrary<Partial<HouseStyle>> = fc.oneof(
  fc.record({ breaker: fc.constantFrom(...BREAKERS) }),
  fc.record({
    breaker: fc.constantFrom(...BREAKERS),
    kinsoku: fc.constantFrom(...Object.keys(KINSOKU)),
    adjacent: fc.constantFrom(...ADJACENT),
    lineStart: fc.constantFrom(...LINE_STARTS),
    lineEnd: fc.constantFrom(...LINE_ENDS),
    squeeze: fc.constantFrom(...(Object.keys(SQUEEZES) as SqueezeName[])),
    stretch: fc.constantFrom(...STRETCHES),
    stretchMarks: fc.boolean(),
    hanLatin: fc.constantFrom(0, 0.125, 0.25),
    hang: fc.constantFrom(...HANGS),
    keepUnits: fc.boolean(),
    keepNames: fc.boolean(),
    keepDateline: fc.boolean(),
  }),
);

const settings: fc.Arbitrary<Setting> = fc.record({
  choice: fc.record({
    lang: fc.constantFrom<Lang>('zh-HK', 'zh-TW', 'zh-CN', 'ja'),
    direction: fc.constantFrom<Direction>('horizontal', 'vertical'),
    indent: fc.constantFrom(em(0), em(1), em(2)),
    marks: fc.constantFrom('full' as const, 'half' as const),
    cell: fc.constantFrom(em(1), em(17 / 16), em(17 / 18)),
    align: fc.constantFrom('justify' as const, 'start' as const),
    house: houses,
  }),
  lengths: fc.array(
    fc.integer({ min: 16, max: 80 }).map((quarters) => quarters / 4),
    { minLength: 1, maxLength: 4 },
  ),
});

/** Tries a promise on every line of many random paragraphs. */
function holds(promise: (lines: readonly SetLine[], rich: RichText, setting: Setting) => void) {
  fc.assert(
    fc.property(copies, settings, (rich, setting) => {
      const { lines, leftover } = set(rich, measures(...setting.lengths), setting.choice);
      expect(leftover).toBeNull();
      promise(lines, rich, setting);
    }),
    { numRuns: RUNS },
  );
}

const endOf = (line: SetLine): number => line.start + line.length;
const atomsIn = (line: SetLine, rich: RichText, { choice }: Setting) =>
  atomsOf(rich, style(choice), fonts).filter(
    (atom) => atom.from >= line.from && atom.to <= line.to,
  );

describe('any copy in any style', () => {
  it('is set once, in order, but for spaces dropped at breaks', () => {
    holds((lines, rich) => {
      let at = 0;
      for (const line of lines) {
        expect(rich.text.slice(at, line.from)).toMatch(/^[\s\u200b]*$/u);
        expect(line.runs.map((run) => run.text).join('')).toBe(rich.text.slice(line.from, line.to));
        at = line.to;
      }
      expect(rich.text.slice(at)).toMatch(/^[\s\u200b]*$/u);
    });
  });

  it('has runs that know where they stand and how long they are', () => {
    holds((lines) => {
      for (const line of lines) {
        let at = line.from;
        for (const run of line.runs) {
          expect(run.from).toBe(at);
          at += run.text.length;
        }
        const sum = line.runs.reduce((length, run) => length + run.advance, 0);
        expect(Math.abs(sum - line.length)).toBeLessThan(UNIT / 2);
        expect(line.runs[0]?.before).toBe(0);
      }
    });
  });

  it('has no line longer than its slot, unless one atom is', () => {
    holds((lines, rich, setting) => {
      for (const line of lines) {
        // Where cells are narrow, the last atom is wider than its own; gaps before it close, if there are any.
        const atoms = atomsIn(line, rich, setting);
        const narrow = Math.max(0, 1 - (setting.choice.cell ?? 1)) * EM;
        const wider = line.gaps === 0 ? narrow * (atoms.at(-1)?.text.length ?? 0) : 0;
        if (endOf(line) <= line.slot.length + line.fit.hung + wider + UNIT) continue;
        expect(atoms).toHaveLength(1);
      }
    });
  });

  it('fills justified lines to a unit of layout', () => {
    holds((lines, rich, { choice }) => {
      for (const line of lines.filter((each) => each.gaps > 0)) {
        expect(line.gap < 0 || (choice.align === 'justify' && !line.last)).toBe(true);
        const over = endOf(line) - line.slot.length - line.fit.hung;
        expect(over).toBeLessThan(UNIT / 2);
        // Blanks of an interpunct or of a long reading's base stay at the end of a line.
        const blank =
          /[·‧•・]/u.test(lastOf(line)) || rich.marks.some((mark) => mark.kind === 'ruby');
        if (!blank) expect(over).toBeGreaterThan(-2.5 * UNIT);
      }
    });
  });

  it('starts and ends lines as the house allows, unless no break in the line was legal', () => {
    holds((lines, rich, setting) => {
      const { kinsoku } = style(setting.choice);
      const atoms = atomsOf(rich, style(setting.choice), fonts);
      const legal = legalBreaks(atoms, rich, style(setting.choice));
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const next = lines[index + 1] as SetLine;
        const good =
          !kinsoku.notAtEnd.includes(classOf(lastOf(line))) &&
          !kinsoku.notAtStart.includes(classOf(firstOf(next)));
        const had = atoms.some(
          (atom, at) =>
            atom.from >= line.from &&
            atom.to < line.to &&
            legal[at] !== 'never' &&
            legal[at] !== 'cut',
        );
        expect(good || !had).toBe(true);
      }
    });
  });

  it('parts no grapheme cluster that no mark of the copy parts', () => {
    holds((lines, rich) => {
      const inner = new Set<number>();
      let start = 0;
      for (const cluster of clustersOf(rich.text)) {
        const end = start + cluster.length;
        if (!/^[ \u00a0]/u.test(cluster)) for (let at = start + 1; at < end; at += 1) inner.add(at);
        start = end;
      }
      for (const mark of rich.marks) {
        inner.delete(mark.from);
        inner.delete(mark.to);
      }
      for (const line of lines) expect(inner.has(line.to)).toBe(false);
    });
  });

  it('sets every reading once, on the line of its base', () => {
    holds((lines, rich) => {
      const wanted = rich.marks.filter((mark) => mark.kind === 'ruby').map((mark) => mark.value);
      const readings = lines.flatMap((line) => line.ruby);
      const text = readings.flatMap((ruby) => ruby.runs.map((run) => run.text));
      expect(text.join('')).toBe(wanted.join('').replaceAll('|', ''));
      for (const line of lines) {
        for (const ruby of line.ruby) {
          expect(ruby.from).toBeGreaterThanOrEqual(line.from);
          expect(ruby.to).toBeLessThanOrEqual(line.to);
        }
      }
    });
  });

  it('opens no gap wider than the line says, and takes no mark below half an em', () => {
    holds((lines, _, { choice }) => {
      const cell = Math.abs((choice.cell ?? 1) - 1) * EM;
      for (const line of lines) {
        expect(line.fit.gap).toBeGreaterThanOrEqual(0);
        for (const run of line.runs) {
          const spaced = /\s/u.test(run.text) || (choice.house?.hanLatin ?? 0) > 0;
          if (!spaced) expect(run.tracking).toBeLessThanOrEqual(line.fit.gap + cell + UNIT);
          const marks = run.features.some((one) => one === 'halt' || one === 'vhal');
          if (!marks || !/^[\u3000-\u303f\uff00-\uffef]+$/u.test(run.text)) continue;
          // Each gap is rounded to whole units, down or up, so every mark of the run may be one away.
          const least = run.size / 2 - cell + Math.min(0, line.gap) - UNIT;
          expect(run.advance).toBeGreaterThanOrEqual(least * run.text.length);
        }
      }
    });
  });

  it('is set the same way twice', () => {
    holds((lines, rich, { choice, lengths }) => {
      expect(set(rich, measures(...lengths), choice).lines).toEqual(lines);
    });
  });

  it('goes on from what slots left over as if they had gone on, line by line', () => {
    holds((_, rich, { choice, lengths }) => {
      // The whole paragraph is weighed otherwise when it ends elsewhere.
      if (choice.house?.breaker === 'total-fit') return;
      const lastResorts = lineResorts(RESORTS);
      const alone = {
        ...choice,
        house: { ...HOUSE_STYLES[choice.lang ?? 'zh-HK'], ...choice.house, lastResorts },
      };
      const { lines } = set(rich, measures(...lengths), alone);
      const cut = Math.floor(lines.length / 2);
      const first = set(rich, (line) => (line < cut ? measures(...lengths)(line) : null), alone);
      expect(first.lines.map((line) => line.to)).toEqual(
        lines.slice(0, cut).map((line) => line.to),
      );
      expect(first.leftover).toBe(lines[cut]?.from ?? null);
    });
  });
});

const visibleOf = (line: SetLine): string =>
  line.runs.map((run) => run.text.replace(/[^\S\u3000]|[\p{M}\p{Cf}]/gu, '')).join('');
const firstOf = (line: SetLine): string => [...visibleOf(line)][0] ?? '';
const lastOf = (line: SetLine): string => [...visibleOf(line)].at(-1) ?? '';

/** The seed page's body paragraphs: how each was set in print, set again by composition, and which breaks are the same. */
import { readFileSync } from 'node:fs';
import { setParagraph } from '../../src/compose/set-paragraph.ts';
import { paragraphStyle } from '../../src/compose/style.ts';
import type { ParagraphStyle, SetLine, Slots } from '../../src/compose/types.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { TypeStyle } from '../../src/model/template.ts';
import { type RichText, sliceText, visible } from '../../src/model/text.ts';
import { HOUSE_STYLES, type HouseStyle } from '../../src/model/typography/house-styles.ts';
import { em, px } from '../../src/units.ts';

const seed = (name: string) => readFileSync(new URL(`../seed/${name}`, import.meta.url), 'utf8');

interface GoldArticle {
  readonly id: string;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly string[];
}

const dump = seed('000_138e98d87f946766.txt').split('\n');
const { articles }: { articles: readonly GoldArticle[] } = JSON.parse(seed('gold.json'));

/** Lines of the dump that stand in one frame at one number of cells: newsroom.md section 1. */
export interface Stretch {
  readonly lines: readonly [first: number, last: number];
  /** In em, line by line; the last repeats. */
  readonly measures: readonly number[];
  /** Cells that fill the last measure. */
  readonly cells: number;
}

/** A paragraph, with the one setting that it was printed in or one for each of its stretches. */
export interface Passage {
  readonly story: string;
  readonly stretches: readonly Stretch[];
  readonly house: Partial<HouseStyle>;
  /** Gap between half-heads that stands in the copy, in em. */
  readonly hanSpace: number;
  /** Marks of the dateline that opens a story. */
  readonly dateline: 'full' | 'half';
}

export interface Recomposed {
  readonly passage: Passage;
  readonly printed: readonly string[];
  readonly ours: readonly string[];
  readonly breaks: number;
  readonly equal: number;
}

const INDENT = 2;
const SIZE = px(16);

/** Lines [first, last] of the dump, counted from 1; blank lines part frames, not paragraphs. */
const printedLines = ([first, last]: Stretch['lines']): string[] =>
  dump
    .slice(first - 1, last)
    .map(visible)
    .filter((line) => line !== '');

export function recompose(passage: Passage, fonts: FontBook): Recomposed {
  const printed = passage.stretches.flatMap(({ lines }) => printedLines(lines));
  const ours = setStretches(passage, copyOf(passage.story, printed.join('')), fonts);
  const places = breaksOf(printed);
  const equal = [...places].filter((place) => breaksOf(ours).has(place)).length;
  return { passage, printed, ours, breaks: places.size, equal };
}

/** Visible characters before each break. */
function breaksOf(lines: readonly string[]): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    at += [...line].length;
    places.add(at);
  }
  return places;
}

function setStretches(passage: Passage, whole: RichText, fonts: FontBook): string[] {
  const lines: string[] = [];
  let rest = whole;
  for (const [index, stretch] of passage.stretches.entries()) {
    const isLast = index === passage.stretches.length - 1;
    const most = isLast ? Number.POSITIVE_INFINITY : printedLines(stretch.lines).length;
    const style = styleOf(passage, stretch, index === 0);
    const set = setParagraph(rest, slotsOf(stretch, most), style, fonts);
    const text = rest.text;
    lines.push(...set.lines.map((line: SetLine) => visible(text.slice(line.from, line.to))));
    if (set.leftover === null) break;
    rest = sliceText(rest, set.leftover, rest.text.length);
  }
  return lines;
}

const slotsOf =
  ({ measures }: Stretch, most: number): Slots =>
  (line) =>
    line < most
      ? { start: px(0), length: px((measures[line] ?? measures.at(-1) ?? 0) * SIZE) }
      : null;

function styleOf(
  { house, hanSpace, dateline }: Passage,
  stretch: Stretch,
  isFirst: boolean,
): ParagraphStyle {
  const measure = stretch.measures.at(-1) ?? 0;
  return paragraphStyle(
    {
      lang: 'zh-HK',
      direction: 'horizontal',
      house: { ...HOUSE_STYLES['zh-HK'], ...house },
      style: BODY,
      dateline: { ...BODY, marks: dateline },
    },
    {
      indent: em(isFirst ? INDENT : 0),
      cell: em(measure / stretch.cells),
      hanSpace: em(hanSpace),
    },
  );
}

const BODY: TypeStyle = {
  name: 'body',
  faces: ['serif-hk-regular'],
  bold: [],
  size: SIZE,
  pitch: px(24),
  indent: em(INDENT),
  align: 'justify',
  tracking: em(0),
  marks: 'full',
  colour: '#000000',
  breaker: null,
};

/** The copy of a passage, with the spaces that the dump's lines have lost. */
function copyOf(id: string, wanted: string): RichText {
  const { paragraphs, byline, dateline } = articles.find((one) => one.id === id) as GoldArticle;
  for (const [index, paragraph] of paragraphs.entries()) {
    const opening = index === 0 ? (dateline ?? '') : '';
    const text = `${opening}${paragraph}${byline ?? ''}`;
    const at = visible(text).indexOf(wanted);
    if (at < 0) continue;
    const marks =
      opening === ''
        ? []
        : [{ kind: 'dateline' as const, from: 0, to: opening.length, value: null }];
    const whole = { text, marks, origins: [] };
    return sliceText(whole, placeOf(text, at), placeOf(text, at + wanted.length));
  }
  throw new Error(`no paragraph of ${id} holds ${wanted}`);
}

/** Offset of the n-th visible character. */
function placeOf(text: string, count: number): number {
  let at = 0;
  for (let seen = 0; at < text.length && (seen < count || /\s/u.test(text.charAt(at))); at += 1) {
    if (!/\s/u.test(text.charAt(at))) seen += 1;
  }
  return at;
}

const HAN_SPACE = 0.5;

const passage = (
  story: string,
  stretches: readonly Stretch[],
  more: Partial<Passage> = {},
): Passage => ({ story, stretches, house: {}, hanSpace: HAN_SPACE, dateline: 'half', ...more });

const lines = (
  first: number,
  last: number,
  measure: number,
  cells: number,
  short: readonly number[] = [],
): Stretch => ({ lines: [first, last], measures: [...short, measure], cells });

/** Three lines beside a stacked label are shorter by so many cells. */
const beside = (measure: number, cells: number, short: number): number[] =>
  Array.from({ length: 3 }, () => (measure * (cells - short)) / cells);

const lead = (first: number, last: number, cells = 17) =>
  passage('main', [lines(first, last, 17, cells)]);
const second = (first: number, last: number, cells: number, more: Partial<Passage> = {}) =>
  passage('second', [lines(first, last, 16, cells)], more);

export const PASSAGES: readonly Passage[] = [
  lead(12, 21),
  lead(23, 38, 16),
  ...[
    [41, 50],
    [52, 61],
    [63, 72],
    [74, 83],
    [85, 91],
    [94, 98],
    [100, 104],
    [106, 108],
  ].map(([first = 0, last = 0]) => lead(first, last)),
  passage('sidebar', [lines(182, 192, 17, 16, beside(17, 16, 5))]),
  passage('sidebar', [lines(194, 212, 17, 17)]),
  passage('sidebar', [lines(213, 225, 17, 16)]),
  passage('editorial', [lines(274, 281, 17, 18, beside(17, 18, 12))]),
  passage('editorial', [lines(283, 294, 17, 18), lines(295, 304, 17, 17)], {
    house: { figures: 'half-cell' },
  }),
  passage('editorial', [lines(306, 321, 17, 18)]),
  passage('editorial', [lines(323, 334, 17, 18)]),
  second(119, 123, 16, { dateline: 'full', hanSpace: 1 }),
  second(125, 133, 17),
  second(136, 147, 17),
  passage('second', [lines(149, 153, 16, 17), lines(155, 156, 16, 15)], { hanSpace: 1 }),
  second(158, 163, 17),
  second(165, 171, 17),
  second(173, 175, 17),
  second(177, 179, 17),
];

/** The seed page's own printed lines: what a professional system set, composed again from the copy and a measure. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeText } from '../../../src/compose/compose-text.ts';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { visible } from '../../../src/model/text.ts';
import { openHouse } from './setting.ts';

const seed = (name: string) => readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8');

interface GoldArticle {
  readonly id: string;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly string[];
  readonly lines: { readonly paragraphs: readonly string[] };
}

const dump = seed('000_138e98d87f946766.txt').split('\n');
const { articles }: { articles: readonly GoldArticle[] } = JSON.parse(seed('gold.json'));
const article = (id: string) => articles.find((one) => one.id === id) as GoldArticle;
const fonts = await openHouse();

/** Lines [first, last] of the dump, counted from 1; blank lines part frames, not paragraphs. */
const printedLines = (first: number, last: number): string[] =>
  dump
    .slice(first - 1, last)
    .map(visible)
    .filter((line) => line !== '');

/** Printed lines of one measure: `cells` fill the last of `measures`. */
interface Passage {
  readonly lines: readonly [first: number, last: number];
  readonly measures: readonly number[];
  readonly cells: number;
  readonly indent: number;
}

/** The copy of a passage, with the spaces that the dump's lines have lost. */
function copyOf(id: string, printed: readonly string[]): string {
  const { paragraphs, byline, dateline } = article(id);
  const wanted = printed.join('');
  for (const [index, paragraph] of paragraphs.entries()) {
    const whole = `${index === 0 ? (dateline ?? '') : ''}${paragraph}${byline ?? ''}`;
    const at = visible(whole).indexOf(wanted);
    if (at >= 0) return whole.slice(placeOf(whole, at), placeOf(whole, at + wanted.length));
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

function compose(id: string, passage: Passage) {
  const expected = printedLines(...passage.lines);
  const options = {
    ...passage,
    style: 'zh-HK',
    vertical: false,
    changes: {},
    lexicon: EMPTY_LEXICON,
  } as const;
  const text = copyOf(id, expected);
  const [paragraph] = composeText([text], options, 'serif-hk-regular', fonts);
  const composed = (paragraph?.lines ?? []).map((line) => visible(line.text));
  return { expected, composed };
}

const passage = (
  first: number,
  last: number,
  cells: number,
  more: Partial<Passage> = {},
): Passage => ({ lines: [first, last], measures: [17], cells, indent: 2, ...more });

const continued = (first: number, last: number, cells: number): Passage =>
  passage(first, last, cells, { indent: 0 });

const rangesOf = (id: string): (readonly [number, number])[] =>
  article(id).lines.paragraphs.map((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return [first, last] as const;
  });

const breaks = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { lines }) => sum + printedLines(...lines).length - 1, 0);

describe('the lead story', () => {
  // The first paragraph starts with the dateline, the second is set to a measure of 16.
  const passages = rangesOf('main')
    .slice(1)
    .map(([first, last], index) => passage(first, last, 17, { measures: [index === 0 ? 16 : 17] }))
    .map((one) => ({ ...one, cells: one.measures[0] ?? 17 }));

  it('has 64 breaks in ten paragraphs', () => {
    expect(passages).toHaveLength(10);
    expect(breaks(passages)).toBe(64);
  });

  it.each(passages)('breaks lines $lines as they were printed', (one) => {
    const { composed, expected } = compose('main', one);
    expect(composed).toEqual(expected);
  });
});

describe('cells per line in a frame of 17 em', () => {
  // Both stories start beside a stacked label, in lines of fewer cells of the same width.
  const sidebar = [
    passage(182, 192, 16, { measures: [187 / 16, 187 / 16, 187 / 16, 17] }),
    passage(194, 212, 17),
    passage(213, 225, 16),
  ];
  const editorial = [
    passage(274, 281, 18, { measures: [102 / 18, 102 / 18, 102 / 18, 17] }),
    // Line 295 starts a frame and is set to another count in mid-paragraph.
    // Line 285 has 80 in one tightened cell; with figures kept at half an em its last character goes over.
    passage(283, 284, 18),
    continued(286, 294, 18),
    continued(295, 304, 17),
    passage(306, 321, 18),
    passage(323, 334, 18),
  ];
  it.each(sidebar)('breaks lines $lines of the sidebar as they were printed', (one) => {
    const { composed, expected } = compose('sidebar', one);
    expect(composed).toEqual(expected);
  });

  it.each(editorial)('breaks lines $lines of the editorial as they were printed', (one) => {
    const { composed, expected } = compose('editorial', one);
    expect(composed).toEqual(expected);
  });

  it('are 36 of 36 and 47 of 50 breaks of the two stories', () => {
    expect(breaks(sidebar)).toBe(36);
    expect(breaks(editorial)).toBe(47);
  });
});

describe('the second story', () => {
  const frame = (cells: number) => ({ measures: [16], cells });
  const passages = [
    passage(119, 123, 16, frame(16)),
    passage(125, 133, 17, frame(17)),
    passage(136, 147, 17, frame(17)),
    // Line 151 has a gap of a whole cell between two phrases, ours is half an em.
    { ...continued(155, 156, 15), measures: [16] },
    passage(158, 163, 17, frame(17)),
    passage(165, 171, 17, frame(17)),
    passage(173, 175, 17, frame(17)),
    passage(177, 179, 17, frame(17)),
  ];
  it.each(passages)('breaks lines $lines as they were printed', (one) => {
    const { composed, expected } = compose('second', one);
    expect(composed).toEqual(expected);
  });
});

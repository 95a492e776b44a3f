/**
 * What may move in a line: where the movable blank 可調整空間 of a mark lies, which blanks a line gives up first, and how
 * far a gap may open. Data only; clreq 3.1.6 and 3.1.10, jlreq 3.8, newsroom practice.
 */
import type { Lang } from '../page.ts';
import type { CharacterClass } from './character-classes.ts';

/** What gives way when a line is squeezed. */
export type Yielding =
  | 'line-end' // the mark that ends the line
  | 'word-space'
  | 'middle-dot'
  | 'open'
  | 'close'
  | 'comma' // ，、；：
  | 'stop' // 。？！
  | 'han-latin';

/** A squeeze: what yields first, then what next; all of one step yield alike. */
export type Squeeze = readonly (readonly Yielding[])[];

export const SQUEEZES = {
  none: [],
  // Japanese newspapers take 。、」 to half a cell before they push a character out.
  news: [['line-end'], ['close', 'comma', 'stop']],
  // clreq 3.1.10, steps 1 to 6.
  clreq: [
    ['line-end'],
    ['word-space'],
    ['middle-dot'],
    ['open', 'close'],
    ['comma'],
    ['han-latin'],
  ],
  // With step 7, which some houses never take.
  'clreq-stops': [
    ['line-end'],
    ['word-space'],
    ['middle-dot'],
    ['open', 'close'],
    ['comma'],
    ['han-latin'],
    ['stop'],
  ],
  // All that there is inside a line, as a last resort.
  all: [['word-space'], ['middle-dot'], ['open', 'close'], ['comma'], ['han-latin'], ['stop']],
  // jlreq 3.8.3: a full stop keeps its blank but at a line's end.
  jlreq: [['word-space'], ['line-end'], ['middle-dot'], ['open', 'close', 'comma'], ['han-latin']],
} as const satisfies Readonly<Record<string, Squeeze>>;

export type SqueezeName = keyof typeof SQUEEZES;

/** Least and widest that a gap between words, and between Han and Latin, may be, in em (clreq 3.1.10; many houses stop at a third). */
export const WORD_SPACE = { least: 0.25, widest: 0.5 } as const;
export const HAN_LATIN = { least: 0.125, widest: 1 / 3 } as const;

/** A line takes to its last resorts where justification would open its gaps wider than this, in em (jlreq 3.8.4). */
export const WIDEST_GAP = 0.25;

/** A line that would open wider than this falls apart (LIN-09): a word that fits in no line is cut before that. In em. */
export const GAPING = 0.5;

/** White that a line is left with before a word or a number is parted that may be; a line of a few cells always bears it. In em. */
export const BEARABLE_WHITE = 2;
export const FEW_CELLS = 10;

/**
 * What a line does rather than open further than that: marks squeezed that the house otherwise leaves whole; half a mark at
 * its end; a number, an address or a word parted at a sign of its own; figures of a number, or full-width letters, that stand one per cell parted;
 * all lines of its paragraph broken anew, weighed as a whole.
 */
export const RESORTS = ['squeeze', 'mark', 'seam', 'figures', 'paragraph'] as const;
export type Resort = (typeof RESORTS)[number];
/** Of a line by itself. */
export type LineResort = Exclude<Resort, 'paragraph'>;

export const lineResorts = (resorts: readonly Resort[]): LineResort[] =>
  resorts.filter((resort) => resort !== 'paragraph');

/** Half a cell of movable blank, before the glyph, after it, or half of it on either side. */
export type Side = 'before' | 'after' | 'both';

const CORNER: Readonly<Partial<Record<CharacterClass, Side>>> = {
  open: 'before',
  close: 'after',
  stop: 'after',
  colon: 'both',
  'middle-dot': 'both',
};

/** Marks of the mainland stand at the left of their cells in horizontal lines, 驚問號 among them. */
const MAINLAND: typeof CORNER = { ...CORNER, colon: 'after', exclamation: 'after' };

/** Marks of Hong Kong and Taiwan stand in the middle of their cells. */
const CENTRED: typeof CORNER = { ...CORNER, stop: 'both' };

/** Where the movable blank of a class lies. Whether a face has one is the face's to say (`halt`, `vhal`). */
export const MOVABLE: Readonly<Record<Lang, Readonly<Partial<Record<CharacterClass, Side>>>>> = {
  'zh-HK': CENTRED,
  'zh-TW': CENTRED,
  'zh-CN': MAINLAND,
  ja: CORNER,
};

const STOPS = '。．﹒！？﹗﹖';

/** What a mark yields as. */
export function yieldingOf(name: CharacterClass, char: string): Yielding | null {
  if (name === 'open' || name === 'close' || name === 'middle-dot') return name;
  if (name !== 'stop' && name !== 'colon' && name !== 'exclamation') return null;
  return STOPS.includes(char) ? 'stop' : 'comma';
}

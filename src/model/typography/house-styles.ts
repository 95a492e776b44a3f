/** House styles: what a newspaper of a language does where the standards leave a choice. Data only. */
import type { Lang } from '../page.ts';
import { RESORTS, type Resort, type SqueezeName } from './elasticity.ts';
import type { Repair } from './misprints.ts';

export { KINSOKU, type Kinsoku } from './kinsoku.ts';

/** What happens to the blanks of marks; a look sets all four at once. */
export interface MarkSpacing {
  /** Width of two neighbouring marks: each its own, one and a half cells together, or one. */
  readonly adjacent: (typeof ADJACENT)[number];
  /** An opening bracket at the start of a line: on a whole cell or on half of one. */
  readonly lineStart: (typeof LINE_STARTS)[number];
  /** A mark at the end of a line: never, if needed or always on half a cell. */
  readonly lineEnd: (typeof LINE_ENDS)[number];
  /** Name of the order in which blanks give way before a character is pushed out 先擠後推. */
  readonly squeeze: SqueezeName;
}

export const ADJACENT = ['full', 'three-halves', 'one'] as const;
export const LINE_STARTS = ['full', 'half', 'half-after-first'] as const;
export const LINE_ENDS = ['never', 'if-needed', 'always'] as const;
export const LOOK_NAMES = ['grid', 'trimmed'] as const;
export const BREAKERS = ['greedy', 'total-fit'] as const;
export const HANGS = ['none', 'stops'] as const;
export const STRETCHES = ['even', 'ordered'] as const;
export const NAME_MARKS = ['none', 'line'] as const;
export const TITLE_MARKS = ['none', 'wavy'] as const;
export const EMPHASES = ['dot', 'sesame'] as const;
export const EXCLAMATIONS = ['apart', 'paired', 'paired-upright'] as const;
export const ARROWS = ['turned', 'upright'] as const;
export const FIGURES = ['half', 'half-cell', 'proportional'] as const;

export type LookName = (typeof LOOK_NAMES)[number];
export type Breaker = (typeof BREAKERS)[number];
export type Hang = (typeof HANGS)[number];

/** Grid: every mark on its own cell. Trimmed: no blank wider than half an em. One page keeps to one look. */
export const LOOKS: Readonly<Record<LookName, MarkSpacing>> = {
  grid: { adjacent: 'full', lineStart: 'full', lineEnd: 'never', squeeze: 'none' },
  trimmed: {
    adjacent: 'three-halves',
    lineStart: 'half-after-first',
    lineEnd: 'if-needed',
    squeeze: 'clreq',
  },
};

export interface HouseStyle extends MarkSpacing {
  readonly name: Lang;
  /** Name of a kinsoku profile. */
  readonly kinsoku: string;
  /** Figures in horizontal lines: half an em each (`hwid`), half an advance of the line's cells, or as the face draws them. */
  readonly figures: (typeof FIGURES)[number];
  /** In vertical lines a figure group up to this length is combined in one cell; longer ones stand one per cell. */
  readonly combineFigures: number;
  /** In vertical lines an all-capitals word up to this length stands upright, one letter per cell. */
  readonly uprightCapitals: number;
  /** An arrow of a vertical line goes with the line (UAX #50), or points where it does in the copy. */
  readonly arrows: (typeof ARROWS)[number];
  /** Width of 間隔號 in em. */
  readonly middleDot: number;
  /** Two of ！？ in a row: each on its cell, or both in one, in all lines or in vertical ones only. */
  readonly exclamations: (typeof EXCLAMATIONS)[number];
  /** Slack opens every gap alike, or word spaces first, then gaps between Han and Latin, then the others. */
  readonly stretch: (typeof STRETCHES)[number];
  /** Whether a gap may open after an opening mark, before a closing one and beside 。、・！？ (jlreq forbids it). */
  readonly stretchMarks: boolean;
  /** Gap between Han and Latin or figures, in em. */
  readonly hanLatin: number;
  readonly breaker: Breaker;
  /** What is tried, in this order, before a line opens by more than a quarter of an em a gap. */
  readonly lastResorts: readonly Resort[];
  /** Hanging of 。，、 beyond the measure; centred marks hang in vertical lines only (clreq 3.1.7). */
  readonly hang: Hang;
  /** Whether a number stays with its unit, a dateline in one line, a name or title of the lexicon or under a mark whole. */
  readonly keepUnits: boolean;
  readonly keepDateline: boolean;
  readonly keepNames: boolean;
  /** 專名號 along a marked name and 書名號甲式 along a marked title: newspapers of today print neither. */
  readonly nameMarks: (typeof NAME_MARKS)[number];
  readonly titleMarks: (typeof TITLE_MARKS)[number];
  /** What stands beside an emphasised character 著重號: a round dot, or a sesame ﹅ in vertical lines. */
  readonly emphasis: (typeof EMPHASES)[number];
  /** Room for zhuyin after its character in a horizontal line, in em; in a vertical one it stands in the line gap. */
  readonly zhuyinRoom: number;
  /** Whether the third of three closing marks may start a line rather than open the line before it wide (clreq 3.1.3). */
  readonly partRuns: boolean;
  /** Misprints that are corrected before the copy is set, by the names of their rules; all others are only reported. */
  readonly repair: readonly Repair[];
}

const CHINESE = {
  ...LOOKS.grid,
  kinsoku: 'zh-basic',
  figures: 'half',
  combineFigures: 2,
  uprightCapitals: 4,
  arrows: 'turned',
  middleDot: 1,
  exclamations: 'apart',
  stretch: 'even',
  stretchMarks: true,
  hanLatin: 0,
  breaker: 'greedy',
  lastResorts: RESORTS,
  hang: 'none',
  keepUnits: false,
  keepDateline: false,
  keepNames: false,
  nameMarks: 'none',
  titleMarks: 'none',
  emphasis: 'dot',
  // clreq 3.3.1: symbols and tone marks take 15 of 30.
  zhuyinRoom: 0.5,
  partRuns: false,
  repair: [],
} as const;

export const HOUSE_STYLES: Readonly<Record<Lang, HouseStyle>> = {
  // As the seed page is set: it parts 10|年, trims nothing and pushes out. The rows of Taiwan are narrower still.
  'zh-HK': { name: 'zh-HK', ...CHINESE },
  'zh-TW': { name: 'zh-TW', ...CHINESE },
  'zh-CN': {
    name: 'zh-CN',
    ...CHINESE,
    ...LOOKS.trimmed,
    kinsoku: 'zh-gb',
    // GB/T 15834-2011 4.14.3: the interpunct of mainland setting takes half a cell.
    middleDot: 0.5,
    // GB/T 15834-2011 5.1: two of them in a row take one cell, three take two.
    exclamations: 'paired',
    // GB/T 15834-2011 5.1.10: a mark at the end of a line takes half a cell.
    lineEnd: 'always',
    stretch: 'ordered',
    keepUnits: true,
  },
  ja: {
    name: 'ja',
    ...CHINESE,
    kinsoku: 'ja-news',
    exclamations: 'paired-upright',
    squeeze: 'news',
    stretch: 'ordered',
    stretchMarks: false,
  },
};

/** The faces that stand for body type, and for bold in it, where no template names one (`banmian compose`). */
export const BODY_FACE: Readonly<Record<Lang, string>> = {
  'zh-HK': 'serif-hk-regular',
  'zh-TW': 'serif-tw-regular',
  'zh-CN': 'serif-cn-regular',
  ja: 'serif-ja-regular',
};

export const BOLD_FACE: Readonly<Record<Lang, string>> = {
  'zh-HK': 'serif-hk-bold',
  'zh-TW': 'serif-tw-bold',
  'zh-CN': 'serif-cn-bold',
  ja: 'serif-ja-bold',
};

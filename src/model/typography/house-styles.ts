/** House styles: what a newspaper of a language does where the standards leave a choice. Data only. */
import type { Lang } from '../page.ts';
import type { CharacterClass } from './character-classes.ts';

/** Kinsoku 避頭尾/禁則 profile: the classes that may not start or end a line. */
export interface Kinsoku {
  readonly name: string;
  readonly notAtStart: readonly CharacterClass[];
  readonly notAtEnd: readonly CharacterClass[];
}

/** clreq 3.1.3 “basic”: the level most Chinese publishers keep. */
const ZH_BASIC: Kinsoku = {
  name: 'zh-basic',
  notAtStart: ['close', 'stop', 'colon', 'exclamation', 'middle-dot', 'connector', 'solidus'],
  notAtEnd: ['open'],
};

/** jlreq appendix C.3 “very loose” (newspapers): only brackets, full stops and commas are kept. */
const JA_NEWS: Kinsoku = {
  name: 'ja-news',
  notAtStart: ['close', 'stop'],
  notAtEnd: ['open'],
};

export const KINSOKU: Readonly<Record<string, Kinsoku>> = {
  'zh-basic': ZH_BASIC,
  'ja-news': JA_NEWS,
};

export interface HouseStyle {
  readonly name: Lang;
  /** Name of a kinsoku profile. */
  readonly kinsoku: string;
  /** Figures in horizontal lines: exactly half a cell each (`hwid`), or as the face draws them. */
  readonly figures: 'half' | 'proportional';
  /** In vertical lines a figure group up to this length is combined in one cell; longer ones stand one per cell. */
  readonly combineFigures: number;
  /** In vertical lines an all-capitals word up to this length stands upright, one letter per cell. */
  readonly uprightCapitals: number;
  /** Width of 間隔號 in em. */
  readonly middleDot: number;
}

const CHINESE = {
  kinsoku: 'zh-basic',
  figures: 'half',
  combineFigures: 2,
  uprightCapitals: 4,
  middleDot: 1,
} as const;

export const HOUSE_STYLES: Readonly<Record<Lang, HouseStyle>> = {
  'zh-HK': { name: 'zh-HK', ...CHINESE },
  'zh-TW': { name: 'zh-TW', ...CHINESE },
  // GB/T 15834-2011 4.14.3: the interpunct of mainland setting takes half a cell.
  'zh-CN': { name: 'zh-CN', ...CHINESE, middleDot: 0.5 },
  ja: { name: 'ja', ...CHINESE, kinsoku: 'ja-news' },
};

/** The face that stands for body type where no template names one (`banmian compose`). */
export const BODY_FACE: Readonly<Record<Lang, string>> = {
  'zh-HK': 'serif-hk-regular',
  'zh-TW': 'serif-tw-regular',
  'zh-CN': 'serif-cn-regular',
  ja: 'serif-ja-regular',
};

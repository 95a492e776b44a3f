/**
 * Line-start and line-end prohibition 避頭尾/禁則 by profile: which classes may not start or end a line, and which
 * neighbours stay together. Data only; clreq 3.1.3, jlreq 3.1.7-3.1.10 and appendix C.
 */
import type { CharacterClass } from './character-classes.ts';

export interface Kinsoku {
  readonly name: string;
  readonly notAtStart: readonly CharacterClass[];
  readonly notAtEnd: readonly CharacterClass[];
  /** Whether a single dash joins what stands on either side, as ～ does; in Japanese it is one of the inseparable marks (cl-08). */
  readonly dashConnects: boolean;
}

const MARKS_OF_PHRASES = ['close', 'stop'] as const;
const MARKS_OF_SENTENCES = [...MARKS_OF_PHRASES, 'colon', 'exclamation'] as const;

/** What clreq “basic” keeps from starting a line; a single dash is a connector there (`dashConnects`). */
const CHINESE_STARTS = [...MARKS_OF_SENTENCES, 'middle-dot', 'connector', 'solidus'] as const;
const JAPANESE_STARTS = [...MARKS_OF_SENTENCES, 'middle-dot', 'connector'] as const;

const PROFILES: readonly Kinsoku[] = [
  // Many newspapers of Hong Kong and Taiwan keep nothing, because their lines are short (clreq 3.1.3).
  { name: 'zh-none', notAtStart: [], notAtEnd: [], dashConnects: false },
  { name: 'zh-basic', notAtStart: CHINESE_STARTS, notAtEnd: ['open'], dashConnects: true },
  {
    name: 'zh-gb',
    notAtStart: CHINESE_STARTS,
    notAtEnd: ['open', 'solidus'],
    dashConnects: true,
  },
  {
    name: 'zh-strict',
    // clreq names no iteration marks and no signs; strict is as UAX #14 has them (NS, and LB 23a).
    notAtStart: [...CHINESE_STARTS, 'dash', 'ellipsis', 'iteration', 'repeat', 'postfix'],
    notAtEnd: ['open', 'solidus'],
    dashConnects: true,
  },
  // jlreq “very loose”: newspapers.
  { name: 'ja-news', notAtStart: MARKS_OF_PHRASES, notAtEnd: ['open'], dashConnects: false },
  // Levels 2 to 4 of jlreq appendix C: of the iteration marks, magazines and books let 々 start a line.
  {
    name: 'ja-mag',
    notAtStart: [...MARKS_OF_SENTENCES, 'iteration'],
    notAtEnd: ['open'],
    dashConnects: false,
  },
  {
    name: 'ja-std',
    // A sign after anything but a number: jlreq is silent, LB 23a keeps it.
    notAtStart: [...JAPANESE_STARTS, 'iteration', 'postfix'],
    notAtEnd: ['open'],
    dashConnects: false,
  },
  {
    name: 'ja-vstrict',
    notAtStart: [...JAPANESE_STARTS, 'iteration', 'repeat', 'prolonged', 'small-kana', 'postfix'],
    notAtEnd: ['open'],
    dashConnects: false,
  },
];

export const KINSOKU: Readonly<Record<string, Kinsoku>> = Object.fromEntries(
  PROFILES.map((profile) => [profile.name, profile]),
);

/**
 * What is counted or measured: a number and its unit stay together where the house keeps them (clreq leaves it open).
 * Longer units first.
 */
const UNITS =
  '周年|週年|年代|年度|世紀|公里|公斤|公克|公噸|公尺|公頃|平方米|小時|分鐘|分钟|小时|世纪|百萬|百万|千萬|千万|億元|亿元|萬元|万元|美元|港元|歐元|欧元|[年月日號号時时分秒元円億亿萬万千百兆米噸吨歲岁人名個个件宗輛辆架艘次屆届期版頁页章節节條条度成倍樓楼層层戶户間间家位間隻只種种項项場场輪轮回時]';

/** A number with its unit, and 第 with its number. */
export const COUNTED = new RegExp(
  `第?[0-9]+(?:[.,:/-][0-9]+)*(?:${UNITS})+|第[0-9]+|[0-9]+[.,]?[0-9]*多[份年個个人]`,
  'gu',
);

/** Civil dates as newspapers print them, computed without a clock. */

/** Names of the days, Sunday first. */
export const WEEKDAYS = { zh: '日一二三四五六', ja: '日月火水木金土' } as const;

/** Months of the Gregorian calendar begin this many weekdays after January (January and February of the year before). */
const MONTH_SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Day of the week of a civil date `2025-05-09` by Sakamoto's formula, 0 = Sunday. */
export function weekdayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const whole = month < 3 ? year - 1 : year;
  const leaps = Math.floor(whole / 4) - Math.floor(whole / 100) + Math.floor(whole / 400);
  return (whole + leaps + (MONTH_SHIFT[month - 1] ?? 0) + day) % 7;
}

/** 2025年5月9日; Chinese and Japanese papers write it alike. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 星期五, 金曜日. */
export const weekdayText = (date: string, language: 'zh' | 'ja'): string => {
  const name = WEEKDAYS[language].charAt(weekdayOf(date));
  return language === 'zh' ? `星期${name}` : `${name}曜日`;
};

const DIGITS = '零一二三四五六七八九';

/** 一百一十五, 二十, 十八, 五: whole numbers from 1 to 999 as they are read. */
export function chineseNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = `${DIGITS.charAt(hundreds)}百`;
  if (rest === 0) return head;
  if (rest < 10) return `${head}零${belowHundred(rest)}`;
  // Inside a larger number ten is 一十.
  return `${head}${rest < 20 ? '一' : ''}${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : DIGITS.charAt(value % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones}`;
}

/** 中華民國一百一十五年六月十八日, as papers of Taiwan date a page; before 1912 民國前. */
export function minguoText(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const era = year > 1911 ? '中華民國' : '民國前';
  const count = year > 1911 ? year - 1911 : 1912 - year;
  return `${era}${chineseNumber(count)}年${chineseNumber(month)}月${chineseNumber(day)}日`;
}

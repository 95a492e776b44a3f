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

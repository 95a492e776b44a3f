/** Civil dates as newspapers print them, computed without a clock. */

const WEEKDAYS = { zh: '日一二三四五六', ja: '日月火水木金土' } as const;

/** Day of the week of a civil date, 0 = Sunday (Zeller's congruence for the Gregorian calendar). */
export function weekdayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month < 3 ? month + 12 : month;
  const inYear = month < 3 ? year - 1 : year;
  const century = Math.floor(inYear / 100);
  const rest = inYear % 100;
  const sum =
    day +
    Math.floor((13 * (shifted + 1)) / 5) +
    rest +
    Math.floor(rest / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (sum + 6) % 7;
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

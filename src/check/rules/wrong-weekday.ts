/** Page in; a weekday that is not the date's own, or cannot be read, out. */
import type { Page } from '../../model/page.ts';
import { originAt, type RichText } from '../../model/text.ts';
import { SHEET_CORNER } from '../geometry.ts';
import { type Fault, rule } from '../rule.ts';

export const wrongWeekday = rule({
  id: 'wrong-weekday',
  severity: 'error',
  needs: ['page'],
  doc: {
    what: 'The weekday that the author wrote is not the weekday of the page date, or is no weekday.',
    why: 'The date line is the first thing an archive reads; a wrong one cannot be told from a wrong page.',
    fix: 'Correct `date` or `weekday` in page.yaml, or leave `weekday` out: the template prints it from the date.',
  },
  check: ({ page }) => (page.weekday === null ? [] : faultsOf(page, page.weekday)),
});

/** Sunday first, as the calendar formula counts. */
const CHINESE = ['日', '一', '二', '三', '四', '五', '六'] as const;
const JAPANESE = ['日', '月', '火', '水', '木', '金', '土'] as const;

function faultsOf(page: Page, weekday: RichText): Fault[] {
  const actual = weekdayOf(page.date);
  if (actual === null) return [];
  const stated = readWeekday(weekday.text);
  if (stated === actual) return [];
  const names = `星期${CHINESE[actual]} (${JAPANESE[actual]}曜日)`;
  return [
    {
      message:
        stated === null
          ? `\`${weekday.text}\` is no weekday`
          : `${page.date} is ${names}, not \`${weekday.text}\``,
      help: 'correct `date` or `weekday`, or leave `weekday` out',
      place: SHEET_CORNER,
      origin: originAt(weekday, 0, weekday.text.length) ?? page.dateOrigin,
    },
  ];
}

/** 0 = Sunday; null when the text names no weekday. */
function readWeekday(text: string): number | null {
  const bare = text.replace(/[\s（）()]/gu, '');
  const chinese = /^(?:星期|週|周|礼拜|禮拜)([日天一二三四五六])$/u.exec(bare)?.[1];
  if (chinese !== undefined) return indexIn(CHINESE, chinese === '天' ? '日' : chinese);
  const japanese = /^([日月火水木金土])(?:曜日?)?$/u.exec(bare)?.[1];
  return japanese === undefined ? null : indexIn(JAPANESE, japanese);
}

const indexIn = (names: readonly string[], name: string): number | null => {
  const index = names.indexOf(name);
  return index < 0 ? null : index;
};

/** Months of the Gregorian calendar begin this many weekdays after January (January and February of the year before). */
const MONTH_SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Sakamoto's formula, without a clock: 0 = Sunday; null when the date is not `yyyy-mm-dd`. */
function weekdayOf(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)?.slice(1).map(Number);
  const [year, month, day] = parts ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const shift = MONTH_SHIFT[month - 1];
  if (shift === undefined) return null;
  const whole = month < 3 ? year - 1 : year;
  const leaps = Math.floor(whole / 4) - Math.floor(whole / 100) + Math.floor(whole / 400);
  return (whole + leaps + shift + day) % 7;
}

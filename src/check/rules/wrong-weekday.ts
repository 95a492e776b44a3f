/** Page in; a weekday that is not the date's own, or cannot be read, out. */
import type { Page } from '../../model/page.ts';
import { originAt, type RichText } from '../../model/text.ts';
import { WEEKDAYS, weekdayOf, weekdayText } from '../../model/typography/dates.ts';
import { SHEET_CORNER } from '../measure/geometry.ts';
import { type Fault, rule } from '../rule.ts';

export const wrongWeekday = rule({
  id: 'wrong-weekday',
  severity: 'error',
  needs: ['page'],
  doc: {
    what: 'The weekday that the author wrote is not the weekday of the page date, or is no weekday.',
    why: 'The date line is the first thing an archive reads; with a wrong one the page is filed as another.',
    fix: 'Correct `date` or `weekday` in page.yaml, or leave `weekday` out: the template prints it from the date.',
    example: '`date: 2025-05-09` with `weekday: 星期四`: that day was a Friday.',
  },
  check: ({ page }) => (page.weekday === null ? [] : faultsOf(page, page.weekday)),
});

function faultsOf(page: Page, weekday: RichText): Fault[] {
  const actual = weekdayOf(page.date);
  const stated = readWeekday(weekday.text);
  if (stated === actual) return [];
  const name = weekdayText(page.date, page.lang === 'ja' ? 'ja' : 'zh');
  return [
    {
      message:
        stated === null
          ? `\`${weekday.text}\` is no weekday`
          : `${page.date} is ${name}, not \`${weekday.text}\``,
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
  if (chinese !== undefined) return indexIn(WEEKDAYS.zh, chinese === '天' ? '日' : chinese);
  const japanese = /^([日月火水木金土])(?:曜日?)?$/u.exec(bare)?.[1];
  return japanese === undefined ? null : indexIn(WEEKDAYS.ja, japanese);
}

const indexIn = (names: string, name: string): number | null => {
  const index = names.indexOf(name);
  return index < 0 ? null : index;
};

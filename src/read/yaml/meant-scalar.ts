/** An id or a date that is none in, what its author has to write for it out. */
import { daysIn, isIdentifier } from '../../model/files/scalars.ts';
import type { KeyPath } from '../../model/files/shape.ts';
import { asciiForm } from './ascii-form.ts';

/** Lists of ids, each the name of a file in the folder of that name. */
const LISTS: ReadonlySet<string> = new Set(['stories', 'fillers']);

/** `b.md` and `stories/b.md` are `b`. */
export function idHelp(value: string, [list]: KeyPath): string | null {
  if (!LISTS.has(String(list))) return null;
  const name = value.replace(/^(?:\.\/)?(?:(?:stories|fillers)\/)?/u, '').replace(/\.md$/iu, '');
  return name !== value && isIdentifier(name)
    ? `write \`${name}\`, the name of its file without folder and ending`
    : null;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date of the right form on which there is no day; null for all others. */
export function dateHelp(value: string): string | null {
  const form = asciiForm('bad-date', value) ?? value;
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(form) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const days = daysIn(year, month);
  if (days === 0) return 'the month is a number from 01 to 12: write year-month-day';
  return day >= 1 && day <= days
    ? null
    : `${MONTHS[month - 1]}${month === 2 ? ` ${year}` : ''} has ${days} days`;
}

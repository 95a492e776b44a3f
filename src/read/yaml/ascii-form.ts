/** A value that is not written as it should be in, the same in figures and signs of ASCII out; null where that would not help. */

/** Signs that are typed for the hyphen of a range. */
const DASHES = /[－﹣—–―−‐‑〜～~至到]/gu;
const RANGE = /^\d+(?:-\d+)?$/;
const BACKWARDS = /^(\d+)\s*-\s*(\d+)$/;
const LENGTH = /^-?\d+(?:\.\d+)?(?:px|mm|pt|em)$/;
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;

export function asciiForm(rule: string, value: string): string | null {
  const plain = value.normalize('NFKC').replace(DASHES, '-').replace(/\s/gu, '');
  const form = formOf(rule, plain);
  return form === value ? null : form;
}

/** `62-57` is `57-62`; null where the smaller number stands first, or none is one. */
export function forwards(range: string): string | null {
  const [, first = '', last = ''] = BACKWARDS.exec(range) ?? [];
  return Number(first) >= 1 && Number(last) >= 1 && Number(last) < Number(first)
    ? `${last}-${first}`
    : null;
}

function formOf(rule: string, plain: string): string | null {
  if (rule === 'bad-area') return RANGE.test(plain) ? (forwards(plain) ?? plain) : null;
  if (rule === 'bad-length') return LENGTH.test(plain) ? plain : null;
  if (rule !== 'bad-date') return null;
  const [, year, month = '', day = ''] = DATE.exec(plain) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A piece of a vertical line in, whether it is part of a number that lies on its side out: its area code, its extension and
 * the sign of its currency lie with it: (03)563-6688, NT$1,200, 9:00~10.
 */

/** A number that is turned, because of the marks inside it. */
const TURNED = /[0-9][,:/-][0-9]/u;

const CURRENCY = '[A-Za-z]{0,3}[$¥€£₩] ?';
const FIGURES = '[0-9]+(?:[.,:/-][0-9]+)*';
/** A code of an area or a country, and the blank behind it. */
const CODE = '(?:\\+[0-9]{1,3}[ -](?=[(0-9]))?(?:\\([0-9+][0-9 -]*\\) ?-?)?';
const JOINT = '[+*=~#×/-]+';
const ONE = `(?:${CURRENCY})?${CODE}[+-]?${FIGURES}`;
const NUMBER = new RegExp(`(?<![0-9A-Za-z])${ONE}(?:${JOINT}${ONE})*[+%]?`, 'gu');

/** Furthest that is looked to either side. */
const FURTHEST = 32;

/** Whether text[from, to) is part of a number that lies on its side. */
export function isOfTurnedNumber(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - FURTHEST);
  const near = text.slice(start, to + FURTHEST);
  if (!TURNED.test(near)) return false;
  return [...near.matchAll(NUMBER)].some(
    ({ 0: number, index }) =>
      start + index <= from && start + index + number.length >= to && TURNED.test(number),
  );
}

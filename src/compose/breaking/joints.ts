/**
 * Text in, the marks in cells that are part of a number in it out: 9：30, ９．５, ３・１４, １，０００, ０３－１２３４, as half-width
 * ones are (UAX #14 LB 25), and the interpunct of a name of letters and figures: 3·15, 7‧21, A·12345 (LB 23, LB 28). The marks of a list
 * are none: 25：21，23：25, 3，7，12, 7・8・9月.
 */

/** Behind a mark a `whole` number does not part, one with a `seam` may at need, and a `list` does; before it none. */
export type Joint = 'whole' | 'seam' | 'list';

const FIGURE = '[0-9０-９]';
const ROW = new RegExp(`${FIGURE}+(?:[：∶．，・／－.,:/-]${FIGURE}+)+`, 'gu');
/** What parts a row of figures into numbers that belong together: a time, a score, a range. */
const PARTING = /[：∶:／/－-]/u;
/** U+00B7 and U+2027 part names, not lists; between Han a line may end behind them: 約翰·史密斯. */
const NAME = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+(?:[·‧][0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+)+/gu;

/** Groups of three behind one to three figures, all of one width, and so are the commas: 10,199，512 are two numbers. */
const THOUSANDS = [',', '，']
  .flatMap((comma) => [
    `[1-9][0-9]{0,2}(?:${comma}[0-9]{3})+`,
    `[１-９][０-９]{0,2}(?:${comma}[０-９]{3})+`,
  ])
  .join('|');
const WHOLE = `(?:[0０]|[1-9１-９]${FIGURE}*)`;
const GROUPED = new RegExp(`^(?:${THOUSANDS})(?:[．.・]${FIGURE}+)?$`, 'u');
const DECIMAL = new RegExp(`^(?:${THOUSANDS}|${WHOLE})・${FIGURE}+$`, 'u');
/** Two years: no newspaper writes a fraction of four figures behind as many. */
const YEARS = new RegExp(`^${FIGURE}{4}・${FIGURE}{4}$`, 'u');

/** Shorter ones fit where any number does, as half-width ones. */
const LONG = 8;
/** So many marks make a list that is written as one number: 3：5：8：13. */
const MANY = 3;

/** By place in the text. */
export function jointsOf(text: string): ReadonlyMap<number, Joint> {
  const joints = new Map<number, Joint>();
  if (/[·‧]/u.test(text)) addNames(joints, text);
  if (!/[：∶．，・／－]/u.test(text)) return joints;
  for (const { 0: row, index } of text.matchAll(ROW)) addRow(joints, row, index, text);
  return joints;
}

function addNames(joints: Map<number, Joint>, text: string): void {
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const joint = name.length > LONG ? 'seam' : 'whole';
    for (const mark of name.matchAll(/[·‧]/gu)) joints.set(index + mark.index, joint);
  }
}

function addRow(joints: Map<number, Joint>, row: string, from: number, text: string): void {
  for (const { index } of row.matchAll(/[，・]/gu)) joints.set(from + index, 'list');
  const isLong = (row.match(/[：∶．]/gu)?.length ?? 0) >= MANY;
  for (const { 0: mark, index } of row.matchAll(/[：∶．／－]/gu)) {
    joints.set(from + index, /[／－]/u.test(mark) || isLong ? 'seam' : 'whole');
  }
  for (const { from: at, to } of numbersOf(row)) {
    // Of 119：113，120：119 the middle is the end of one score and the start of the next.
    const isBetween = at > 0 && to < row.length;
    if (!isBetween) addNumber(joints, row.slice(at, to), from + at, text);
  }
}

function numbersOf(row: string): { from: number; to: number }[] {
  let from = 0;
  return row.split(PARTING).map((number) => {
    const to = from + number.length;
    const place = { from, to };
    from = to + 1;
    return place;
  });
}

function addNumber(joints: Map<number, Joint>, number: string, from: number, text: string): void {
  if (GROUPED.test(number)) {
    for (const { 0: mark, index } of number.matchAll(/[，・]/gu)) {
      joints.set(from + index, mark === '，' && number.length >= LONG ? 'seam' : 'whole');
    }
    return;
  }
  let at = from;
  for (const one of number.split('，')) {
    const end = at + one.length;
    if (isDecimal(one, text.charAt(end))) joints.set(at + one.indexOf('・'), 'whole');
    at = end + 1;
  }
}

/** A month is never counted in fractions: 7・8月. */
const isDecimal = (number: string, after: string): boolean =>
  DECIMAL.test(number) && !YEARS.test(number) && after !== '月';

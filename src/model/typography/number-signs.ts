/** A character in, whether it is the sign of the number or the word that follows it out: √2, ≥60, ▲1.2, ☎2345, ＋５. */
import { classOfCode } from './character-classes.ts';
import { type CodePointKind, tableOf } from './unicode.ts';

/** Unicode takes the postal marks for ideographs. */
const POSTAL = '〒〶';

/** UAX #14: what is prefixed to numbers, and what LB 23 keeps to them as it keeps letters. */
const PREFIXED = ['PR', 'AI', 'AL'];

/** An arrow leads from one number to the next. */
const isOperator = ({ category, arrow }: CodePointKind): boolean => category === 'Sm' && !arrow;

const isSymbol = ({ category, lineBreak, arrow }: CodePointKind): boolean =>
  !arrow && (category === 'So' || category === 'Po') && PREFIXED.includes(lineBreak);

const byKind = tableOf((kind) => (isOperator(kind) || isSymbol(kind) ? 1 : 0));

/** Of what stands in a cell; a currency sign and the like are `prefix`, narrow signs letters of a word. */
export function isNumberSign(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  if (POSTAL.includes(text)) return text !== '';
  if (byKind(code) === 0) return false;
  const name = classOfCode(code);
  return name === 'operator' || name === 'han';
}

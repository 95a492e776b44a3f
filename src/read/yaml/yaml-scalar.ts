/** A YAML scalar in, its characters with their places in the file out, whichever way it was quoted or folded. */
import { isScalar, type Node, type Scalar } from 'yaml';
import type { SourceText } from '../source/source-text.ts';
import type { Sourced } from '../source/sourced.ts';

/** The only characters that YAML folds; an ideographic space is copy (YAML 1.2.2, 5.4 and 5.5). */
const BLANK = /[ \t\n]/;

/**
 * Source line breaks stay line breaks, also where YAML folds them to a space: whether a space belongs there is a
 * question of the script, answered later.
 */
export function scalarText(source: SourceText, base: number, scalar: Scalar): Sourced {
  const [start, end] = scalar.range ?? [0, 0];
  const written = source.text.slice(base + start, base + end);
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? written);
  return aligned(value, visibleUnits(written, scalar.type), base + start, source);
}

export const isText = (node: Node | null): node is Scalar =>
  isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number');

/** Offsets in the scalar's source of all units that are not blank, in order. */
function visibleUnits(written: string, type: Scalar['type'] | undefined): number[] {
  if (type === 'QUOTE_DOUBLE') return doubleQuoted(written);
  if (type === 'QUOTE_SINGLE') return singleQuoted(written);
  const header = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  return inked(written, header ? written.indexOf('\n') + 1 : 0, written.length);
}

function inked(written: string, from: number, to: number): number[] {
  const units: number[] = [];
  for (let at = from; at < to; at += 1) if (!BLANK.test(written[at] ?? ' ')) units.push(at);
  return units;
}

const singleQuoted = (written: string): number[] => {
  const units = inked(written, 1, written.length - 1);
  // '' stands for one quote: the second of each pair is not a character of its own.
  const doubled = new Set<number>();
  for (const at of units)
    if (written[at] === "'" && written[at - 1] === "'" && at - 1 > 0 && !doubled.has(at - 1))
      doubled.add(at);
  return units.filter((at) => !doubled.has(at));
};

/** Length of an escape by its letter; all others are one letter long (YAML 1.2.2, 5.7). */
const ESCAPE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const BLANK_ESCAPES = ['n', 't', ' ', '\t', '\n', 'r'];

function doubleQuoted(written: string): number[] {
  const units: number[] = [];
  for (let at = 1; at < written.length - 1; at += 1) {
    const unit = written[at] ?? ' ';
    if (unit !== '\\') {
      if (!BLANK.test(unit)) units.push(at);
      continue;
    }
    const letter = written[at + 1] ?? '';
    const digits = written.slice(at + 2, at + 2 + (ESCAPE_DIGITS[letter] ?? 0));
    const code = digits === '' ? null : Number.parseInt(digits, 16);
    if (!BLANK_ESCAPES.includes(letter) && !isBlankCode(code)) units.push(at);
    if (code !== null && code > 0xffff) units.push(at);
    at += 1 + digits.length;
  }
  return units;
}

const isBlankCode = (code: number | null): boolean =>
  code !== null && BLANK.test(String.fromCodePoint(code));

/** Walks the value beside the inked units of its source; blanks take the places in between. */
function aligned(
  value: string,
  units: readonly number[],
  start: number,
  source: SourceText,
): Sourced {
  const text: string[] = [];
  const offsets: number[] = [];
  let unit = 0;
  for (const [piece] of value.matchAll(/[ \t\n]+|[^ \t\n]+/g)) {
    if (!BLANK.test(piece.charAt(0))) {
      text.push(piece);
      for (let index = 0; index < piece.length; index += 1)
        offsets.push(start + (units[unit + index] ?? 0));
      unit += piece.length;
      continue;
    }
    const place = unit === 0 ? start : start + (units[unit - 1] ?? 0) + 1;
    const next = start + (units[unit] ?? place - start);
    const blanks = sourceBlanks(source.text.slice(place, next), piece);
    text.push(blanks);
    for (let index = 0; index < blanks.length; index += 1) offsets.push(place + index);
  }
  return { text: text.join(''), offsets };
}

/** Line breaks of the source if there are any between the two characters, otherwise the blanks of the value. */
function sourceBlanks(between: string, blanks: string): string {
  const breaks = /^[ \t\n]*$/.test(between) ? between.split('\n').length - 1 : 0;
  return breaks > 0 ? '\n'.repeat(breaks) : blanks;
}

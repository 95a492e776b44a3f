/** A code point in, what Unicode says of it out. The same on every machine: `\p{…}` and `Intl` differ from one Node to the next. */
import { KINDS, RUNS } from './unicode-data.ts';

/** How a code point joins the ones beside it (UAX #29), with the pictures of GB11 and the consonants and linkers of GB9c. */
export type Grapheme =
  | 'Other'
  | 'CR'
  | 'LF'
  | 'Control'
  | 'Extend'
  | 'Apart' // extends, but ends a conjunct
  | 'ZWJ'
  | 'Regional_Indicator'
  | 'Prepend'
  | 'SpacingMark'
  | 'L'
  | 'V'
  | 'T'
  | 'LV'
  | 'LVT'
  | 'Picture'
  | 'Consonant'
  | 'Linker';

/** What a form of other characters is (Decomposition_Type): raised, lowered, in a square, a fraction; empty for all else. */
export type Form = '' | 'Super' | 'Sub' | 'Square' | 'Fraction';

/** What all code points of one kind have in common. Values are named as in the Unicode Character Database 17.0. */
export interface CodePointKind {
  /** General_Category: `Lu`, `Po` … */
  readonly category: string;
  /** Line_Break: `ID`, `NS` … (UAX #14). */
  readonly lineBreak: string;
  /** East_Asian_Width: `W`, `F`, `A`, `Na`, `H`, `N` (UAX #11). */
  readonly width: string;
  readonly script: string;
  /** Vertical_Orientation: `U` upright, `R` turned, `Tu` and `Tr` of another form (UAX #50). */
  readonly orientation: string;
  readonly grapheme: Grapheme;
  /** Default_Ignorable_Code_Point: never drawn. */
  readonly ignorable: boolean;
  readonly form: Form;
  /** A sign that its name calls an arrow or a harpoon. */
  readonly arrow: boolean;
}

const kinds: readonly CodePointKind[] = KINDS.trim().split('\n').map(kindFrom);

function kindFrom(line: string): CodePointKind {
  const [category, lineBreak, width, script, orientation, grapheme, ignorable, form, arrow] =
    line.split('|');
  return {
    category: category ?? '',
    lineBreak: lineBreak ?? '',
    width: width ?? '',
    script: script ?? '',
    orientation: orientation ?? '',
    grapheme: (grapheme ?? 'Other') as Grapheme,
    ignorable: ignorable === 'ignorable',
    form: (form ?? '') as Form,
    arrow: arrow === 'arrow',
  };
}

const runs = RUNS.trim()
  .split(/\s/u)
  .map((run) => run.split('.').map((part) => Number.parseInt(part, 36)) as [number, number]);

/** Number of the kind of each code point. */
const kindNumbers = numbered();

function numbered(): Uint16Array {
  const numbers = new Uint16Array(0x110000);
  let at = 0;
  for (const [length, kind] of runs) {
    if (kind > 0) numbers.fill(kind, at, at + length);
    at += length;
  }
  return numbers;
}

export const kindOf = (code: number): CodePointKind =>
  kinds[kindNumbers[code] ?? 0] as CodePointKind;

/** For each code point a small number that its kind is given: for questions that are asked of every character of a page. */
export function tableOf(number: (kind: CodePointKind) => number): (code: number) => number {
  const numbers = Uint8Array.from(kinds, number);
  return (code) => numbers[kindNumbers[code] ?? 0] as number;
}

/** The code points of the kinds that are asked for, as the inside of a class of a regular expression with the flag `u`. */
export function rangesOf(isMeant: (kind: CodePointKind) => boolean): string {
  const meant = kinds.map(isMeant);
  let source = '';
  let at = 0;
  let from = -1;
  for (const [length, kind] of runs) {
    if (meant[kind] === true && from < 0) from = at;
    if (meant[kind] !== true && from >= 0) {
      source += range(from, at - 1);
      from = -1;
    }
    at += length;
  }
  return from < 0 ? source : source + range(from, at - 1);
}

const range = (first: number, last: number): string =>
  first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`;

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;

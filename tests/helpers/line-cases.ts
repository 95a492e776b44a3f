/** `tests/suite/compose/*.yaml` in, cases out: copy, style and measures, and the lines they are printed in. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type HouseStyleFile, houseStyleFile } from '../../src/model/files/house-style-file.ts';
import type { Lang } from '../../src/model/page.ts';
import type { RichText } from '../../src/model/text.ts';
import type { HouseStyle } from '../../src/model/typography/house-styles.ts';
import { readInline } from '../../src/read/markdown/markdown-inline.ts';
import { sourceText } from '../../src/read/source/source-text.ts';
import { sourced } from '../../src/read/source/sourced.ts';
import { houseStyle } from '../../src/read/template/template-nouns.ts';

const SUITE = new URL('../suite/compose/', import.meta.url);

/** tests/suite/compose/README.md says what its keys mean. */
export interface LineCase {
  readonly name: string;
  /** Section of a standard that the case comes from. */
  readonly source?: string;
  readonly style: Lang;
  readonly vertical?: boolean;
  readonly measures: number | readonly number[];
  readonly indent?: number;
  readonly cells?: number;
  readonly house?: HouseStyleFile;
  readonly lexicon?: readonly string[];
  readonly text: string;
  readonly expect: readonly string[];
  /** Set lengths in em. */
  readonly widths?: readonly number[];
  /** Each line in stretches of like setting, with their lengths in em: `他說 2`. */
  readonly runs?: readonly (readonly string[])[];
  /** What lies on its side in a vertical line, and what shares a cell; all lines together. */
  readonly turned?: readonly string[];
  readonly combined?: readonly string[];
  /** The last resort of each line; `none` for most. */
  readonly resorts?: readonly string[];
}

const KEYS = [
  'name',
  'source',
  'style',
  'vertical',
  'measures',
  'indent',
  'cells',
  'house',
  'lexicon',
  'text',
  'expect',
  'widths',
  'runs',
  'turned',
  'combined',
  'resorts',
];

export interface LineCases {
  readonly file: string;
  readonly cases: readonly LineCase[];
}

/** Every file of the folder, in the order of their names. */
export const readLineCases = (): LineCases[] =>
  readdirSync(SUITE)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, cases: casesOf(file) }));

function casesOf(file: string): LineCase[] {
  const cases: LineCase[] = parse(readFileSync(new URL(file, SUITE), 'utf8'));
  for (const one of cases) {
    const unknown = Object.keys(one).filter((key) => !KEYS.includes(key));
    if (unknown.length > 0) throw new Error(`${file}: \`${one.name}\` has unknown \`${unknown}\``);
  }
  return cases;
}

/** The house style's keys that the case sets otherwise. */
export const changesOf = (one: LineCase): HouseStyle =>
  houseStyle(one.style, houseStyleFile.parse(one.house ?? {}));

/** The case's copy with the marks of the Markdown grammar. */
export function copyOf({ text }: LineCase): RichText {
  const source = sourceText('story.md', text);
  return readInline(source, sourced(source, 0, source.text.length)).text;
}

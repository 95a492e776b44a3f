/** `tests/suite/compose/*.yaml`: copy, style and measures in, printed lines out. tests/suite/compose/README.md says how to write one. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeText } from '../../../src/compose/compose-text.ts';
import { type HouseStyleFile, houseStyleFile } from '../../../src/model/files/house-style-file.ts';
import type { ComposedLine } from '../../../src/model/galley.ts';
import { lexiconOf } from '../../../src/model/lexicon.ts';
import type { Lang } from '../../../src/model/page.ts';
import { BODY_FACE } from '../../../src/model/typography/house-styles.ts';
import { houseStyle } from '../../../src/read/template-nouns.ts';
import { copy, openHouse } from './setting.ts';

const SUITE = new URL('../../suite/compose/', import.meta.url);

interface LineCase {
  readonly name: string;
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
];

function readCases(file: string): LineCase[] {
  const cases: LineCase[] = parse(readFileSync(new URL(file, SUITE), 'utf8'));
  for (const one of cases) {
    const unknown = Object.keys(one).filter((key) => !KEYS.includes(key));
    if (unknown.length > 0) throw new Error(`${file}: \`${one.name}\` has unknown \`${unknown}\``);
  }
  return cases;
}

const runsOf = ({ runs }: ComposedLine): string[] =>
  runs.map(({ text, width }) => `${text} ${Math.round(width * 1000) / 1000}`);

const fonts = await openHouse();
const files = readdirSync(SUITE)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

describe.each(files)('%s', (file) => {
  it.each(readCases(file).map((one) => [one.name, one] as const))('%s', (_, one) => {
    const options = {
      measures: [one.measures].flat(),
      style: one.style,
      vertical: one.vertical ?? false,
      indent: one.indent ?? 0,
      cells: one.cells ?? null,
      changes: houseStyle(one.style, houseStyleFile.parse(one.house ?? {})),
      lexicon: lexiconOf(one.lexicon ?? []),
    };
    const [paragraph] = composeText([copy(one.text)], options, BODY_FACE[one.style], fonts);
    expect(paragraph?.lines.map((line) => line.text)).toEqual(one.expect);
    if (one.widths !== undefined) {
      expect(paragraph?.lines.map((line) => line.width)).toEqual(one.widths);
    }
    if (one.runs !== undefined) expect(paragraph?.lines.map(runsOf)).toEqual(one.runs);
  });
});

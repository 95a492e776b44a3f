/** The text at a path of a YAML file in, rich text out: one text, a list of lines, or paragraphs. */
import { collect, type Finding, finding } from '../../diagnostic.ts';
import { type KeyPath, valueAt } from '../../model/files/shape.ts';
import { type RichText, visible } from '../../model/text.ts';
import { readInline } from '../markdown/markdown-inline.ts';
import { joinLines, lines, paragraphs, type Sourced } from '../source/sourced.ts';
import { isLiteral, isMisread, placeOf, textAt, type YamlSource } from '../yaml/yaml-source.ts';

/** A file whose fields are being read, and what was found so far. */
export interface FieldReader {
  readonly yaml: YamlSource;
  readonly findings: Finding[];
}

/** The text at a path; null where there is none. */
export function readText(reader: FieldReader, path: KeyPath): RichText | null {
  if (valueAt(reader.yaml.value, path) === null) return reportEmpty(reader, path)[0] ?? null;
  const copy = textAt(reader.yaml, path);
  return copy === null ? null : readCopy(reader, path, copy);
}

/** A text in which nothing is markup, for programs; null where there is none. */
export function readPlain(reader: FieldReader, path: KeyPath): string | null {
  const copy = textAt(reader.yaml, path);
  if (copy !== null && visible(copy.text) !== '') return copy.text.replace(/ *\n */gu, ' ');
  if (valueAt(reader.yaml.value, path) !== undefined) reportEmpty(reader, path, copy?.text);
  return null;
}

/** A text, or each text of a list. In a literal block every line is one. */
export const readLines = (reader: FieldReader, path: KeyPath): RichText[] =>
  readList(reader, path, (at, copy) =>
    isLiteral(reader.yaml, at) ? lines(copy) : paragraphLines(copy),
  );

/** Paragraphs: each text of a list, or what blank lines part. */
export const readParagraphs = (reader: FieldReader, path: KeyPath): RichText[] =>
  readList(reader, path, (_, copy) => paragraphLines(copy));

const paragraphLines = (copy: Sourced): Sourced[] => paragraphs(lines(copy)).map(joinLines);

type Divide = (path: KeyPath, copy: Sourced) => Sourced[];

function readList(reader: FieldReader, path: KeyPath, divide: Divide): RichText[] {
  const value = valueAt(reader.yaml.value, path);
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((_, index) => readEntry(reader, [...path, index], whole));
  return readEntry(reader, path, divide);
}

const whole: Divide = (_, copy) => [copy];

function readEntry(reader: FieldReader, path: KeyPath, divide: Divide): RichText[] {
  const copy = textAt(reader.yaml, path);
  if (copy === null || visible(copy.text) === '') return reportEmpty(reader, path, copy?.text);
  return divide(path, copy)
    .filter((part) => visible(part.text) !== '')
    .flatMap((part) => readCopy(reader, path, part) ?? []);
}

function readCopy(reader: FieldReader, path: KeyPath, copy: Sourced): RichText | null {
  if (visible(copy.text) === '') return reportEmpty(reader, path, copy.text)[0] ?? null;
  const { text, findings } = readInline(reader.yaml.source, copy);
  collect(reader.findings, findings);
  return text;
}

/** What was eaten was reported where it stands. */
function reportEmpty(reader: FieldReader, path: KeyPath, copy = ''): RichText[] {
  if (isMisread(reader.yaml, path)) return [];
  const isEntry = typeof path.at(-1) === 'number';
  const name = path.filter((step) => typeof step === 'string').at(-1);
  const what = isEntry ? `an entry of \`${name}\`` : `\`${name}\``;
  const undrawn = codePointsOf(copy.trim());
  const is = isEntry ? 'is empty' : 'is given but empty';
  const message =
    undrawn === '' ? `${what} ${is}` : `${what} has nothing that is drawn, only ${undrawn}`;
  reader.findings.push(
    finding('empty-field', 'warning', message, {
      help: `write its text, or take the ${isEntry ? 'entry' : 'key'} out`,
      origin: placeOf(reader.yaml, path),
    }),
  );
  return [];
}

const MOST_NAMED = 3;

/** `U+200B`, each once. */
const codePointsOf = (text: string): string =>
  [...new Set(text)]
    .slice(0, MOST_NAMED)
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');

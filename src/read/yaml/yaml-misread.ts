/** A node of YAML in, keys and entries that it takes for a part of its text, and signs of full width that part nothing, out. */
import { isScalar, isSeq } from 'yaml';
import type { FileKind } from '../../model/files/json-schema.ts';
import { knownKeys, wantsText } from '../../model/files/schema-places.ts';
import type { KeyPath } from '../../model/files/shape.ts';
import { entrySlip, type FileSlip, keySlip, type Slip } from './yaml-line.ts';
import type { YamlText } from './yaml-tokens.ts';
import type { Visited } from './yaml-walk.ts';

export function misreadAt(text: YamlText, kind: FileKind, visited: Visited): FileSlip[] {
  const { as, node, path } = visited;
  if (as === 'key' || !isScalar(node) || node.type !== 'PLAIN' || node.range == null) return [];
  const start = text.from + node.range[0];
  const written = text.source.text.slice(start, text.from + node.range[1]);
  const isFile = path.length === 0;
  const isLong = isFile || written.includes('\n');
  const rows = isLong ? rowsOf(text, start, start + written.length) : [];
  const [key] = rows.slice(isFile ? 0 : 1).flatMap((row) => swallowedKey(kind, path, row));
  if (key !== undefined) return [key];
  const wide = WIDE.test(written) ? wideSyntax(kind, visited, start, written) : null;
  const slip = swallowedEntry(path, rows) ?? deeperEntry(path, rows) ?? wide;
  return slip === null ? [] : [slip];
}

interface Row {
  readonly start: number;
  readonly line: string;
}

/** The lines that a value stands in, whole. */
function rowsOf({ source: { text } }: YamlText, from: number, to: number): Row[] {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  return text
    .slice(start, to)
    .split('\n')
    .map((line) => {
      const row = { start, line };
      start += line.length + 1;
      return row;
    });
}

const slipAt = (
  { start }: Row,
  slip: Slip,
  severity: FileSlip['severity'],
  paths: readonly KeyPath[],
): FileSlip => ({
  ...slip,
  rule: 'misread-yaml',
  severity,
  from: start + slip.from,
  to: start + slip.to,
  paths,
});

/** `credit：本報` under a caption goes on with it, where its colon is no colon of YAML. */
function swallowedKey(kind: FileKind, path: KeyPath, row: Row): FileSlip[] {
  const slip = keySlip(row.line);
  if (slip === null) return [];
  const own = path.findLastIndex((step) => typeof step === 'string');
  const map = path.slice(0, Math.max(0, own));
  const key = /[A-Za-z][\w-]*/.exec(row.line)?.[0] ?? '';
  if (!knownKeys(kind, map).includes(key)) return [];
  return [slipAt(row, slip, 'error', [path, [...map, key]])];
}

/** Lines that all start with one sign were meant as a list; in a list, one is enough. */
function swallowedEntry(path: KeyPath, rows: readonly Row[]): FileSlip | null {
  const slips = rows.map(({ line }) => entrySlip(line));
  const isEntry = typeof path.at(-1) === 'number';
  const index = slips.findIndex((slip, at) => slip !== null && (!isEntry || at > 0));
  const [row, slip] = [rows[index], slips[index]];
  if (row === undefined || slip == null) return null;
  const isDash = ({ line }: Row, at: number): boolean => slips[at] != null || /^ *- /.test(line);
  const isMeant = isEntry ? /^ *[－﹣-]/u.test(row.line) : rows.every(isDash);
  return isMeant ? slipAt(row, slip, 'error', [path]) : null;
}

/** An entry that starts further in than the one above it goes on with that one. */
function deeperEntry(path: KeyPath, rows: readonly Row[]): FileSlip | null {
  const [first] = rows;
  const row = rows.slice(1).find(({ line }) => /^ *- +\S/.test(line));
  if (first === undefined || row === undefined || typeof path.at(-1) !== 'number') return null;
  const wanted = first.line.search(/[^ ]/);
  const from = row.line.search(/[^ ]/);
  const spaces = wanted === 0 ? 'no spaces' : wanted === 1 ? '1 space' : `${wanted} spaces`;
  const slip: Slip = {
    from,
    to: row.line.trimEnd().length,
    message: `the line starts after ${from} ${from === 1 ? 'space' : 'spaces'}, and is read as a part of the entry above it`,
    help: `write ${spaces} before \`- \`, as before the entry above; a text of two lines that has a \`-\` stands in quotes`,
  };
  return slipAt(row, slip, 'error', [path]);
}

const WIDE = /[，、［］＂＇]/u;

/** A list of one entry that has a comma of full width; brackets and quotes of full width round a whole text. */
function wideSyntax(
  kind: FileKind,
  { path, parent }: Visited,
  start: number,
  written: string,
): FileSlip | null {
  const isText = wantsText(kind, path);
  const row = { start, line: written };
  const comma = written.search(/[，、]/u);
  if (comma >= 0 && isSeq(parent) && parent.flow === true && parent.items.length === 1) {
    const slip = wideComma(comma, written.charAt(comma));
    return isText ? slipAt(row, slip, 'warning', []) : slipAt(row, slip, 'error', [path]);
  }
  if (!isText) return null;
  const [, sign = ''] = /^([［＂＇])[^［］＂＇]*[］＂＇]$/u.exec(written) ?? [];
  if (sign === '' || (sign === '［' && comma < 0)) return null;
  return slipAt(row, wideSign(sign), 'warning', []);
}

const wideComma = (at: number, sign: string): Slip => ({
  from: at,
  to: at + 1,
  message: `\`${sign}\` parts no entries of YAML, the list has one`,
  help: 'write `, `, the comma of ASCII and a space; a text with a comma stands in quotes',
});

const wideSign = (sign: string): Slip => ({
  from: 0,
  to: 1,
  message: `\`${sign}\` of full width means nothing to YAML, it is printed`,
  help:
    sign === '［'
      ? 'write a list as `[甲, 乙]`, with the signs of ASCII, or an entry a line after `- `'
      : 'write the quotes of ASCII, or take them out',
});

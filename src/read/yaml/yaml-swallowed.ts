/** Tokens and nodes of YAML in, text that is read as a remark, an anchor or a type, and not printed, out. */
import { isAlias, isScalar, type Node } from 'yaml';
import type { FileKind } from '../../model/files/json-schema.ts';
import { wantsText } from '../../model/files/schema-places.ts';
import { countBelow } from '../../model/text.ts';
import { type FileSlip, inQuotes, withoutRemark } from './yaml-line.ts';
import { tokensOf, type YamlText, type YamlToken } from './yaml-tokens.ts';
import type { Visited } from './yaml-walk.ts';

export function swallowedIn(
  text: YamlText,
  kind: FileKind,
  visited: readonly Visited[],
): FileSlip[] {
  if (!SIGNS.test(text.source.text.slice(text.from, text.to))) return [];
  const tokens = [...tokensOf(text)].filter(({ token }) => MAY_SWALLOW.test(token));
  if (tokens.length === 0) return [];
  const named = new Set(visited.flatMap(({ node }) => (isAlias(node) ? [`&${node.source}`] : [])));
  return tokens.flatMap((token) => {
    if (token.token.startsWith('#'))
      return remark(text, kind, token, nodeBefore(text, visited, token));
    return named.has(token.token) ? [] : property(text, token, nodeAfter(text, visited, token));
  });
}

/** Without one of them no token can be meant, and none need be made. */
const SIGNS = /[#&!]/;

/** A remark that touches its `#` but is no line of dashes, an anchor, a type that is not one of YAML’s own. */
const MAY_SWALLOW = /^#(?![-=~*_#]*$)[^\s#]|^&|^!(?![!<])/u;

const startOf = ({ node }: Visited): number => node.range?.[0] ?? 0;

/** The last node that starts before a token. */
function nodeBefore(
  { from }: YamlText,
  visited: readonly Visited[],
  token: YamlToken,
): Visited | null {
  return visited[countBelow(visited, token.from - from + 1, startOf) - 1] ?? null;
}

/** The first value that starts after it. */
function nodeAfter(
  { from }: YamlText,
  visited: readonly Visited[],
  token: YamlToken,
): Visited | null {
  let index = countBelow(visited, token.from - from, startOf);
  while (visited[index]?.as === 'key') index += 1;
  return visited[index] ?? null;
}

function remark(
  text: YamlText,
  kind: FileKind,
  { from, token: written }: YamlToken,
  owner: Visited | null,
): FileSlip[] {
  // Another remark may stand after it, one that is meant.
  const token = withoutRemark(written);
  if (owner === null || (isOnOwnLine(text, from) && !goesOn(text, from, token, owner))) return [];
  const { node, path, as } = owner;
  const isText = wantsText(kind, path);
  const isBare = as === 'value' && isScalar(node) && node.type === 'PLAIN';
  const isLost = isBare && (isText || node.value === null);
  return [
    {
      rule: 'eaten-text',
      severity: isLost ? 'error' : 'warning',
      from,
      to: from + token.length,
      message: `\`${token}\` is a remark for YAML, and is not printed`,
      help: `${isText ? cureOf(text, from + token.length, node) : 'put the value in quotes if it goes on'}; a remark starts with \`# \`, a sign and a space`,
      paths: as === 'value' ? [path] : [],
    },
  ];
}

/** From the start of its line, with the value in quotes up to a place. */
function cureOf({ source, from }: YamlText, to: number, node: Node): string {
  if (isScalar(node) && node.type?.startsWith('BLOCK') === true)
    return 'write it in the lines below if it is text';
  const start = from + (node.range?.[0] ?? 0);
  const line = source.text.lastIndexOf('\n', start - 1) + 1;
  const value = source.text.slice(start, to).trim();
  const before = source.text.slice(line, start);
  const isInBrackets = /[[{,]/.test(before);
  return isInBrackets || value.includes('\n') ? 'put the text in quotes' : inQuotes(before, value);
}

const isOnOwnLine = ({ source }: YamlText, at: number): boolean =>
  source.text.slice(source.text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';

/** A line of remark is one, unless it stands as the next line of a text would: `#next line`, and no key that was taken out. */
function goesOn(
  { source, from }: YamlText,
  at: number,
  token: string,
  { node, as }: Visited,
): boolean {
  if (as !== 'value' || !isScalar(node) || node.type !== 'PLAIN' || node.range == null)
    return false;
  if (/^#(?:-|[A-Za-z][\w-]*[:：])/u.test(token)) return false;
  const [start, end] = [from + node.range[0], from + node.range[1]];
  const next = source.text.indexOf('\n', end) + 1;
  // It is the very next line: any later one is not looked at.
  if (start === end || next === 0 || source.text.lastIndexOf('\n', at - 1) !== next - 1)
    return false;
  if (source.text.slice(end, at).trim() !== '') return false;
  return indentOf(source.text, at) > indentOf(source.text, start);
}

function indentOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^ */.exec(text.slice(start, at))?.[0].length ?? 0;
}

/** More of a value than a help shows: there may be thousands in a line. */
const LONGEST = 400;

/** An anchor or a type before a text: the word is no part of it. */
function property(text: YamlText, { from, token }: YamlToken, owner: Visited | null): FileSlip[] {
  if (owner === null || !isScalar(owner.node)) return [];
  const { source } = text;
  const line = source.text.lastIndexOf('\n', from - 1) + 1;
  const end = source.text.indexOf('\n', from);
  const last = Math.min(end < 0 ? text.to : end, text.to, from + LONGEST);
  const value = source.text.slice(from, last);
  const what = token.startsWith('&') ? 'an anchor' : 'a type';
  return [
    {
      rule: 'eaten-text',
      severity: 'error',
      from,
      to: from + token.length,
      message: `\`${token}\` is ${what} for YAML, and is not printed`,
      help: inQuotes(source.text.slice(line, from), value.trim()),
      paths: [owner.path],
    },
  ];
}

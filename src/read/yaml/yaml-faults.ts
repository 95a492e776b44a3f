/** What the YAML reader stumbled over in, a finding that names the cause, its place and the cure out. */
import { isAlias, type Node, type YAMLError } from 'yaml';
import { type Finding, finding } from '../../diagnostic.ts';
import type { FileKind } from '../../model/files/json-schema.ts';
import { keysAnywhere } from '../../model/files/schema-places.ts';
import { originOf } from '../source/source-text.ts';
import { colonSlip } from './yaml-colon.ts';
import { flowSlip, remarkSlip } from './yaml-flow.ts';
import { type Slip, slipIn } from './yaml-line.ts';
import { tokensOf, type YamlText } from './yaml-tokens.ts';
import { nodesOf } from './yaml-walk.ts';

/** Only the first of the errors: the later ones follow from it. */
export function unreadable(yaml: YamlText, error: YAMLError, kind: FileKind): Finding {
  const at = Math.min(yaml.from + error.pos[0], yaml.to);
  const cause = causeOf(yaml, error, at, keysAnywhere(kind));
  return finding('unreadable-yaml', 'error', cause.message, {
    help: cause.help,
    origin: originOf(yaml.source, cause.from, cause.to),
  });
}

/** Aliases without an anchor before them, as a value that starts with `*` is one, or inside the very value that they call. */
export function unresolved(yaml: YamlText, contents: Node | null): Finding[] {
  const anchors = new Map<string, Node>();
  const findings: Finding[] = [];
  for (const { node } of nodesOf(contents)) {
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    if (!isAlias(node)) continue;
    const at = node.range?.[0] ?? 0;
    const called = anchors.get(node.source);
    if (called !== undefined && at >= (called.range?.[1] ?? 0)) continue;
    const { message, help, from, to } = aliasFault(
      yaml,
      yaml.from + at,
      node.source,
      called !== undefined,
    );
    const origin = originOf(yaml.source, from, to);
    findings.push(finding('unreadable-yaml', 'error', message, { help, origin }));
  }
  return findings;
}

function aliasFault(yaml: YamlText, from: number, name: string, isInside: boolean): Cause {
  const slip = slipOf(rowAt(yaml, from), []);
  if (slip?.from === from && !isInside) return slip;
  return {
    from,
    to: from + name.length + 1,
    message: isInside
      ? `\`*${name}\` calls the value that it stands in`
      : `\`*${name}\` calls a value that has no such name`,
    help: isInside ? 'write the value out' : 'put the text in quotes',
  };
}

/** What nobody could write by hand; whatever else is thrown is a bug of ours. */
export function boundless(yaml: YamlText, thrown: unknown): Finding {
  const message = thrown instanceof Error ? thrown.message : '';
  const isAliases = /alias/iu.test(message);
  if (!isAliases && !(thrown instanceof RangeError)) throw thrown;
  const sign = isAliases ? /^\*/ : /^[[{-]/;
  let at = yaml.from;
  for (const { from, token } of tokensOf(yaml))
    if (sign.test(token)) {
      at = from;
      break;
    }
  return finding(
    'unreadable-yaml',
    'error',
    isAliases ? 'aliases of aliases multiply without bound' : NESTED.message,
    { help: isAliases ? 'write the values out' : NESTED.help, origin: originOf(yaml.source, at) },
  );
}

const NESTED = {
  message: 'brackets or lists are nested too deep',
  help: 'take the inner ones out',
};

/** A cause of the file's place. */
type Cause = Slip;

function causeOf(yaml: YamlText, error: YAMLError, at: number, keys: readonly string[]): Cause {
  return (
    ofCode(yaml, error, at) ??
    slipAt(yaml, at, keys) ??
    openBracket(yaml, at) ??
    deeperLine(yaml, at) ??
    lineWithoutKey(yaml, at) ?? {
      from: at,
      to: at + 1,
      message: `not readable as YAML: ${plain(error.message)}`,
      help: 'put text that holds `: ` or ` #`, or starts with one of `[ { * & ! | > % @ -`, in quotes',
    }
  );
}

function ofCode(yaml: YamlText, { code, message }: YAMLError, at: number): Cause | null {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return secondDocument(yaml, at);
    case 'BAD_DQ_ESCAPE':
      return badEscape(yaml, at);
    case 'RESOURCE_EXHAUSTION':
      return { ...NESTED, from: at, to: at + 1 };
    case 'MISSING_CHAR':
      return /quote/u.test(message) ? openQuote(yaml, at) : null;
    default:
      return null;
  }
}

/** At the line that parts the two; the reader stumbles over what comes next. */
function secondDocument({ source, from, to }: YamlText, at: number): Cause {
  const end = source.text.indexOf('\n', at);
  const before = source.text.slice(from, end < 0 || end > to ? to : end);
  const parted = [...before.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].at(-1);
  const start = parted === undefined ? at : from + parted.index;
  const sign = parted?.[0] ?? before.slice(start - from, start - from + 1);
  return {
    from: start,
    to: start + sign.length,
    message: `\`${sign}\` ends the file for YAML, and what follows would be lost`,
    help: 'take the line out',
  };
}

const badEscape = ({ source }: YamlText, at: number): Cause => ({
  from: at,
  to: at + 2,
  message: `\`${source.text.slice(at, at + 2)}\` is no character in double quotes`,
  help: 'write `\\\\` for a backslash, or put the text in single quotes',
});

/** The quote that opens what is not closed; where it ends is of no use to anybody. */
function openQuote(yaml: YamlText, at: number): Cause | null {
  let open: number | null = null;
  for (const { from, token } of tokensOf(yaml)) {
    if (from > at) break;
    if (/^["']/.test(token)) open = from;
  }
  if (open === null) return null;
  const sign = yaml.source.text.charAt(open);
  return {
    from: open,
    to: open + 1,
    message: `the quote \`${sign}\` is not closed`,
    help: `write \`${sign}\` at the end of the text too, or take this one out`,
  };
}

/** A slip of the line itself, or of the one before it, from which it cannot be read on. */
function slipAt(yaml: YamlText, at: number, keys: readonly string[]): Cause | null {
  const row = rowAt(yaml, at);
  const above = rowAt(yaml, Math.max(yaml.from, row.start - 1));
  return [row, above].map((one) => slipOf(one, keys)).find((slip) => slip !== null) ?? null;
}

function slipOf({ start, line }: TextRow, keys: readonly string[]): Cause | null {
  const slip = flowSlip(line) ?? slipIn(line) ?? colonSlip(line, keys) ?? remarkSlip(line);
  return slip === null ? null : { ...slip, from: start + slip.from, to: start + slip.to };
}

/** The innermost bracket that is still open. */
function openBracket(yaml: YamlText, at: number): Cause | null {
  const open: { readonly from: number; readonly sign: string }[] = [];
  for (const { from, token } of tokensOf(yaml)) {
    if (from >= at) break;
    if (token === '{' || token === '[') open.push({ from, sign: token });
    else if (token === '}' || token === ']') open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  const partner = last.sign === '{' ? '}' : ']';
  return {
    from: last.from,
    to: last.from + 1,
    message: `\`${last.sign}\` is not closed`,
    help: `write \`${partner}\` where it ends; text that starts with \`${last.sign}\` stands in quotes`,
  };
}

/** A key or an entry that does not start where the one above it does. */
function deeperLine(yaml: YamlText, at: number): Cause | null {
  const row = rowAt(yaml, at);
  const below = rowAt(yaml, Math.min(yaml.to, row.start + row.line.length + 1));
  const above = rowAt(yaml, Math.max(yaml.from, row.start - 1));
  for (const [upper, lower] of [
    [row, below],
    [above, row],
  ] as const) {
    if (upper.start === lower.start || !/^ *(?:- |[A-Za-z][\w-]*:)/.test(lower.line)) continue;
    // A key in an entry stands under the text after its dash, an entry under the dash.
    const start = /^ *- /.test(lower.line) ? /^ */ : /^ *(?:- +)*/;
    const [wanted = 0, found = 0] = [upper, lower].map(({ line }) => start.exec(line)?.[0].length);
    if (wanted === found) continue;
    return {
      from: lower.start + found,
      to: lower.start + lower.line.trimEnd().length,
      message: `the line starts after ${spaces(found)}, the one above it after ${spaces(wanted)}`,
      help: 'give the keys of one map, and the entries of one list, the same number of spaces',
    };
  }
  return null;
}

const spaces = (count: number): string => `${count} space${count === 1 ? '' : 's'}`;

function lineWithoutKey(yaml: YamlText, at: number): Cause | null {
  const { start, line } = rowAt(yaml, at);
  const text = line.trim();
  if (text === '' || /^(?:- |\S+:(?:\s|$))/u.test(text)) return null;
  const from = start + line.length - line.trimStart().length;
  const isStory = yaml.from > 0;
  return {
    from,
    to: from + text.length,
    message: `the line is no \`key: value\`${isStory ? ', as all lines of the front matter are' : ''}`,
    help: isStory
      ? 'end the front matter with a line of `---` before the text of the story, or start a remark with `# `'
      : 'write `key: value`, or start a remark with `# `',
  };
}

interface TextRow {
  readonly start: number;
  readonly line: string;
}

/** The line round a place, or the last before it that is not blank. */
function rowAt({ source, from, to }: YamlText, at: number): TextRow {
  const { text } = source;
  const startOf = (place: number) => Math.max(from, text.lastIndexOf('\n', place - 1) + 1);
  const rowFrom = (start: number): TextRow => {
    const end = text.indexOf('\n', start);
    return { start, line: text.slice(start, end < 0 ? to : Math.min(end, to)) };
  };
  let row = rowFrom(startOf(Math.min(Math.max(at, from), to)));
  while (row.line.trim() === '' && row.start > from) row = rowFrom(startOf(row.start - 1));
  return row;
}

const plain = (message: string): string =>
  (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, '');

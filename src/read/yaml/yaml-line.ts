/** A line of YAML that cannot be read in, the slip of typing that is to blame and its cure out; null where none is seen. */

import type { Severity } from '../../diagnostic.ts';
import type { KeyPath } from '../../model/files/shape.ts';
import { codePointOf } from '../../visible.ts';

/** Characters [from, to) of a line. */
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly help: string;
}

/** A slip of YAML that could be read, with its place in the file. */
export interface FileSlip extends Slip {
  readonly rule: 'eaten-text' | 'misread-yaml';
  readonly severity: Severity;
  /** Whose value is not what was meant. */
  readonly paths: readonly KeyPath[];
}

/** The first slip of a line, from its start to its end. */
export function slipIn(line: string): Slip | null {
  return indentSlip(line) ?? keySlip(line) ?? entrySlip(line) ?? valueSlip(line);
}

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\u00a0': 'a no-break space',
  '\u3000': 'a full-width space',
};
const nameOf = (char: string): string => NAMES[char] ?? `${codePointOf(char)}, which nobody sees`;

const WHITE = '\\t\\u00a0\\u2000-\\u200d\\u2028\\u2029\\u3000\\ufeff';
const INDENT = new RegExp(`^( *)([${WHITE}][ ${WHITE}]*)(?=\\S)`, 'u');

function indentSlip(line: string): Slip | null {
  const [, spaces = '', white = ''] = INDENT.exec(line) ?? [];
  if (white === '') return null;
  const { length } = spaces;
  return {
    from: length,
    to: length + white.length,
    message: `${nameOf(white.charAt(0))} stands before the line, where YAML wants spaces`,
    help: 'indent with spaces of ASCII only, as many as the lines beside it have',
  };
}

/** What may stand before a key or a value: spaces, and dashes of lists. */
const START = '^[ ]*(?:- +)*';
const KEY = '[A-Za-z][\\w-]*';
const WIDE_COLON = new RegExp(`(${START})(${KEY})([ \\t\\u3000]*)([：﹕︰꞉∶])[ \\t\\u3000]*`, 'u');
const CLOSE_COLON = new RegExp(`(${START})(${KEY}):(?![ \\t\\n/]|$)([${WHITE}]*)`, 'u');

/** A key whose colon is of full width, or has no space after it. */
export function keySlip(line: string): Slip | null {
  const wide = WIDE_COLON.exec(line);
  if (wide !== null) {
    const [found, start = '', key = '', white = '', colon = ''] = wide;
    const from = start.length + key.length + white.length;
    return {
      from,
      to: from + colon.length,
      message: `the colon after \`${key}\` is a full-width \`${colon}\``,
      help: `write ${shown(`${key}: ${withoutRemark(line.slice(found.length))}`)}, with the colon of ASCII and a space`,
    };
  }
  const [found = '', start = '', key = '', white = ''] = CLOSE_COLON.exec(line) ?? [];
  if (found === '') return null;
  const from = start.length + key.length + 1;
  const stands = white === '' ? 'no space' : nameOf(white.charAt(0));
  return {
    from: white === '' ? from - 1 : from,
    to: white === '' ? from : from + white.length,
    message: `${stands} stands after \`${key}:\`${white === '' ? '' : ', where YAML wants one of ASCII'}`,
    help: `write ${shown(`${key}: ${withoutRemark(line.slice(found.length))}`)}`,
  };
}

/** Signs that are taken for the dash of an entry. */
const DASHES = '－﹣—–―−‐‑•・·';
const WIDE_DASH = new RegExp(`^( *)([${DASHES}])(?!\\2)[ \\t\\u3000]*(?=\\S)`, 'u');
const CLOSE_DASH = /^( *)-(?=[^\s-])/;

/** An entry of a list whose dash is another sign, or has no space after it. */
export function entrySlip(line: string): Slip | null {
  const [found = '', spaces = '', dash = ''] = WIDE_DASH.exec(line) ?? [];
  if (dash !== '')
    return {
      from: spaces.length,
      to: spaces.length + 1,
      message: `\`${dash}\` starts no entry of a list`,
      help: `write ${shown(`- ${withoutRemark(line.slice(found.length))}`)}, with the hyphen of ASCII and a space`,
    };
  const close = CLOSE_DASH.exec(line)?.[1];
  if (close === undefined) return null;
  return {
    from: close.length,
    to: close.length + 1,
    message: 'no space stands after the `-` of a list',
    help: `write ${shown(`- ${withoutRemark(line.slice(close.length + 1))}`)}`,
  };
}

const VALUE = new RegExp(`(${START}(?:(?:${KEY}|"[^"]*"|'[^']*'):[ \\t]+)?)(?=\\S)`, 'u');

/** What a value of text may not start with, and what YAML takes it for. */
const SIGNS: Readonly<Record<string, string>> = {
  '*': 'it calls another value by its name',
  '&': 'it names the value',
  '!': 'it names the type of the value',
  '@': 'it is kept for later',
  '`': 'it is kept for later',
  '%': 'it is kept for instructions',
  '>': 'it opens a text that starts in the next line',
  '|': 'it opens a text that starts in the next line',
  '?': 'it opens a long key',
  '-': 'it starts an entry of a list, in a line of its own',
  '{': 'it opens a map of keys',
  '[': 'it opens a list',
  ',': 'it parts the entries of a list',
  ']': 'it closes a list',
  '}': 'it closes a map of keys',
};
const WIDE_BRACKETS: Readonly<Record<string, string>> = { '｛': '{', '［': '[' };

function valueSlip(line: string): Slip | null {
  const at = VALUE.exec(line)?.[1]?.length ?? 0;
  if (line.slice(0, at).trim() === '') return null;
  const value = line.slice(at).trimEnd();
  const sign = value.charAt(0);
  if (sign === '"' || sign === "'") return quoteSlip(line, at, sign);
  const wide = WIDE_BRACKETS[sign];
  if (wide !== undefined && /[：:，,]/u.test(value))
    return {
      from: at,
      to: at + 1,
      message: `\`${sign}\` of full width is no bracket of YAML`,
      help: `write \`${wide}\` and its partner in ASCII, or put the text in quotes`,
    };
  const takes = SIGNS[sign];
  const isBracket = sign === '{' || sign === '[';
  if (isBracket && !goesOnAfter(value)) return null;
  if (takes !== undefined && !/^[-?](?![ \t]|$)/.test(value))
    return {
      from: at,
      to: at + 1,
      message: `${sign === '`' ? 'a backtick' : `\`${sign}\``} at the start of a value is a sign of YAML: ${takes}`,
      help: signHelp(sign, line.slice(0, at), value),
    };
  return colonSlip(line, at, value);
}

function signHelp(sign: string, start: string, value: string): string {
  // The text of a block stands below its sign, further in.
  if (/^[|>][-+]?[1-9]?$/.test(value)) return 'start each line of its text with two blanks';
  const entries = sign === '-' ? 'write each entry in a line of its own, or ' : '';
  return `${entries}${inQuotes(start, value)}`;
}

/** Whether text follows the bracket that closes the first one. */
function goesOnAfter(value: string): boolean {
  let open = 0;
  for (let at = 0; at < value.length; at += 1) {
    if ('{['.includes(value.charAt(at))) open += 1;
    else if ('}]'.includes(value.charAt(at))) open -= 1;
    if (open === 0) return !/^(?:[ \t]*#|[ \t]*$)/.test(value.slice(at + 1));
  }
  return false;
}

/** A quote that its line does not close, or text after the quote that closes. */
function quoteSlip(line: string, at: number, sign: string): Slip | null {
  const close = closingQuote(line, at, sign);
  const value = line.slice(at).trimEnd();
  if (close < 0)
    return {
      from: at,
      to: at + 1,
      message: `the quote \`${sign}\` is not closed`,
      help: `write \`${sign}\` at the end of the text too, or take this one out`,
    };
  const rest = line.slice(close + 1);
  if (/^[ \t]*(?:#|$)/.test(rest)) return null;
  const blanks = rest.length - rest.trimStart().length;
  return {
    from: close + 1 + blanks,
    to: close + 1 + rest.trimEnd().length,
    message: `text stands after the closing \`${sign}\``,
    help: inQuotes(line.slice(0, at), value),
  };
}

function closingQuote(line: string, open: number, sign: string): number {
  for (let at = open + 1; at < line.length; at += 1) {
    if (sign === '"' && line[at] === '\\') at += 1;
    else if (line[at] === sign && sign === "'" && line[at + 1] === sign) at += 1;
    else if (line[at] === sign) return at;
  }
  return -1;
}

/** `甲: 乙` in a value would be a key in a key. */
function colonSlip(line: string, at: number, value: string): Slip | null {
  const colon = /:(?=[ \t]|$)/.exec(value)?.index ?? -1;
  if (colon < 0) return null;
  const opens = value.endsWith('}') && !value.includes('{');
  return {
    from: at + colon,
    to: at + colon + 1,
    message: opens
      ? `\`}\` closes a map that no \`{\` opens`
      : '`:` with a space after it makes a key of the text before it',
    help: opens ? `write \`{ ${value}\`` : inQuotes(line.slice(0, at), value),
  };
}

/** The line as it could be written. Single quotes leave every sign but themselves as it is. */
export const inQuotes = (start: string, value: string): string =>
  `put the text in quotes: ${shown(`${start.trimStart()}${quoted(withoutRemark(value))}`)}`;

/** Quotes that were written take part in it only where they are not the first and last. */
function quoted(value: string): string {
  const [, , inner] = /^(["'])(.+)\1$/u.exec(value) ?? [];
  const text = inner ?? value;
  return text.includes("'") && !/["\\]/.test(text)
    ? `"${text}"`
    : `'${text.replaceAll("'", "''")}'`;
}

/** `# note` after a value is for whoever opens the file. */
export const withoutRemark = (line: string): string =>
  line.replace(/(?<![ \t])[ \t]+#(?:\s.*)?$/u, '').trimEnd();

/** Longest line that a help shows. */
const LONGEST = 60;
export const shown = (line: string): string => {
  // A character has two units at most.
  const all = [...line.slice(0, 2 * LONGEST + 2)];
  return all.length <= LONGEST ? `\`${line}\`` : `\`${all.slice(0, LONGEST).join('')}…\``;
};

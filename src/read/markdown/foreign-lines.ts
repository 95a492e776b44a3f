/** A line of a body in, what of other Markdown stands at its start or end out. Whether it is a table or a fence, its neighbours say. */

import { endBefore } from '../source/sourced.ts';
import type { LineConstruct } from './foreign-markup.ts';

/** Characters [from, to) of a line. */
export interface Sign {
  readonly construct: LineConstruct;
  readonly from: number;
  readonly to: number;
}

/** The first that is found at a line's start counts: a rule is no list. */
const STARTS: readonly (readonly [LineConstruct, RegExp])[] = [
  ['rule', /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/],
  ['empty-heading', /^ {0,3}#{2,3}[ \t]*$/],
  ['first-heading', /^ {0,3}#[ \t\u3000]+(?=\S)/],
  ['deep-heading', /^ {0,3}#{4,}[ \t\u3000]+(?=\S)/],
  ['joined-heading', /^ {0,3}#{2,}(?:\u3000+|(?=[^\s#]))/],
  ['indented-heading', /^[ \t\u3000]+#{2,3} +(?=\S)/],
  ['wide-heading', /^[ \t\u3000]*＃{2,}[ \t\u3000]*(?=\S)/],
  ['nested-quote', /^>>/],
  ['joined-quote', /^(?:[ \t\u3000]+>[ \t\u3000]*|>\u3000*)(?=[^\s\d!"$-)+-/:-@\]\\^-`|-~])/],
  ['wide-quote', /^[ \t\u3000]*＞(?=\s)/],
  ['task', /^[ \t\u3000]*[-*+] +\[[ xX]\](?=\s)/],
  ['list', /^[ \t\u3000]*(?:[-*] +(?=\S)|\+ +(?=[^\s\d]))/],
  ['footnote-text', /^ {0,3}\[\^[^[\]\s]+\]:/],
  ['definition', /^ {0,3}\[[^[\]\n]+\]:[ \t]*(?:<|https?:|www\.|[./#]|\S+\.[A-Za-z]{2,4}\b)/],
];

/** Headings close what they open in other Markdown; here `#` after them is copy. */
const CLOSED_HEADING = /^###? +\S.*?( #+)[ \t]*$/;
/** Proper quotes and headings, whose text starts after the sign. */
const OWN_QUOTE = /^> +/;
const OWN_HEAD = /^##[ \t]+/;
/** 「- 完 -」 has its sign on both sides. */
const ON_BOTH_SIDES = /^[ \t\u3000]*([-*+]) .*\S \1[ \t]*$/;

/** Signs of one line, from its start to its end. */
export function signsOf(line: string): Sign[] {
  const quote = OWN_QUOTE.exec(line)?.[0].length ?? 0;
  return [...startSigns(line, quote), ...endSigns(line)];
}

function startSigns(line: string, quote: number): Sign[] {
  const text = line.slice(quote);
  if (quote > 0 && text.startsWith('>'))
    return [{ construct: 'nested-quote', from: 0, to: quote + 1 }];
  if (quote > 0 && OWN_HEAD.test(text)) return [];
  if (quote > 0 && /^#{1,6}[ \t]+\S/.test(text))
    return [{ construct: 'quoted-heading', from: quote, to: quote + text.search(/[^#]/) }];
  for (const [construct, pattern] of STARTS) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || (construct === 'list' && ON_BOTH_SIDES.test(text))) continue;
    const blanks = found.length - found.trimStart().length;
    return [{ construct, from: quote + blanks, to: quote + found.trimEnd().length }];
  }
  return [];
}

function endSigns(line: string): Sign[] {
  const closed = CLOSED_HEADING.exec(line);
  if (closed !== null) {
    const from = line.lastIndexOf(closed[1] ?? '') + 1;
    return [{ construct: 'close-heading', from, to: line.trimEnd().length }];
  }
  const backslashes = line.length - endBefore(line, line.length, '\\');
  if (backslashes % 2 === 1)
    return [{ construct: 'backslash', from: line.length - 1, to: line.length }];
  const kept = line.trimEnd().length;
  return line.endsWith('  ') && kept > 0
    ? [{ construct: 'line-break', from: kept, to: line.length }]
    : [];
}

/** `---` or `===` under a line of text. */
export const isUnderline = (line: string): boolean => /^ {0,3}(?:={2,}|-{2,})[ \t]*$/.test(line);

/** The row of a table that parts its head from its body. */
export const isDelimiter = (line: string): boolean =>
  line.includes('|') &&
  line.includes('-') &&
  /^[ \t]*(?:\|[ \t]*)?(?::?-+:?[ \t]*(?:\|[ \t]*|$))+$/.test(line);

/** A row with a bar at both ends and one between; a bar after a backslash is copy. */
export const isRow = (line: string): boolean =>
  /^[ \t]*\|[^|]*\|.*\|[ \t]*$/.test(line.replace(/\\[!-/:-@[-`{-~]/g, ''));

/** The sign that opens or closes a fence of code. */
export function fenceOf(line: string): string | null {
  const [, ticks, waves] =
    /^ {0,3}(?:(`{3,})[^`]*|(~{3,})[ \t]*(?:[\w+#.-]+[ \t]*)?)$/.exec(line) ?? [];
  return ticks ?? waves ?? null;
}

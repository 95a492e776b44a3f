/** Markup of other dialects in, findings out: that it is printed as it stands, and what to write here. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import { originOf, type SourceText } from '../source/source-text.ts';
import type { Construct } from './foreign-inline.ts';
import type { Token } from './token.ts';

/** Of whole lines. */
export type LineConstruct =
  | 'backslash'
  | 'close-heading'
  | 'comment'
  | 'definition'
  | 'deep-heading'
  | 'empty-heading'
  | 'fence'
  | 'first-heading'
  | 'footnote-text'
  | 'indented-heading'
  | 'joined-heading'
  | 'joined-quote'
  | 'line-break'
  | 'list'
  | 'nested-quote'
  | 'quoted-heading'
  | 'rule'
  | 'setext'
  | 'table'
  | 'task'
  | 'wide-heading'
  | 'wide-quote';

/** What it is, and what to do. */
type Advice = readonly [what: string, help: string];

const HEADINGS = '`## ` is a crosshead, `### ` a display line';

const ADVICE: Readonly<Record<Construct | LineConstruct, Advice>> = {
  autolink: ['an address between `<` and `>`', 'take `<` and `>` out'],
  'aozora-ruby': ['ruby between `《` and `》`', 'write `{漢字|かんじ}`'],
  backslash: ['a backslash at the end of a line', 'take it out; a blank line starts a paragraph'],
  bold: ['`__`', 'write `**…**` for bold, or `\\_` for the sign itself'],
  'close-heading': ['`#` after a heading', 'take it out'],
  code: ['code', 'take the backticks out'],
  comment: [
    'a remark of HTML',
    'take it out: what is not for the reader goes to the front matter, after `# `',
  ],
  'deep-heading': ['a heading below the third level', HEADINGS],
  definition: ['the target of a link', 'take the line out; paper has no links'],
  'empty-heading': ['a heading without text', 'write its text in the same line, or take it out'],
  entity: ['an entity of HTML', 'write the character itself, or `\\&` for the sign `&`'],
  fence: ['a code fence', 'take it out'],
  'first-heading': [
    'a heading of the first level',
    `the headline stands in the front matter; ${HEADINGS}`,
  ],
  footnote: ['a footnote', 'write `[1]{note}` for the mark, and the note as a paragraph'],
  'footnote-text': ['the text of a footnote', 'write it as a paragraph, after `[1]{note}`'],
  highlight: ['`==`', 'write `**…**` for bold, or `\\=` for the sign itself'],
  'indented-heading': ['a heading with blanks before it', 'let `##` start the line'],
  italic: ['`_`', 'write `*…*` for emphasis dots, or `\\_` for the sign itself'],
  'joined-heading': ['a heading without a blank after its `#`', HEADINGS],
  'joined-quote': [
    '`>` without a blank after it',
    'write `> ` before each line of a quote, or `\\>` for the sign itself',
  ],
  'line-break': ['a line that ends in two blanks', 'a blank line starts a paragraph'],
  link: ['a link', 'write its text alone; paper has no links'],
  list: [
    'a list',
    'write `●` or `1. ` before each entry, and leave a blank line between two; or `\\` before the sign if it is copy',
  ],
  'nested-quote': ['a quote in a quote', 'write one `> ` before the line'],
  picture: ['a picture', 'pictures stand under `figures` in the front matter'],
  'quoted-heading': ['this heading in a quote', '`> ## ` is the head of a quote'],
  rule: ['a rule', 'take it out; a crosshead `## ` parts the text'],
  setext: ['a line under a heading', 'take it out, and write `## ` before the heading'],
  strike: ['`~~`', 'take out what is struck, or write `\\~` for the sign itself'],
  table: ['a table', 'write it as text, or draw it as an SVG and place that under `figures`'],
  tag: ['an HTML tag', 'take it out; marks are `*…*`, `**…**`, `{…|…}` and `[…]{…}`'],
  task: [
    'a task list',
    'take `- [ ]` out, write `●` before each entry, and leave a blank line between two',
  ],
  'wide-ruby': ['ruby with signs of full width', 'write `{漢字|かんじ}`, with the signs of ASCII'],
  'wide-stars': ['`＊＊` of full width', 'write `**…**` for bold'],
  'wiki-link': ['a link', 'write its text alone; paper has no links'],
  'wide-heading': ['a heading with `＃` of full width', HEADINGS],
  'wide-quote': ['a quote with `＞` of full width', 'write `> ` before each line of a quote'],
};

/** Nothing is eaten: the copy keeps every sign, and the author hears of it. */
export function foreignFinding(construct: Construct | LineConstruct, origin: Origin): Finding {
  const [what, help] = ADVICE[construct];
  const message =
    construct === 'line-break'
      ? `${what} is no line break here, its blanks are dropped`
      : `${what} is no markup here, it is printed as it stands`;
  return finding('foreign-markup', 'warning', message, { help, origin });
}

/** Of a paragraph or a field: each construct once, where it stands first. */
export function foreignFindings(source: SourceText, tokens: readonly Token[]): Finding[] {
  const seen = new Set<Construct>();
  return tokens.flatMap((token) => {
    if (token.kind !== 'foreign' || token.construct === null || seen.has(token.construct))
      return [];
    seen.add(token.construct);
    const { offsets } = token.written;
    const [from, to] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
    return [foreignFinding(token.construct, originOf(source, from, to + 1))];
  });
}

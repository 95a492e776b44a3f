/** The body of a story in Markdown in, its blocks with marks, origins and findings out. No copy is eaten. */
import { collect, type Finding } from '../../diagnostic.ts';
import type { Block } from '../../model/page.ts';
import { joinTexts, type RichText, visible } from '../../model/text.ts';
import { verseOf } from '../../model/verse.ts';
import { inSourceOrder, type SourceText } from '../source/source-text.ts';
import {
  endBefore,
  joinLines,
  lines,
  paragraphs,
  richOf,
  type Sourced,
  slice,
} from '../source/sourced.ts';
import { foreignBlocks } from './foreign-blocks.ts';
import { isRow } from './foreign-lines.ts';
import type { Stretch } from './inline-tokens.ts';
import { lostParagraphs } from './lost-paragraphs.ts';
import { readInline } from './markdown-inline.ts';
import { OFFER } from './stray-word.ts';

export interface Body {
  readonly blocks: readonly Block[];
  /** Those that the page may leave out, by index. */
  readonly optional: readonly number[];
  readonly findings: readonly Finding[];
}

/** A block in the making: its lines, in their roles. */
type Draft =
  | { readonly kind: 'paragraph' | 'subhead' | 'display'; readonly text: Sourced[] }
  | { readonly kind: 'verse'; readonly text: Sourced[] }
  | { readonly kind: 'quote'; readonly head: Sourced[]; readonly text: Sourced[] };

export function readBody(source: SourceText, body: Sourced): Body {
  const copy = lines(body);
  const foreign = foreignBlocks(source, copy);
  const findings: Finding[] = [...foreign.findings];
  const inline = (part: Sourced) => {
    const { text, findings: found } = readInline(source, part, foreign.stretches);
    collect(findings, found);
    return text;
  };
  const drafts = paragraphs(copy).flatMap((group) => draftBlocks(group, foreign.stretches));
  const running = drafts.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
  collect(findings, lostParagraphs(source, running));
  const optional: number[] = [];
  const blocks = drafts.map((draft, index): Block => {
    if (draft.kind === 'quote') {
      const head = draft.head.map(inline);
      return { kind: 'quote', head, text: inline(joinLines(draft.text)) };
    }
    const written = joinLines(draft.text);
    const text = withoutOffer(written);
    if (text !== written) optional.push(index);
    return draft.kind === 'verse'
      ? { kind: 'verse', text: readVerse(source, text, inline) }
      : { kind: draft.kind, text: inline(text) };
  });
  return { blocks, optional, findings: inSourceOrder(findings) };
}

/** Its lines, each with the white that its author put in front of it. */
const readVerse = (
  source: SourceText,
  verse: Sourced,
  inline: (part: Sourced) => RichText,
): RichText =>
  verseOf(
    lines(verse).flatMap((row) => {
      const white = /^\u3000*/u.exec(row.text)?.[0].length ?? 0;
      const own = [richOf(source, slice(row, 0, white), []), inline(slice(row, white))];
      return visible(row.text) === '' ? [] : [joinTexts(own)];
    }),
  );

/** What the author offers to leave out ends with `{optional}`. Alone it offers nothing, and is reported; after a backslash it is copy. */
function withoutOffer(text: Sourced): Sourced {
  const end = text.text.trimEnd();
  const kept = end.endsWith(`{${OFFER}}`) ? end.slice(0, -OFFER.length - 2) : '';
  const isCopy = (kept.length - endBefore(kept, kept.length, '\\')) % 2 === 1;
  return kept.trim() === '' || isCopy ? text : slice(text, 0, kept.trimEnd().length);
}

/** The blocks of lines that no blank line parts. `aside`: stretches of other Markdown, as a table. */
function draftBlocks(group: readonly Sourced[], aside: readonly Stretch[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, line] of group.entries()) {
    const beside = [group[index - 1], group[index + 1]].flatMap((one) => one?.text ?? []);
    const at = line.offsets[0] ?? 0;
    if (isVerse(line.text) && !aside.some(({ from, to }) => from <= at && at < to))
      addVerseLine(drafts, line);
    else addLine(drafts, line, isEntry(line.text, beside));
  }
  return drafts.filter(
    (draft) => hasType(draft.text) || (draft.kind === 'quote' && hasType(draft.head)),
  );
}

const hasType = (lines: readonly Sourced[]): boolean =>
  lines.some(({ text }) => visible(text) !== '');

/** Only these signs at the very start of a line are signs; all else, `1.`, `-` and `---` included, is copy. */
const HEADING = /^(###?) +(?=\S)/;
/** An entry of a list keeps its sign as copy, and starts a paragraph. */
const ENTRY = /^ *(?:\d+[.)] |\d+[、．）] ?|[-+*•・] )(?=\S)/u;
/** What newspapers put before an entry. In one line alone it may as well part two names. */
const BULLET = /^[ \u3000]*([·•・●○◎◆◇■□▲△▼▽▶►★☆※▪◦－–✓✔◉❖➢])/u;
/** Numbers and letters that count entries: ①, （一）, 一、, Ａ．, a); the next entry must be counted in the same way. */
const COUNT =
  /^[ \t]*(?:([\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf])|([（(]?)(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[ア-ン]|[A-Za-zＡ-Ｚａ-ｚ]|[\u2160-\u217f])([、．）)]|[.] ))/u;
/** A typed indent 空兩格 starts a paragraph, as in copy that comes from elsewhere. */
const INDENTED = /^[ \t]*\u3000/u;
const QUOTE = /^>(?: +|$)/;
const QUOTE_HEAD = /^> +## +(?=\S)/;
const VERSE = /^\| (?=\S|\u3000)/u;
/** The row of a table has a bar at its end too. */
const isVerse = (line: string): boolean => VERSE.test(line) && !isRow(line);

function addLine(drafts: Draft[], line: Sourced, startsParagraph: boolean): void {
  const heading = HEADING.exec(line.text);
  if (heading !== null) {
    const kind = heading[1] === '##' ? 'subhead' : 'display';
    drafts.push({ kind, text: [slice(line, heading[0].length)] });
    return;
  }
  const last = drafts.at(-1);
  const quoted = QUOTE.test(line.text) && (line.text.trim() !== '>' || last?.kind === 'quote');
  if (quoted) addQuoteLine(drafts, line);
  else if (last?.kind === 'paragraph' && !startsParagraph) last.text.push(line);
  else drafts.push({ kind: 'paragraph', text: [line] });
}

/** `beside`: the lines before and after it. */
function isEntry(line: string, beside: readonly string[]): boolean {
  if (ENTRY.test(line) || INDENTED.test(line)) return true;
  const sign = signOf(line);
  return sign !== undefined && beside.some((one) => signOf(one) === sign);
}

/** The sign of an entry, without the number in it. */
function signOf(line: string): string | undefined {
  const bullet = BULLET.exec(line)?.[1];
  if (bullet !== undefined) return bullet;
  const [whole, drawn, open = '', close = ''] = COUNT.exec(line) ?? [];
  if (whole === undefined) return undefined;
  return drawn === undefined ? `${open}1${close}` : '①';
}

function addVerseLine(drafts: Draft[], line: Sourced): void {
  const row = slice(line, '| '.length);
  const last = drafts.at(-1);
  if (last?.kind === 'verse') last.text.push(row);
  else drafts.push({ kind: 'verse', text: [row] });
}

/** A head after text starts the next quote, and so does text after an empty `>`. */
function addQuoteLine(drafts: Draft[], line: Sourced): void {
  const head = QUOTE_HEAD.exec(line.text);
  const text = slice(line, (head ?? QUOTE.exec(line.text))?.[0].length ?? 0);
  const last = drafts.at(-1);
  const open = last?.kind === 'quote' && !(head !== null && last.text.length > 0) ? last : null;
  const quote = open ?? { kind: 'quote' as const, head: [], text: [] };
  if (open === null) drafts.push(quote);
  if (head !== null) quote.head.push(text);
  else if (text.text.trim() !== '') quote.text.push(text);
  else if (quote.text.length > 0) drafts.push({ kind: 'quote', head: [], text: [] });
}

/** The text of a dump in, its lines with their lengths out: what a page says, line by line, without what an extractor put between. */
import { classOf } from '../../model/typography/character-classes.ts';
import { isHanOrKana, isLatinLetter, isWide } from '../../model/typography/characters.ts';
import { kindOf } from '../../model/typography/unicode.ts';

/** A line of the dump that is not blank. */
export interface DumpLine {
  /** In the file, from 1 up. */
  readonly number: number;
  /** Without blanks at its ends and without those of the extractor. */
  readonly text: string;
  /** Its length in em of full width. */
  readonly ems: number;
  /** Characters of indent that the dump has kept, as U+3000. */
  readonly indent: number;
  /** Whether a blank of ASCII leads it: extractors put one where a new object starts. */
  readonly led: boolean;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

export interface Dump {
  readonly lines: readonly DumpLine[];
  /** Whether blanks stood between most characters, as in dumps of e-papers. */
  readonly letterSpaced: boolean;
}

export function readDump(text: string): Dump {
  const rows = text.replace(/\r\n?/g, '\n').split(/[\n\f]/u);
  const letterSpaced = isLetterSpaced(text);
  const lines: DumpLine[] = [];
  let afterBlank = false;
  for (const [index, row] of rows.entries()) {
    const line = lineOf(row, index + 1, afterBlank, letterSpaced);
    if (line !== null) lines.push(line);
    afterBlank = line === null;
  }
  return { lines, letterSpaced };
}

function lineOf(
  row: string,
  number: number,
  afterBlank: boolean,
  letterSpaced: boolean,
): DumpLine | null {
  const body = row.trim();
  if (body === '') return null;
  const lead = row.slice(0, row.length - row.trimStart().length);
  const text = withoutNoise(body, letterSpaced);
  const indent = [...lead].filter((one) => one === IDEOGRAPHIC_SPACE).length;
  const led = lead.includes(' ') && indent === 0;
  return { number, text, ems: emsOf(text), indent, led, afterBlank };
}

const IDEOGRAPHIC_SPACE = '\u3000';

/** A blank between two wide characters on both sides of which more blanks do the same, three characters in four. */
function isLetterSpaced(text: string): boolean {
  let blanks = 0;
  let pairs = 0;
  const characters = [...text];
  for (const [at, one] of characters.entries()) {
    if (!isHanOrKana(one)) continue;
    if (isHanOrKana(characters[at + 1] ?? '')) pairs += 1;
    if (characters[at + 1] === ' ' && isHanOrKana(characters[at + 2] ?? '')) blanks += 1;
  }
  return blanks > pairs;
}

/**
 * Type is squeezed beside brackets, and extractors take the shift for a blank: 的 「甲」 是. Inside quotes and in heads a blank is copy.
 * In letter-spaced dumps those between wide characters go.
 */
function withoutNoise(text: string, letterSpaced: boolean): string {
  const squeezed = text.replace(/ +(?=[「『])|(?<=[」』]) +/gu, '');
  if (!letterSpaced) return squeezed;
  const characters = [...squeezed.replace(/ +/gu, ' ')];
  return characters
    .filter((one, at) => one !== ' ' || !(wide(characters[at - 1]) || wide(characters[at + 1])))
    .join('');
}

const wide = (character: string | undefined): boolean =>
  character !== undefined && isWide(character);

/** Figures and Latin letters are half an em, and so are blanks; what is ambiguous (East_Asian_Width A) is an em among Han. */
const emsOf = (text: string): number => [...text].reduce((sum, one) => sum + emOf(one), 0);

function emOf(character: string): number {
  const { width, ignorable, category } = kindOf(character.codePointAt(0) ?? 0);
  if (ignorable || category === 'Mn') return 0;
  if (width === 'W' || width === 'F') return 1;
  return width === 'A' && !isLatinLetter(character) ? 1 : 0.5;
}

/** Whether a sentence ends with the text: 。！？… and closing marks after them. */
export function endsSentence(text: string): boolean {
  const characters = [...text.trimEnd()];
  while (characters.length > 1 && classOf(characters.at(-1) ?? '') === 'close') characters.pop();
  return SENTENCE_ENDS.has(characters.at(-1) ?? '');
}

const SENTENCE_ENDS = new Set('。．！？!?…⋯');

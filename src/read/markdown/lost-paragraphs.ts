/** The lines of each paragraph in; a finding where lines look like paragraphs of their own, whose blank line was lost on the way, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { greatest } from '../../model/extent.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import { originOf, type SourceText } from '../source/source-text.ts';
import type { Sourced } from '../source/sourced.ts';

/** In half cells. Shorter lines are verse, or one sentence a line for the editor’s sake. */
const SHORTEST = 40;
/** After so much, a closing bracket ends a sentence also without a stop. */
const LONG = 80;
/** What a program that wraps carries over for the sake of a mark. */
const SLACK = 6;
/** Of the lines that end within a sentence: as many stop at one width where a program has wrapped them. */
const MOST = 0.8;

const ENDS_SENTENCE = /[。．！？!?…][」』）】》〉”’〟"')]*$/u;
const ENDS_BRACKET = /[」』）】”]$/u;
const GOES_ON = /^[、。，．；：！？」』）】》〉”’,.;:!?)]/u;
/** 日期：… and 記者：… are entries, however short they are. */
const LABEL = /^[^\s!-/:-@[-`{-~、。，．；！？「『（：]{1,8}[：:](?![/0-9])/u;
/** What a line cannot be broken in. */
const UNIT = /^(?:[!-~]+|.)[、。，．；：！？」』）】》〉”’]*/u;

/** A line that another follows in the same paragraph. */
interface Going {
  readonly line: Sourced;
  readonly width: number;
  /** What would have had to stand on it as well. */
  readonly next: number;
  readonly end: 'sentence' | 'bracket' | 'entry' | null;
}

/** Once a story: Word and mail part paragraphs by one line break, which starts none here. */
export function lostParagraphs(
  source: SourceText,
  paragraphs: readonly (readonly Sourced[])[],
): Finding[] {
  const lost = lostIn(paragraphs.flatMap(goingLines));
  const [first] = lost;
  if (first === undefined) return [];
  const more = lost.length - 1;
  const others = more === 0 ? '' : `, and so ${more === 1 ? 'is 1 more' : `are ${more} more`}`;
  const what = first.end === 'entry' ? 'an entry' : 'a sentence';
  const message = `${what} ends with this line and no blank line follows: it is set as one paragraph with the next${others}`;
  const { text, offsets } = first.line;
  const end = (offsets[0] ?? 0) + text.trimEnd().length;
  return [
    finding('lost-paragraph', 'warning', message, {
      help: 'put a blank line between paragraphs, or indent each by `　`; a line break alone is only for your editor',
      origin: originOf(source, end - 1, end),
    }),
  ];
}

function goingLines(lines: readonly Sourced[]): Going[] {
  return lines.slice(0, -1).map((line, index) => {
    const [text, next] = [line.text.trim(), lines[index + 1]?.text.trim() ?? ''];
    const width = widthOf(text);
    return {
      line,
      width,
      next: widthOf(UNIT.exec(next)?.[0] ?? ''),
      end: endOf(text, width, next),
    };
  });
}

function endOf(text: string, width: number, next: string): Going['end'] {
  if (LABEL.test(text) && LABEL.test(next)) return 'entry';
  if (GOES_ON.test(next)) return null;
  if (ENDS_SENTENCE.test(text)) return 'sentence';
  if (!ENDS_BRACKET.test(text)) return null;
  return width < LONG ? 'bracket' : 'sentence';
}

/** Where a program has wrapped the copy, a line that is full ends with a sentence by chance. */
function lostIn(going: readonly Going[]): Going[] {
  const ending = going.filter(({ end }) => end !== null);
  const open = going.filter(({ end }) => end === null);
  const measure = greatest(
    open.map(({ width }) => width),
    0,
  );
  const isFull = ({ width, next }: Going): boolean =>
    width <= measure + SLACK && width + next + SLACK >= measure;
  const full = open.filter(isFull);
  const byChance = ending.filter(isFull);
  if (full.length >= open.length * MOST && byChance.length <= full.length)
    return long(
      ending.filter((one) => !isFull(one)),
      measure,
    );
  return ending.length * 2 < going.length ? [] : long(ending, 0);
}

/** None of verse, and none where no sentence is sure to end. The last line of a paragraph that was wrapped may be short. */
function long(ending: readonly Going[], measure: number): Going[] {
  const sentences = ending.filter(({ end }) => end !== 'entry');
  const mean = sentences.reduce((sum, { width }) => sum + width, 0) / sentences.length;
  const isLong = measure >= SHORTEST || mean >= SHORTEST;
  const isSure = isLong && sentences.some(({ end }) => end === 'sentence');
  return isSure ? [...ending] : ending.filter(({ end }) => end === 'entry');
}

/** In half cells. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) {
    const { width: kind } = kindOf(char.codePointAt(0) ?? 0);
    width += kind === 'W' || kind === 'F' || kind === 'A' ? 2 : 1;
  }
  return width;
}

/** The lines of each paragraph in; a finding where each line looks like a paragraph of its own, whose blank line was lost on the way, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { greatest, least } from '../../model/extent.ts';
import { countCodePoints } from '../../model/text.ts';
import { originOf, type SourceText } from '../source/source-text.ts';
import type { Sourced } from '../source/sourced.ts';

/** Fewer may be chance, and shorter lines are verse, or one sentence a line for the editor’s sake. */
const FEWEST = 3;
const SHORTEST = 40;
/** Of the lines that go on: where a program has wrapped them, few end with a sentence. */
const LEAST_ENDING = 0.8;
/** Lines that differ by less in length were wrapped at a width. */
const WRAPPED = 0.15;

const ENDS_SENTENCE = /[。．！？!?…」』）】”][ \t\u3000]*$/u;

/** Once a story: Word and mail part paragraphs by one line break, which starts none here. */
export function lostParagraphs(
  source: SourceText,
  paragraphs: readonly (readonly Sourced[])[],
): Finding[] {
  const going = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const ending = going.filter(({ text }) => ENDS_SENTENCE.test(text));
  const [first] = ending;
  const isChance = ending.length < FEWEST || ending.length < paragraphs.length;
  if (first === undefined || isChance || ending.length < going.length * LEAST_ENDING) return [];
  if (!areOfParagraphs(ending.map(({ text }) => countCodePoints(text.trim())))) return [];
  const message = `${ending.length} lines end with a sentence and have no blank line after them: each is set as one paragraph with the next`;
  const [from, end] = [first.offsets[0] ?? 0, (first.offsets.at(-1) ?? 0) + 1];
  return [
    finding('lost-paragraph', 'info', message, {
      help: 'put a blank line between paragraphs, or indent each by `　`; a line break alone is only for your editor',
      origin: originOf(source, from, end),
    }),
  ];
}

/** Long, and of many lengths. */
function areOfParagraphs(lengths: readonly number[]): boolean {
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  return mean >= SHORTEST && greatest(lengths) - least(lengths) > mean * WRAPPED;
}

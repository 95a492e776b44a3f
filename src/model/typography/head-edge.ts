/** Two neighbours in a head in, what stands between them by marks alone out. */
import { classOf } from './character-classes.ts';

/**
 * `none` where no line may end; `unknown` where nothing says whether a word goes on; `likely` where the segmenter or a
 * change of script says that a word ends; `guess` where one does, and perhaps a phrase; `phrase`, `mark` and `space`
 * where a phrase ends.
 */
export type Edge = 'none' | 'unknown' | 'likely' | 'guess' | 'phrase' | 'mark' | 'space';

const PAUSES: ReadonlySet<string> = new Set(['stop', 'colon', 'exclamation']);

const NEVER_FIRST: ReadonlySet<string> = new Set([...PAUSES, 'close', 'middle-dot', 'solidus']);

/** Whether the text starts with what starts no line of a head. */
export const startsNoLine = (text: string): boolean => NEVER_FIRST.has(classOf(text.charAt(0)));

/** Null where marks leave it open. */
export function edgeByMarks(text: string, at: number): Edge | null {
  const before = text.charAt(at - 1);
  if (before === '') return 'none';
  if (PAUSES.has(classOf(before)) || isLabelEnd(text, at)) return 'mark';
  return null;
}

/** After the bar or the bracket of `獨家／` and `社論》`, which name the kind of story; the bracket has no opening. */
function isLabelEnd(text: string, at: number): boolean {
  const label = text.slice(0, at);
  if (label.length > LONGEST_LABEL) return false;
  const last = classOf(label.slice(-1));
  return (
    last === 'solidus' ||
    label.endsWith('｜') ||
    (last === 'close' && ![...label].some((one) => classOf(one) === 'open'))
  );
}

const LONGEST_LABEL = 6;

/** The stretch between two pauses that the offset lies in. */
export function clauseAround(
  text: string,
  at: number,
): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && !isPause(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && !isPause(text.charAt(to))) to += 1;
  return { from, to };
}

const isPause = (character: string): boolean => PAUSES.has(classOf(character));

/** Whether a bracket or quotation mark closes before the offset, or opens after it. */
export const isBesideBracket = (text: string, at: number): boolean =>
  classOf(text.charAt(at - 1)) === 'close' || classOf(text.charAt(at)) === 'open';

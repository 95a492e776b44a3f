/** Entries of a head in, one text out: its halves, with what stands for the gap between them. */
import { joinTexts, type RichText } from '../text.ts';
import { classOf } from './character-classes.ts';

/** EN SPACE: between two Latin words or figures a plain space would be read as one of their own. */
export const HALF_GAP = '\u2002';

/** Latin words and figures, as characters that stand beside a space. */
export const isWestern = (character: string | undefined): boolean => {
  if (character === undefined) return false;
  const own = classOf(character);
  return own === 'latin' || own === 'digit';
};

/** Two halves of a head are parted by a space, whatever they end and begin with. */
export const joinHalves = (halves: readonly RichText[]): RichText =>
  joinTexts(halves, (before, after) =>
    isWestern([...before].at(-1)) && isWestern([...after][0]) ? HALF_GAP : ' ',
  );

/** Whether a space parts two halves of a head, rather than two Latin words or figures of one. */
export const partsHalves = (space: string, before: string | undefined, after: string | undefined) =>
  space === HALF_GAP || !(isWestern(before) && isWestern(after));

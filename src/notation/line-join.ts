/** A line break of the source in, whether it vanishes or is a space between two words out. */
import { kindOf } from '../model/typography/unicode.ts';

/** How a character stands among its neighbours: in a cell, in a word, in whichever its neighbour is in, or white. */
type Stand = 'cell' | 'word' | 'either' | 'white';

/**
 * An author breaks a line of Chinese or Japanese text only for the width of the editor: newspapers put no space between
 * Han and figures or Latin letters either. Between two words the break stays a space, and so it does beside a sign that
 * has a space on its other side.
 */
export function breakVanishes(text: string, at: number): boolean {
  const [before, after] = [standOf(text, at, -1), standOf(text, at + 1, 1)];
  if (before === 'white' || after === 'white') return false;
  return before === 'cell' || after === 'cell' || (before === 'either' && after === 'either');
}

type Step = 1 | -1;

/** How far is looked for what a picture or a shared mark stands in. */
const NEAR = 8;

/** Of the cluster beside a place; one that can be either, or a sign of ASCII, stands as what is beyond it. */
function standOf(text: string, at: number, step: Step): Stand {
  let found = clusterBeside(text, at, step);
  for (let count = 0; found?.stand === 'either' && count < NEAR; count += 1)
    found = clusterBeside(text, found.beyond, step);
  if (found?.stand !== 'sign') return found?.stand ?? 'either';
  const beyond = clusterBeside(text, found.beyond, step)?.stand;
  return beyond === 'white' || beyond === 'cell' ? beyond : 'word';
}

interface Cluster {
  readonly stand: Stand | 'sign';
  /** The place on its other side. */
  readonly beyond: number;
}

/** What is drawn on a character decides nothing. */
function clusterBeside(text: string, at: number, step: Step): Cluster | null {
  let place = at;
  for (;;) {
    const code = step > 0 ? text.codePointAt(place) : codeBefore(text, place);
    if (code === undefined) return null;
    place += step * (code > 0xffff ? 2 : 1);
    if (!isDrawnOn(code)) return { stand: standOfCode(code), beyond: place };
  }
}

function codeBefore(text: string, at: number): number | undefined {
  if (at <= 0) return undefined;
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 ? text.codePointAt(at - 2) : low;
}

const isDrawnOn = (code: number): boolean => {
  const { category, lineBreak } = kindOf(code);
  return category.startsWith('M') || category === 'Cf' || lineBreak === 'EM';
};

function standOfCode(code: number): Stand | 'sign' {
  const { category, width, script } = kindOf(code);
  if (category.startsWith('Z') || code === 0x09 || code === 0x0a) return 'white';
  // A word of Hangul has spaces round it, though its syllables are wide (UAX #11).
  if (script === 'Hangul') return 'word';
  // A picture or an arrow stands in Latin text as well as in Chinese.
  if (category === 'So' || (category === 'Sm' && code > 0x7f)) return 'either';
  if (width === 'W' || width === 'F' || width === 'H') return 'cell';
  // Letters that Chinese and Japanese fonts draw wide are letters of words all the same: мир, γη.
  if (category.startsWith('L') && script !== 'Common') return 'word';
  if (width === 'A') return 'either';
  return /^[LN]/.test(category) ? 'word' : 'sign';
}

/** What make-up chose in; the same in words, out: where each story stands, and what was dearest. */
import type { Direction } from '../model/font.ts';
import type { Choice, Reason } from '../model/made-up.ts';

/** `tea` (rows 1-3, lines 29-60), `boats` (row 4, lines 1-9). */
export function placesInWords(choices: readonly Choice[], direction: Direction): string {
  const word = direction === 'horizontal' ? 'column' : 'row';
  return choices
    .map(({ story, column, line, ...size }) => {
      const across = `${word}${size.columns === 1 ? '' : 's'} ${range(column, size.columns)}`;
      return `\`${story}\` (${across}, lines ${range(line, size.lines)})`;
    })
    .join(', ');
}

const range = (first: number, count: number): string =>
  count === 1 ? `${first}` : `${first}-${first + count - 1}`;

/** What the cost was paid for. */
const WORDS: Readonly<Record<Reason, string>> = {
  white: 'white lines in it',
  overset: 'copy that is left over',
  'head-smaller': 'a head of another size than its rank',
  'head-air': 'a line of air under its head',
  'head-broken': 'a head that is broken, closer or condensed',
  'head-short': 'a head that leaves its measure empty',
  'head-parts': 'a kicker or deck nearly as large as its head',
  'head-sizes': 'too many sizes of heads on the page',
  crop: 'a cropped picture',
  coarse: 'a picture printed too coarse',
  'picture-size': 'a picture too small or too large for it',
  shallow: 'few lines over many columns',
  cells: 'paragraphs set a cell closer or wider',
  'left-out': 'copy left out, as its author offers',
  legs: 'columns that are not the page’s own',
  rising: 'text that rises beside its head',
  width: 'a width that does not suit its length',
  aspect: 'a module that is very wide or very deep',
  'heads-side-by-side': 'a head beside another head',
  'head-order': 'a head larger than that of a more important story',
  'weak-lead': 'a lead whose head is hardly larger than the next',
  'place-order': 'a place before a more important story',
  wish: 'another side of the page than its author wishes',
  parted: 'a place away from the story that it belongs to',
};

const MOST_TOLD = 3;

/** The dearest terms of the page; nothing where it cost nothing. */
export function dearestInWords(choices: readonly Choice[]): string {
  const terms = choices.flatMap(({ story, terms: own }) => own.map((term) => ({ story, ...term })));
  const dearest = terms.filter(({ cost }) => cost >= 1).sort((a, b) => b.cost - a.cost);
  return dearest
    .slice(0, MOST_TOLD)
    .map(({ story, reason, cost }) => `\`${story}\`: ${WORDS[reason]} (${Math.round(cost)})`)
    .join(', ');
}

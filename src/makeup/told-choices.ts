/** What make-up chose in; the same in words, out: where each story stands, how it is set there, and what that cost. */
import type { Direction } from '../model/font.ts';
import type { Choice, PictureChoice, Reason, Term } from '../model/made-up.ts';
import { pxToPt } from '../units.ts';

/** `tea` (rows 1-3, lines 29-60), `boats` (row 4, lines 1-9). */
export const placesInWords = (choices: readonly Choice[], direction: Direction): string =>
  choices.map((one) => `\`${one.story}\` (${placeInWords(one, direction)})`).join(', ');

type Module = Pick<Choice, 'column' | 'line' | 'columns' | 'lines'>;

/** `rows 1-3, lines 29-60`. */
export const placeInWords = (
  { column, line, columns, lines }: Module,
  direction: Direction,
): string =>
  `${across(direction)}${columns === 1 ? '' : 's'} ${range(column, columns)}, line${lines === 1 ? '' : 's'} ${range(line, lines)}`;

const across = (direction: Direction): string => (direction === 'horizontal' ? 'column' : 'row');

const range = (first: number, count: number): string =>
  count === 1 ? `${first}` : `${first}-${first + count - 1}`;

/** How a story is set in its module: head, pictures, cells, what is left out, what is left over. */
export function settingInWords(
  { head, pictures, pins, over }: Choice,
  direction: Direction,
): readonly string[] {
  const cells = pins.cells.map(({ paragraphs: { first, last }, cells: count }) => {
    const few = first === last ? `paragraph ${first}` : `paragraphs ${first}-${last}`;
    return `${few} with ${count} cells a line`;
  });
  const omit = pins.omit.map(({ field, index }) => (field === 'deck' ? 'deck' : `body.${index}`));
  return [
    head === 0 ? 'no head' : `head of ${round(head)} px (${round(pxToPt(head))} pt)`,
    ...pictures.map((one) => pictureInWords(one, direction)),
    ...cells,
    ...(omit.length === 0 ? [] : [`without ${omit.map((one) => `\`${one}\``).join(', ')}`]),
    ...(over === 0 ? [] : [`${counted(over, 'line')} left over`]),
  ];
}

function pictureInWords(picture: PictureChoice, direction: Direction): string {
  const { figure, columns, lines, cropped } = picture;
  const size = `\`${figure}\` over ${counted(columns, across(direction))} and ${counted(lines, 'line')}`;
  const share = Math.round(cropped * 100);
  return share === 0 ? size : `${size}, ${share} % of it cropped away`;
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** To a hundredth. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** `a cropped picture (4), few lines over many columns (2.5)`; what costs next to nothing is not named. */
export const costInWords = (terms: readonly Term[]): string =>
  terms
    .filter(({ cost }) => cost >= 0.05)
    .map(({ reason, cost }) => `${WORDS[reason]} (${costText(cost)})`)
    .join(', ');

/** Small costs to a tenth, others whole. */
export const costText = (cost: number): string =>
  `${cost < 10 ? Math.round(cost * 10) / 10 : Math.round(cost)}`;

/** What the cost was paid for. */
export const WORDS: Readonly<Record<Reason, string>> = {
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
  'picture-looms': 'a picture too large for the page',
  'picture-wish': 'a picture larger or smaller than its author wishes',
  shallow: 'few lines over many columns',
  'split-brief': 'one line of a brief alone in a column',
  cells: 'paragraphs set a cell closer or wider',
  gaping: 'lines that gape between their characters',
  'left-out': 'copy left out, as its author offers',
  legs: 'columns that are not the page’s own',
  rising: 'text that rises beside its head',
  width: 'a width that does not suit its length',
  aspect: 'a module that is very wide or very deep',
  'heads-side-by-side': 'a head beside another head',
  'heads-in-a-row': 'a head over the same rows as another',
  'head-order': 'a head larger than that of a more important story',
  'weak-lead': 'a lead whose head is hardly larger than the next',
  'place-order': 'a place before a more important story',
  wish: 'another side of the page than its author wishes',
  parted: 'a place away from the story that it belongs to',
  free: 'column-lines on which nothing stands',
  cuts: 'cuts through the page',
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

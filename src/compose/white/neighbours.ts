/** Two neighbours of a line in, what they do to each other out: marks give up blanks between them, Han and Latin part. */
import { type CharacterClass, HAN_CLASSES } from '../../model/typography/character-classes.ts';
import { isCombining, isLetterOrFigure } from '../../model/typography/characters.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import { isNumberSign } from '../../model/typography/number-signs.ts';
import { isNote } from '../breaking/ties.ts';
import type { Atom } from '../types.ts';
import type { Movable } from './movable.ts';

/** Which blanks of a pair are taken away, as bits. */
export const TRIM = { rightBefore: 1, leftAfter: 2, leftBefore: 4, rightAfter: 8 } as const;

/** What an opening mark's blank is not wanted after: another mark's, or an indent of the author's. */
const BEFORE_OPEN: ReadonlySet<CharacterClass> = new Set([
  'open',
  'close',
  'stop',
  'colon',
  'middle-dot',
  'wide-space',
]);
/** What no mark keeps its blank before. */
const AFTER_MARK: ReadonlySet<CharacterClass> = new Set(['close', 'stop', 'colon', 'middle-dot']);

/** clreq 3.1.6.2, jlreq 3.1.4: any two marks that would take two cells take one and a half; a house may go to one. */
export function trimOf(
  left: Atom,
  right: Atom,
  leftMovable: Movable | null,
  rightMovable: Movable | null,
  adjacent: HouseStyle['adjacent'],
): number {
  if (adjacent === 'full' || (leftMovable === null && rightMovable === null)) return 0;
  if (adjacent === 'one' && leftMovable !== null && rightMovable !== null) {
    return bothSolid(leftMovable, rightMovable);
  }
  if (right.first === 'open') {
    return rightMovable !== null && BEFORE_OPEN.has(left.last) ? TRIM.rightBefore : 0;
  }
  if (leftMovable === null || leftMovable.after === 0 || !AFTER_MARK.has(right.first)) return 0;
  return leftSolid(leftMovable);
}

/** A centred mark goes to half a cell as one: it would stand askew with one blank. */
const leftSolid = (left: Movable): number =>
  TRIM.leftAfter | (left.before > 0 ? TRIM.leftBefore : 0);

const bothSolid = (left: Movable, right: Movable): number =>
  (left.after > 0 ? leftSolid(left) : 0) |
  (right.before > 0 ? TRIM.rightBefore | (right.after > 0 ? TRIM.rightAfter : 0) : 0);

/** Whether the house's gap stands between the two (clreq 3.2.2): none beside marks or figures in cells of their own, or behind the sign of a number. */
export const meetsLatin = (left: Atom, right: Atom): boolean =>
  (HAN_CLASSES.has(left.last) &&
    isWestern(right, right.text.charAt(0)) &&
    !isNumberSign(left.text)) ||
  (HAN_CLASSES.has(right.first) && isWestern(left, left.text.charAt(left.text.length - 1)));

const isWestern = (atom: Atom, edge: string): boolean =>
  (atom.first === 'latin' || atom.first === 'digit') &&
  atom.setting !== 'combined' &&
  !atom.features.includes('fwid') &&
  !isNote(atom) &&
  (isLetterOrFigure(edge) || isCombining(edge));

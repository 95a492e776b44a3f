/** Atoms and a place between two of them in, whether a line that ends there parts what it parts rather than gape only, out. */
import { isWideLetter } from '../../model/typography/characters.ts';
import type { Atom } from '../types.ts';
import { isLink, isSpelled } from './ties.ts';
import { isJoining } from './wide-words.ts';

/** An acronym of so many cells leaves its line no more than a word of Han does, and is opened for rather than parted: ＳＤＧｓ. */
const SHORT = 4;

/** Whether a line that is broken before `broken` parts what it parts rather than gape only. */
export const partsClosely = (atoms: readonly Atom[], broken: number): boolean =>
  partsShortWord(atoms, broken) || partsFigures(atoms, broken) || partsShortLink(atoms, broken);

function partsShortWord(atoms: readonly Atom[], broken: number): boolean {
  const isOfWord = (index: number): boolean => {
    const atom = atoms[index];
    return atom !== undefined && (isSpelled(atom) || isJoining(atom));
  };
  if (!isOfWord(broken - 1) || !isOfWord(broken)) return false;
  let [from, to] = [broken - 1, broken];
  while (broken - from <= SHORT && isOfWord(from - 1)) from -= 1;
  while (to - broken <= SHORT && isOfWord(to + 1)) to += 1;
  return to - from < SHORT && atoms.slice(from, to + 1).some(({ text }) => isWideLetter(text));
}

const FIGURES = /^[0-9０-９.．・]+$/u;

/** One figure that is parted from its number, or figures beside a point: the reader sees 8.5 in 1|8.5 and six in 202|6. */
function partsFigures(atoms: readonly Atom[], broken: number): boolean {
  const before = textAround(atoms, broken, -1, FIGURES);
  const after = textAround(atoms, broken, 1, FIGURES);
  const left = /[0-9０-９]+$/u.exec(before)?.[0].length ?? 0;
  const right = /^[0-9０-９]+/u.exec(after)?.[0].length ?? 0;
  if (left === 0 || right === 0) return false;
  const isDecimal = before.length > left || /^[.．・][0-9０-９]/u.test(after.slice(right));
  return left === 1 || right === 1 || isDecimal;
}

/** Numbers of telephones, post codes and years have more. */
const LONG_LINK = 7;
const LINKED = /^[0-9０-９A-Za-z]+$/u;

/** A score, or a word with its number: 5―3, COVID―19. */
function partsShortLink(atoms: readonly Atom[], broken: number): boolean {
  if (!isLink(atoms[broken - 2], atoms[broken - 1] as Atom, atoms[broken])) return false;
  const left = textAround(atoms, broken - 1, -1, LINKED);
  return left.length + textAround(atoms, broken, 1, LINKED).length < LONG_LINK;
}

/** What stands without a gap before the atom `at`, or from it on, as long as it is of the kind. */
function textAround(atoms: readonly Atom[], at: number, step: 1 | -1, kind: RegExp): string {
  let text = '';
  for (let index = step === 1 ? at : at - 1; ; index += step) {
    const own = atoms[index]?.text ?? '';
    if (!kind.test(own)) return text;
    text = step === 1 ? text + own : own + text;
  }
}

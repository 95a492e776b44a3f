/** A paragraph's syllables of zhuyin 注音 in, each in small type at the right of its character out. */
import type { FontBook } from '../../model/font.ts';
import type { Run } from '../../model/forme.ts';
import { plainText } from '../../model/text.ts';
import { ZHUYIN_SYMBOLS } from '../../model/typography/characters.ts';
import { px } from '../../units.ts';
import { atomsOf } from '../casting/atoms.ts';
import { runsOf } from '../runs.ts';
import type { Atom, ParagraphStyle, SetZhuyin, SmallType } from '../types.ts';
import { naturalLength } from '../white/justify.ts';
import { type Annotated, smallStyle } from './readings.ts';
import { firstEndingAfter } from './ruby.ts';
import { inkEndOf, inkStartOf, type SetAtoms } from './set-atoms.ts';

const NO_SYMBOL = new RegExp(`[^${ZHUYIN_SYMBOLS}]`, 'gu');

/** clreq 3.3.1: a symbol is to its character as 3 to 10. A tone mark fills little of its em, so that it is set larger. */
const SYMBOL_SHARE = 0.3;
const TONE_SHARE = 0.42;

/** A syllable beside the atom `first` of its paragraph. */
export interface Syllable extends Annotated {
  readonly symbols: SmallType;
  readonly tone: SmallType | null;
  readonly light: SmallType | null;
}

const LIGHT = '˙';
const TONE = /[ˉˊˇˋ˪˫]/u;

export function syllablesOf(
  annotated: readonly Annotated[],
  style: ParagraphStyle,
  fonts: FontBook,
): Syllable[] {
  const spelt = annotated.filter(({ part }) => part.zhuyin);
  if (spelt.length === 0) return [];
  const down = { ...smallStyle(style, SYMBOL_SHARE), direction: 'vertical' } as const;
  const across = { ...smallStyle(style, TONE_SHARE), direction: 'horizontal' } as const;
  const signOf = (sign: string | undefined): SmallType | null =>
    sign === undefined ? null : smallType(sign, across, fonts);
  return spelt.map((one) => {
    const { reading } = one.part;
    const bare = reading.replace(NO_SYMBOL, '');
    return {
      ...one,
      symbols: smallType(bare, down, fonts),
      tone: signOf(TONE.exec(reading)?.[0]),
      light: signOf(reading.includes(LIGHT) ? LIGHT : undefined),
    };
  });
}

function smallType(text: string, style: ParagraphStyle, fonts: FontBook): SmallType {
  const atoms = atomsOf(plainText(text), style, fonts);
  const gaps = atoms.map(() => px(0));
  const runs: Run[] = runsOf(atoms, gaps, style);
  return { runs, size: style.size, length: naturalLength(atoms) };
}

/** In a horizontal line the symbols stand between the characters, and need room there; a vertical line has its gap. */
export function makeSymbolRoom(
  atoms: readonly Atom[],
  syllables: readonly Syllable[],
  { direction, house, size }: ParagraphStyle,
): readonly Atom[] {
  if (direction === 'vertical' || syllables.length === 0) return atoms;
  const roomy = [...atoms];
  for (const { end } of syllables) {
    const atom = roomy[end - 1] as Atom;
    roomy[end - 1] = { ...atom, after: px(atom.after + house.zhuyinRoom * size) };
  }
  return roomy;
}

/** Sets the syllables whose characters stand in a line. */
export function setZhuyin(line: SetAtoms, syllables: readonly Syllable[]): SetZhuyin[] {
  const end = line.first + line.atoms.length;
  const set: SetZhuyin[] = [];
  for (let at = firstEndingAfter(syllables, line.first); at < syllables.length; at += 1) {
    const { first, end: after, part, ...type } = syllables[at] as Syllable;
    if (first >= end) break;
    set.push({
      start: inkStartOf(line, Math.max(first, line.first) - line.first),
      end: inkEndOf(line, Math.min(after, end) - 1 - line.first),
      symbols: type.symbols,
      tone: type.tone,
      light: type.light,
      from: part.from,
      to: part.to,
    });
  }
  return set;
}

/** A character that no face draws in, what the face draws of it out: CO₂ with a small 2 of its face, a thin space as a space. */
import type { FaceId, FontBook } from '../../model/font.ts';
import { fullSizeOf } from '../../model/typography/full-size.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import type { Look } from '../types.ts';
import type { Cast } from './cast.ts';

/** About the size that faces draw theirs in. */
const SHARE = 0.6;

export interface OtherForm {
  readonly cast: Cast;
  readonly look: Look;
  readonly face: FaceId;
}

/** Null where it has no other form, or where no face draws what it is made of either. */
export const otherForm = (cast: Cast, look: Look, fonts: FontBook): OtherForm | null =>
  spaceForm(cast, look, fonts) ?? smallForm(cast, look, fonts);

function smallForm(cast: Cast, look: Look, fonts: FontBook): OtherForm | null {
  const [form, ...others] = [...cast.drawn].map((char) => kindOf(char.codePointAt(0) ?? 0).form);
  if (form !== 'Super' && form !== 'Sub') return null;
  if (others.some((other) => other !== form)) return null;
  const full = [...cast.drawn].map((char) => fullSizeOf(char) ?? char);
  const face = fonts.faceFor(full.join(''), look.faces);
  if (face === null) return null;
  // A glyph is painted under the name of what was written; of ™ the face has two.
  const drawn = full.every((char) => [...char].length === 1) ? cast.drawn : full.join('');
  const stand = form === 'Super' ? 'raised' : 'lowered';
  return { cast: { ...cast, drawn }, look: { ...look, share: look.share * SHARE, stand }, face };
}

/** Spaces of Unicode by their width in em; one that is narrower than the face's own is as wide as that. */
const SPACES: Readonly<Record<string, number>> = {
  '\u2000': 1 / 2,
  '\u2001': 1,
  '\u2002': 1 / 2,
  '\u2003': 1,
  '\u2004': 1 / 3,
  '\u2005': 1 / 4,
  '\u2006': 1 / 6,
  '\u2007': 1 / 2,
  '\u2008': 1 / 4,
  '\u2009': 1 / 5,
  '\u200a': 1 / 10,
  '\u202f': 1 / 5,
  '\u205f': 2 / 9,
  '\u00a0': 1 / 4,
};

function spaceForm(cast: Cast, look: Look, fonts: FontBook): OtherForm | null {
  const width = SPACES[cast.text];
  const face = width === undefined ? null : fonts.faceFor(' ', look.faces);
  if (width === undefined || face === null) return null;
  return { cast: { ...cast, drawn: ' ', em: cast.em ?? width }, look, face };
}

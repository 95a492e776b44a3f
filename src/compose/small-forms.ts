/** A raised or lowered character that no face draws in, the character itself in small type out: CO₂ with the 2 of its face. */
import type { FaceId, FontBook } from '../model/font.ts';
import { kindOf } from '../model/typography/unicode.ts';
import type { Cast } from './cast.ts';
import type { Look } from './types.ts';

/** About the size that faces draw theirs in. */
const SHARE = 0.6;

export interface SmallForm {
  readonly cast: Cast;
  readonly look: Look;
  readonly face: FaceId;
}

/** Null where it is no such character, or where no face draws what it is made of either. */
export function smallForm(cast: Cast, look: Look, fonts: FontBook): SmallForm | null {
  const [form, ...others] = [...cast.drawn].map((char) => kindOf(char.codePointAt(0) ?? 0).form);
  if (form !== 'Super' && form !== 'Sub') return null;
  if (others.some((other) => other !== form)) return null;
  const drawn = cast.drawn.normalize('NFKC');
  const face = fonts.faceFor(drawn, look.faces);
  if (face === null) return null;
  const stand = form === 'Super' ? 'raised' : 'lowered';
  return { cast: { ...cast, drawn }, look: { ...look, share: look.share * SHARE, stand }, face };
}

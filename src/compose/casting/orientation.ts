/** A character of a vertical line and the face that draws it in, how it stands in the line out (UAX #50). */
import type { FaceId, FontBook, Setting } from '../../model/font.ts';
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import { isArrow, isPicture } from '../../model/typography/characters.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import type { ParagraphStyle } from '../types.ts';

/**
 * What stands though UAX #50 turns it: the signs of a number stand as its figures do, an interpunct is round, and Hong Kong
 * and Taiwan have their colons upright (clreq 3.1.6).
 */
const STANDING: ReadonlySet<CharacterClass> = new Set(['prefix', 'postfix', 'middle-dot', 'colon']);

/** Their place is for the face to find; a face that has none for them is reported (`upright-quotes`). */
const QUOTES = '“”‘’';

/** Of a character that has a cell of its own. `Tu` and `Tr` ask for another form; where the face has none, `Tr` is turned. */
export function settingOf(
  text: string,
  name: CharacterClass,
  face: FaceId,
  { direction, house, lang }: ParagraphStyle,
  fonts: FontBook,
): Setting {
  if (direction === 'horizontal' || isPicture(text)) return 'upright';
  const { orientation } = kindOf(text.codePointAt(0) ?? 0);
  if (orientation === 'U' || orientation === 'Tu') return 'upright';
  if (STANDING.has(name) || QUOTES.includes(text)) return 'upright';
  if (house.arrows === 'upright' && isArrow(text)) return 'upright';
  return fonts.hasVerticalForm(face, text, lang) ? 'upright' : 'sideways';
}

/** A raised or lowered character in, what it is at full size out: 2 of ₂, TM of ™. */
import { kindOf } from './unicode.ts';

/** Null for any other character. */
export function fullSizeOf(character: string): string | null {
  const { form } = kindOf(character.codePointAt(0) ?? 0);
  return form === 'Super' || form === 'Sub' ? character.normalize('NFKC') : null;
}

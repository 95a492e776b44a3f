/** Copy and the place of a brace in; a word in braces that looks like the name of a mark out. */
import { nearestName } from '../nearest-name.ts';
import { type Sourced, slice } from '../source/sourced.ts';
import type { Token } from './token.ts';

/** What the author offers to leave out ends with this. */
export const OFFER = 'optional';

const WORD = /[{｛][ \t\u3000]*([A-Za-z][A-Za-z_-]*)[ \t\u3000]*[}｝]/y;
/** What may stand between a word in braces and the end of its block. */
const END = /[\s。．，、；：！？.,;:!?」』）】》〉”’)\]]*$/uy;

/** A word that is near the name of a mark is taken for it, and any word at the end of a block; else braces are copy. */
export function strayWordAt(
  { text, offsets }: Sourced,
  at: number,
  names: readonly string[],
): Token | null {
  WORD.lastIndex = at;
  const [whole = '', name = ''] = WORD.exec(text) ?? [];
  if (whole === '') return null;
  const isMeant =
    nearestName(name.toLowerCase(), names) !== null || endsAt(text, at + whole.length);
  return isMeant
    ? { kind: 'stray-word', name, written: slice({ text, offsets }, at, at + whole.length) }
    : null;
}

/** Tried where a word in braces ends, and no further than the next sign that is none of these. */
function endsAt(text: string, at: number): boolean {
  END.lastIndex = at;
  return END.test(text);
}

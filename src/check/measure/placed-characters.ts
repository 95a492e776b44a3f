/** A forme in; the Han and kana of its body paragraphs, each at its place, out: those whose ink can be compared. */
import type { PlacedCharacter } from '../../model/evidence.ts';
import type { Forme, Rect } from '../../model/forme.ts';
import { isHanOrKana } from '../../model/typography/characters.ts';
import { px } from '../../units.ts';
import { setRect } from './geometry.ts';
import { charactersOf, runningLines, type SetCharacter } from './set-type.ts';
import type { SetLine } from './walk.ts';

export const placedCharacters = (forme: Forme): PlacedCharacter[] =>
  runningLines(forme).filter(isPlain).flatMap(placedIn);

/** Bold and coloured type, and type with readings, have a grey of their own. */
const isPlain = ({ line, part }: SetLine): boolean =>
  part.role === 'paragraph' &&
  part.annotations.length === 0 &&
  line.runs.every(
    ({ face, colour }) => face === line.runs[0]?.face && colour === line.runs[0].colour,
  );

function placedIn({ line }: SetLine): PlacedCharacter[] {
  const { frame, style } = line;
  if (frame === null) return [];
  return charactersOf(line)
    .filter(({ text, run }) => isHanOrKana(text) && run.painted === run.text)
    .map((one) => ({
      text: one.text,
      frame,
      style,
      rect: cellOf(setRect(line), line.direction === 'horizontal', one),
      room: px(one.width + one.white),
    }));
}

const cellOf = ({ x, y, width, height }: Rect, flat: boolean, one: SetCharacter): Rect =>
  flat
    ? { x: px(x + one.start), y, width: one.width, height }
    : { x, y: px(y + one.start), width, height: one.width };

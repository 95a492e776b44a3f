/** A mark in; where its movable white lies in its face, and whether that face can set it on half a cell, out. */
import type { FontBook } from '../../model/font.ts';
import type { FormeLine, FormePart } from '../../model/forme.ts';
import { classOf } from '../../model/typography/character-classes.ts';
import { MOVABLE, type Side } from '../../model/typography/elasticity.ts';
import type { SetCharacter } from './set-type.ts';

/** Null where a mark has no white that a line may take away. */
export function whiteSide(
  { text, run }: SetCharacter,
  part: FormePart,
  line: FormeLine,
  fonts: FontBook,
): Side | null {
  if (run.setting !== 'upright' || run.painted !== run.text) return null;
  const side = MOVABLE[fonts.faces.get(run.face)?.lang ?? part.lang][classOf(text)];
  if (side === undefined || classOf(text) === 'middle-dot') return null;
  const advance = (features: readonly ('halt' | 'vhal')[]) =>
    fonts.advance({
      text,
      face: run.face,
      lang: part.lang,
      direction: line.direction,
      setting: 'upright',
      features,
    });
  const half = advance([line.direction === 'vertical' ? 'vhal' : 'halt']);
  return advance([]) - half < LEAST ? null : side;
}

/** In em: a face without half-width marks has no white to give. */
const LEAST = 0.2;

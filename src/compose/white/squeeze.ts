/** A line that is too long in; blanks taken away in the house's order until it fits, and how much they gave, out. */
import type { Yielding } from '../../model/typography/elasticity.ts';
import type { ParagraphStyle } from '../types.ts';
import type { Draft } from './draft.ts';
import { endBlank, gapPlay, spacePlay, squeezeOf } from './elastic.ts';
import { STEP } from './justify.ts';

/** A blank and how much of it may go. */
export interface Play {
  readonly blanks: Float64Array;
  readonly index: number;
  readonly room: number;
}

export function squeeze(draft: Draft, need: number, style: ParagraphStyle): number {
  let left = need;
  for (const step of squeezeOf(style.house)) {
    if (left <= 0) break;
    const plays = step.flatMap((kind) => playsOf(draft, kind, style.size));
    left -= share(plays, left, -1);
  }
  return need - left;
}

function playsOf(draft: Draft, kind: Yielding, size: number): Play[] {
  const { atoms, movables, before, after, gap } = draft;
  const last = atoms.length - 1;
  if (kind === 'line-end') {
    const movable = movables[last] ?? null;
    return movable === null || last === 0 || endBlank(movable) === 0 ? [] : sides(draft, last);
  }
  if (kind === 'word-space' || kind === 'han-latin') {
    return atoms.flatMap((atom, index) => {
      const isSpace = atom.first === 'space';
      if (isSpace !== (kind === 'word-space') || index === last) return [];
      const own = gap[index] as number;
      const room = isSpace ? own + spacePlay(atom, size) : gapPlay(own, size);
      return room > 0 ? [{ blanks: gap, index, room }] : [];
    });
  }
  // The mark that ends the line has a step of its own.
  return movables.flatMap((movable, index) =>
    movable?.yields === kind && index > 0 && index < last ? sides({ before, after }, index) : [],
  );
}

const sides = ({ before, after }: Pick<Draft, 'before' | 'after'>, index: number): Play[] =>
  [before, after].flatMap((blanks) => {
    const room = blanks[index] as number;
    return room > 0 ? [{ blanks, index, room }] : [];
  });

/** Takes (-1) or adds (1) as much as is wanted and there is, each in proportion to its room, in whole 1/64 px. */
export function share(plays: readonly Play[], wanted: number, sign: 1 | -1): number {
  const room = plays.reduce((sum, play) => sum + play.room, 0);
  if (room <= 0) return 0;
  const steps = sign < 0 ? Math.ceil(wanted * STEP) : Math.floor(wanted * STEP);
  const total = Math.min(room, steps / STEP);
  let given = 0;
  let reached = 0;
  for (const { blanks, index, room: own } of plays) {
    // Rounded on the running sum, so that the parts make up the whole.
    reached += own;
    const upTo = Math.round(((total * reached) / room) * STEP) / STEP;
    blanks[index] = (blanks[index] as number) + sign * (upTo - given);
    given = upTo;
  }
  return given;
}

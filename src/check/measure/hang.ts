/** A set line in; how far it stands beyond its slot, and whether that is a mark that hangs, out. */
import type { FormeLine } from '../../model/forme.ts';
import { isPunctuation } from '../../model/typography/characters.ts';
import { type Px, px } from '../../units.ts';
import { ROUNDING, slotOf } from './geometry.ts';
import { charactersOf } from './set-type.ts';

export interface Hang {
  readonly mark: string;
  readonly beyond: Px;
}

export const beyondSlot = (line: FormeLine): Px =>
  px(line.start + line.length - slotOf(line).length);

/** Null where a line keeps its measure, and where more than a mark at its end stands beyond it. */
export function hangOf(line: FormeLine): Hang | null {
  const beyond = beyondSlot(line);
  const last = beyond > ROUNDING ? charactersOf(line).at(-1) : undefined;
  if (last === undefined || !isPunctuation(last.text)) return null;
  return beyond <= last.before + last.width + ROUNDING ? { mark: last.text, beyond } : null;
}

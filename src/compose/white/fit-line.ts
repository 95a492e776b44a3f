/** A broken line of elastic type in, the same line fitted to its slot out: blanks taken away, gaps closed or opened. */

import { GAPING } from '../../model/typography/elasticity.ts';
import { type Px, px } from '../../units.ts';
import type { Measure } from '../breaking/line-measure.ts';
import type { Atom, ParagraphStyle } from '../types.ts';
import { type Draft, draftOf, lengthOfDraft } from './draft.ts';
import { type Elastic, hangs } from './elastic.ts';
import { lineOfAtoms } from './hyphen.ts';
import { type Gaps, gapsOf, type MayOpen, ROUNDING } from './justify.ts';
import { withoutBlank } from './movable.ts';
import { squeeze } from './squeeze.ts';
import { openingsBetween, openSpaces } from './stretch.ts';
import { widestOf } from './widest.ts';

/** A line with everything done to it. */
export interface Fitted {
  readonly atoms: readonly Atom[];
  readonly gaps: Gaps;
  /** Of `gaps`, what is no share of the slack: white between Han and Latin, what a word space gained or lost. */
  readonly spaces: Float64Array | null;
  /** Widest white that justification added to one gap. */
  readonly widest: Px;
  readonly squeezed: Px;
  readonly hung: Px;
}

export function fitLine(
  measure: Measure,
  all: readonly Atom[],
  elastic: Elastic,
  justified: boolean,
  style: ParagraphStyle,
): Fitted {
  const draft = draftOf(measure, lineOfAtoms(all, measure.first, measure.end), elastic, style);
  const room = measure.slot.length - measure.indent;
  const over = lengthOfDraft(draft) - room;
  const hung = over > ROUNDING ? hangingOf(draft, style) : 0;
  const squeezed = over - hung > ROUNDING ? squeeze(draft, over - hung, style) : 0;
  const slack = room + hung - lengthOfDraft(draft);
  const opens = justified && slack > ROUNDING && style.house.stretch === 'ordered';
  const closed = opens ? draft.gap.slice() : null;
  const opened = opens ? openSpaces(draft, slack, style.size) : 0;
  const atoms = draft.atoms.map((atom, index) => settled(draft, atom, index));
  const ways = openingsBetween(style.house).map((opens) =>
    hung > 0 ? butBefore(atoms, opens) : opens,
  );
  const gaps = gapsOf(atoms, slack - opened, justified, ways, GAPING * style.size);
  return {
    atoms,
    gaps: withSpaces(gaps, draft),
    spaces: draft.gap,
    widest: widestOf(atoms, gaps, closed === null ? null : openedBy(draft.gap, closed)),
    squeezed: px(squeezed),
    hung: px(hung),
  };
}

const openedBy = (open: Float64Array, closed: Float64Array): Float64Array =>
  open.map((gap, index) => gap - (closed[index] as number));

/** The mark that ends the line, if it may hang: all that the house leaves of it at a line end. */
function hangingOf(draft: Draft, style: ParagraphStyle): number {
  const last = draft.atoms.at(-1);
  if (last === undefined || draft.atoms.length < 2 || !hangs(last, style)) return 0;
  const mark = settled(draft, last, draft.atoms.length - 1);
  return mark.before + mark.advance - mark.tracking + mark.after;
}

/** No gap opens before a mark that hangs: the character in front of it ends the measure. */
const butBefore =
  (atoms: readonly Atom[], opens: MayOpen): MayOpen =>
  (atom, next) =>
    next !== atoms.at(-1) && opens(atom, next);

function settled(draft: Draft, atom: Atom, index: number): Atom {
  const movable = draft.movables[index] ?? null;
  if (movable === null) return atom;
  const before = movable.before - (draft.before[index] as number);
  const after = movable.after - (draft.after[index] as number);
  return before === 0 && after === 0 ? atom : withoutBlank(atom, movable, before, after);
}

/** The gaps of justification, and those that the house or the copy has of its own. */
const withSpaces = (gaps: Gaps, draft: Draft): Gaps => ({
  ...gaps,
  after: gaps.after.map((gap, index) => px(gap + (draft.gap[index] as number))),
});

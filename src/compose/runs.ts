/** Atoms with their gaps in, runs out: neighbours of one face and look become one run, painted as one span. */
import type { Run } from '../model/forme.ts';
import { CENTRE, EM_TOP } from '../model/typography/em-box.ts';
import { type Px, px, quantise } from '../units.ts';
import { type Atom, GETA, type Look, type ParagraphStyle } from './types.ts';

type Draft = { -readonly [Key in keyof Run]: Run[Key] };

/** How an atom is spaced in its line. */
interface Spacing {
  readonly tracking: number;
  readonly before: number;
  readonly after: number;
}

/** Size and direction of what is set. */
export type Body = Pick<ParagraphStyle, 'size' | 'direction'>;

/** Runs of a line. Neither tracking nor blanks stand at its ends, so that it starts and ends with its type. */
export function runsOf(atoms: readonly Atom[], gaps: readonly Px[], body: Body): Run[] {
  const runs: Run[] = [];
  let open: Draft | null = null;
  let look: Look | null = null;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    const spacing = spacingOf(atom, gaps[index] ?? 0, index === 0, index === atoms.length - 1);
    if (
      open !== null &&
      (look === atom.look || looksAlike(open, atom, body)) &&
      joins(open, atom, spacing)
    ) {
      open.text += atom.text;
      open.painted += atom.painted;
      open.advance = px(open.advance + lengthOf(atom, spacing));
    } else {
      open = begin(atom, spacing, body);
      runs.push(open);
      look = atom.look;
    }
  }
  return runs;
}

function spacingOf(atom: Atom, gap: number, first: boolean, last: boolean): Spacing {
  const before = first ? 0 : atom.before;
  const blank = last ? 0 : atom.after;
  const trailing = blank + gap + (last ? 0 : atom.tracking);
  // Letter-spacing follows the last character too: where the two may differ, the rest is a blank.
  if (atom.units === 1 && !atom.joined && blank === 0) {
    return { tracking: trailing, before, after: 0 };
  }
  const tracking = atom.joined ? 0 : atom.tracking;
  return { tracking, before, after: trailing - tracking };
}

const lengthOf = (atom: Atom, { tracking, before, after }: Spacing): number =>
  before + atom.advance + (tracking - atom.tracking) * atom.units + after;

const begin = (atom: Atom, spacing: Spacing, body: Body): Draft => ({
  text: atom.text,
  painted: atom.painted,
  face: atom.face,
  size: px(body.size * atom.look.share),
  colour: atom.look.colour,
  rise: riseOf(atom, body),
  features: atom.features,
  setting: atom.setting,
  tracking: px(spacing.tracking),
  before: px(spacing.before),
  after: px(spacing.after),
  advance: px(lengthOf(atom, spacing)),
  from: atom.from,
});

/** A note mark hangs from the top of the line's em box, in vertical from its right edge. */
function riseOf({ look }: Atom, { size, direction }: Body): Px {
  if (look.stand === 'raised' || look.stand === 'lowered') return quantise(RISE[look.stand] * size);
  const share = direction === 'vertical' ? CENTRE : EM_TOP;
  return quantise((1 - look.share) * share * size);
}

/** In em, of figures of 0.6 em: tops above those of capitals, feet below the baseline. */
const RISE = { raised: 0.33, lowered: -0.15 } as const;

const looksAlike = (open: Draft, atom: Atom, body: Body): boolean =>
  open.size === body.size * atom.look.share &&
  open.rise === riseOf(atom, body) &&
  open.colour === atom.look.colour;

const joins = (open: Draft, atom: Atom, spacing: Spacing): boolean =>
  open.tracking === spacing.tracking &&
  open.face === atom.face &&
  open.setting === atom.setting &&
  open.setting !== 'combined' &&
  !isMissing(open) &&
  !isMissing(atom) &&
  open.after === 0 &&
  spacing.before === 0 &&
  spacing.after === 0 &&
  sameFeatures(open, atom);

/** What no face draws stands in a run of its own, which names it. */
const isMissing = ({ text, painted }: Pick<Run, 'text' | 'painted'>): boolean =>
  painted === GETA && text !== GETA;

const sameFeatures = (a: Draft, b: Atom): boolean =>
  a.features === b.features ||
  (a.features.length === b.features.length &&
    a.features.every((one, at) => one === b.features[at]));

/** Atoms with their gaps in, runs out: neighbours of one face and look become one run, painted as one span. */
import type { Run } from '../model/forme.ts';
import { type Px, px } from '../units.ts';
import type { Atom } from './types.ts';

/** Runs of a line. No tracking and no gap follows the last character, so a line ends where its type ends. */
export function runsOf(atoms: readonly Atom[], gaps: readonly Px[], size: Px): Run[] {
  const runs: Run[] = [];
  for (const [index, atom] of atoms.entries()) {
    const run = runOf(atom, gaps[index] ?? px(0), index === atoms.length - 1, size);
    const before = runs.at(-1);
    if (before !== undefined && joins(before, run)) runs[runs.length - 1] = joined(before, run);
    else runs.push(run);
  }
  return runs;
}

function runOf(atom: Atom, gap: Px, last: boolean, size: Px): Run {
  const characters = [...atom.painted].length;
  const single = characters === 1 && atom.after === 0 && atom.setting !== 'combined';
  // Inside a word or a pair nothing opens: its gap is a blank after it.
  const tracking = single ? px((last ? 0 : atom.tracking) + gap) : atom.tracking;
  const trailing = last && !single ? -atom.tracking : 0;
  const after = px((single ? 0 : atom.after + gap) + trailing);
  const natural = atom.advance - atom.tracking * (atom.setting === 'combined' ? 1 : characters);
  const spaced = atom.setting === 'combined' ? atom.tracking : tracking * characters;
  return {
    text: atom.text,
    painted: atom.painted,
    face: atom.face,
    size,
    colour: atom.look.colour,
    features: atom.features,
    setting: atom.setting,
    tracking: atom.setting === 'combined' ? px(0) : tracking,
    before: atom.before,
    after: atom.setting === 'combined' ? px(after + atom.tracking) : after,
    advance: px(atom.before + natural + spaced + after),
    from: atom.from,
  };
}

const joins = (a: Run, b: Run): boolean =>
  a.face === b.face &&
  a.colour === b.colour &&
  a.tracking === b.tracking &&
  a.setting === b.setting &&
  a.setting !== 'combined' &&
  a.after === 0 &&
  b.before === 0 &&
  b.after === 0 &&
  a.from + a.text.length === b.from &&
  sameFeatures(a, b);

const sameFeatures = (a: Run, b: Run): boolean =>
  a.features.length === b.features.length && a.features.every((one, at) => one === b.features[at]);

const joined = (a: Run, b: Run): Run => ({
  ...a,
  text: a.text + b.text,
  painted: a.painted + b.painted,
  advance: px(a.advance + b.advance),
});

/** A story and a width in; heads over the first columns of its module only, out. */

import { hasHead } from '../../model/has-head.ts';
import type { Subject } from '../subject.ts';
import { type HeadChoice, headChoices } from './head-choices.ts';

/** A head over the first columns of the module only: the others begin beside it, with text or with a picture. */
export interface Corner {
  readonly columns: number;
  readonly head: HeadChoice;
}

/** Null for a head over the whole module, or none. */
export function cornersOf(subject: Subject, module: number): (Corner | null)[] {
  const { story, role, isCross } = subject;
  if (isCross || !hasHead(story, role)) return [null];
  const corners: (Corner | null)[] = [null];
  for (let columns = Math.ceil(module / 2); columns < module; columns += 1)
    for (const head of atNaturalDepths(headChoices(subject, module, columns)))
      corners.push({ columns, head });
  return corners;
}

/** Text beside a head fills other depths anyway: none has to be smaller for that. */
function atNaturalDepths(heads: readonly HeadChoice[]): readonly HeadChoice[] {
  const depths = new Set(heads.filter(({ step }) => step === 0).map(({ depth }) => depth));
  return heads.filter(({ depth }) => depths.has(depth));
}

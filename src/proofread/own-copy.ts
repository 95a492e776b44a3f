/** A text in, the same text as a proofreader looks at it out: markup that is printed as it stands is hidden. */
import type { CopyText } from './misprint.ts';

/** An object replacement character: no letter and no mark, so that no misprint ends in it. */
const HIDDEN = '\ufffc';

/** Nobody corrects the pieces of markup: reading has reported the whole. Every character keeps its place. */
export function ownCopy(copy: CopyText): CopyText {
  const { rich } = copy;
  const foreign = rich.marks.filter(({ kind }) => kind === 'foreign');
  if (foreign.length === 0) return copy;
  let at = 0;
  const parts: string[] = [];
  for (const { from, to } of foreign.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    parts.push(rich.text.slice(at, start), HIDDEN.repeat(to - start));
    at = to;
  }
  return { ...copy, rich: { ...rich, text: parts.join('') + rich.text.slice(at) } };
}

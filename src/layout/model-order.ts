/** Parts of a story in, the same parts in the order in which the model says them out: where they stand is another matter. */
import type { FormePart } from '../model/forme.ts';

/** How the head is read, however the house stacks it. */
const HEAD: readonly string[] = ['label', 'kicker', 'headline', 'deck', 'source', 'byline'];

export const headInOrder = (parts: readonly FormePart[]): FormePart[] =>
  ranked(parts, ({ ref }) => HEAD.indexOf(ref.field));

/** Lead, body blocks by their place in the model, placed displays among them, then what closes the story. */
export const copyInOrder = (parts: readonly FormePart[]): FormePart[] =>
  ranked(parts, ({ ref }) => {
    if (ref.field === 'lead') return -1;
    return CLOSING.includes(ref.field) ? Number.MAX_SAFE_INTEGER : ref.index;
  });

const CLOSING: readonly string[] = ['byline', 'source'];

/** Equal ranks keep their order: the head of a quote stands before its text. */
const ranked = (parts: readonly FormePart[], rank: (part: FormePart) => number): FormePart[] =>
  parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) => rank(a.part) - rank(b.part) || a.index - b.index)
    .map(({ part }) => part);

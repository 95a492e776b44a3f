/** The body of a story in; which of its blocks are paragraphs, and their numbers, out. */
import type { Block } from './page.ts';

/** Blocks that are read as a paragraph, whatever stands over it or runs in before it. */
export const isParagraph = (kind: Block['kind'] | 'other'): boolean => PARAGRAPHS.has(kind);

const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'quote', 'verse', 'item']);

/** The number of each block of a body that is a paragraph, verse, the text of a quote or of a brief, from 1 up; null for the others. */
export function numberedParagraphs(body: readonly Block[]): (number | null)[] {
  let count = 0;
  return body.map((block) => {
    const kind = block.kind === 'left-out' ? block.of : block.kind;
    if (!isParagraph(kind)) return null;
    count += 1;
    return count;
  });
}

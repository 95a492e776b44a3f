/** Blocks of a dump in, those that are heads because they are built alike out: the heads of quotes, of questions, of briefs. */
import type { DumpBlock } from './blocks.ts';

/** So often one shape comes back by intention. */
const OFTEN = 3;
const MOST_LINES = 3;
const LONGEST = 13;

/**
 * 要堅持世代友好，/做百煉成鋼的真朋友。 stands over each of four quotes, two lines of eight and ten characters: text is not built
 * so. They end like sentences, and often no blank line parts them from what they stand over.
 */
export function parallelHeads(blocks: readonly DumpBlock[]): ReadonlySet<DumpBlock> {
  const shapes = new Map<string, DumpBlock[]>();
  for (const [at, block] of blocks.entries()) {
    if (!isShort(block) || blocks[at + 1]?.kind !== 'paragraph') continue;
    const shape = block.lines.map(({ line }) => Math.round(line.ems)).join('+');
    shapes.set(shape, [...(shapes.get(shape) ?? []), block]);
  }
  return new Set([...shapes.values()].filter((alike) => alike.length >= OFTEN).flat());
}

const isShort = ({ kind, lines }: DumpBlock): boolean =>
  (kind === 'paragraph' || kind === 'head') &&
  lines.length > 1 &&
  lines.length <= MOST_LINES &&
  lines.every(({ line }) => line.ems <= LONGEST);

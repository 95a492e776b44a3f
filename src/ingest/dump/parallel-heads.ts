/** Blocks of a dump in, those that are heads because they are built alike out: the heads of quotes, of questions, of briefs. */
import type { DumpBlock } from './blocks.ts';

/** So often a thing comes back by intention. */
const OFTEN = 3;
const MOST_LINES = 3;
const LONGEST = 13;
/** A head of one line, and how much longer the text under it is. */
const ONE_LINE = 24;
const LONGER = 1.6;

/**
 * 要堅持世代友好，/做百煉成鋼的真朋友。 stands over each of four quotes, two lines of eight and ten characters: text is not built
 * so. They end like sentences, and often no blank line parts them from what they stand over. Heads of one line are known by their
 * turn: a short block and a long one, again and again.
 */
export function parallelHeads(blocks: readonly DumpBlock[]): ReadonlySet<DumpBlock> {
  return new Set([...ofOneShape(blocks), ...byTurns(blocks)]);
}

function ofOneShape(blocks: readonly DumpBlock[]): DumpBlock[] {
  const shapes = new Map<string, DumpBlock[]>();
  for (const [at, block] of blocks.entries()) {
    if (!isShort(block) || blocks[at + 1]?.kind !== 'paragraph') continue;
    const shape = block.lines.map(({ line }) => Math.round(line.ems)).join('+');
    shapes.set(shape, [...(shapes.get(shape) ?? []), block]);
  }
  return [...shapes.values()].filter((alike) => alike.length >= OFTEN).flat();
}

const isShort = ({ kind, lines }: DumpBlock): boolean =>
  (kind === 'paragraph' || kind === 'head') &&
  lines.length > 1 &&
  lines.length <= MOST_LINES &&
  lines.every(({ line }) => line.ems <= LONGEST);

function byTurns(blocks: readonly DumpBlock[]): DumpBlock[] {
  const found: DumpBlock[] = [];
  let at = 0;
  while (at < blocks.length) {
    const heads: DumpBlock[] = [];
    while (isTurn(blocks[at + heads.length * 2], blocks[at + heads.length * 2 + 1]))
      heads.push(blocks[at + heads.length * 2] as DumpBlock);
    if (heads.length >= OFTEN) for (const head of heads) found.push(head);
    at += heads.length >= OFTEN ? heads.length * 2 : 1;
  }
  return found;
}

const isTurn = (head: DumpBlock | undefined, text: DumpBlock | undefined): boolean =>
  head !== undefined &&
  text?.kind === 'paragraph' &&
  (head.kind === 'head' || head.kind === 'paragraph') &&
  head.lines.length <= 2 &&
  text.lines.length >= 2 &&
  emsOfBlock(head) <= ONE_LINE &&
  emsOfBlock(text) >= emsOfBlock(head) * LONGER;

const emsOfBlock = ({ lines }: DumpBlock): number =>
  lines.reduce((sum, { line }) => sum + line.ems, 0);

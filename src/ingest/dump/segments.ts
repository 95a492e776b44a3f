/** Blocks of a dump in, stretches of copy and what stands between them out. */
import type { DumpBlock } from './blocks.ts';
import { bylineAfter, datelineOf, type Sign } from './newspaper-signs.ts';

/** Copy that runs on, with the crossheads in it. */
export interface CopySegment {
  readonly kind: 'copy';
  readonly blocks: readonly CopyBlock[];
  readonly measure: number;
}

export interface CopyBlock {
  readonly as: 'paragraph' | 'crosshead' | 'quote-head';
  readonly block: DumpBlock;
}

export type Segment =
  | CopySegment
  | { readonly kind: 'head' | 'caption'; readonly block: DumpBlock }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly block: DumpBlock };

/** Columns of one story differ by an em at most, where text runs round something. */
const ALIKE = 1.2;

/** `blanksPart`: whether blank lines part objects in this dump, and not paragraphs too. */
export function segmentsOf(
  blocks: readonly DumpBlock[],
  heads: ReadonlySet<DumpBlock>,
  blanksPart: boolean,
): Segment[] {
  const segments: Segment[] = [];
  let copy: CopyBlock[] = [];
  const close = (): void => {
    if (copy.length > 0) segments.push({ kind: 'copy', blocks: copy, measure: measureOf(copy) });
    copy = [];
  };
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const stands = blanksPart && !heads.has(block) && standsAlone(block, next);
    const as = stands ? null : roleIn(copy, block, next, heads);
    if (as === null || startsAnew(copy, block, as)) close();
    if (as === null) segments.push(aloneOf(block));
    else copy.push({ as, block });
    if (as === 'paragraph' && bylineAfter(block.text) !== '') close();
  }
  close();
  return segments;
}

const measureOf = (copy: readonly CopyBlock[]): number =>
  copy.findLast(({ as, block }) => as === 'paragraph' && block.measure > 0)?.block.measure ?? 0;

function roleIn(
  copy: readonly CopyBlock[],
  block: DumpBlock,
  next: DumpBlock | undefined,
  heads: ReadonlySet<DumpBlock>,
): CopyBlock['as'] | null {
  if (heads.has(block)) return 'quote-head';
  if (block.kind === 'paragraph') return 'paragraph';
  return block.kind === 'head' && isCrosshead(copy, block, next) ? 'crosshead' : null;
}

/** A crosshead is of one object with the copy under it; a head of a story is not. */
const standsAlone = ({ kind, lines }: DumpBlock, next: DumpBlock | undefined): boolean =>
  kind === 'head' &&
  lines[0]?.line.afterBlank === true &&
  next?.kind === 'paragraph' &&
  next.lines[0]?.line.afterBlank === true;

/** A head that fits into the column, amid copy of one measure. */
function isCrosshead(
  copy: readonly CopyBlock[],
  block: DumpBlock,
  next: DumpBlock | undefined,
): boolean {
  const measure = measureOf(copy);
  return (
    measure > 0 &&
    next?.kind === 'paragraph' &&
    Math.abs(next.measure - measure) <= ALIKE &&
    datelineOf(next.text) === '' &&
    block.lines.every(({ line }) => line.ems <= measure && line.ems > 3)
  );
}

function startsAnew(copy: readonly CopyBlock[], block: DumpBlock, as: CopyBlock['as']): boolean {
  if (copy.length === 0) return false;
  const quotes = copy.some((one) => one.as === 'quote-head');
  if (as === 'quote-head') return !quotes;
  if (as === 'crosshead') return false;
  if (quotes)
    return copy.at(-1)?.as !== 'quote-head' && Math.abs(measureOf(copy) - block.measure) > ALIKE;
  return (
    datelineOf(block.text) !== '' ||
    Math.abs(measureOf(copy) - block.measure) > ALIKE ||
    (block.lines[0]?.line.led === true && narrowStart(block))
  );
}

/** Its first lines run round a label, as those of a story with a standing head do. */
function narrowStart({ lines, measure }: DumpBlock): boolean {
  return (lines[1]?.state.measure ?? measure) < measure - 2;
}

function aloneOf(block: DumpBlock): Segment {
  if (block.kind === 'caption') return { kind: 'caption', block };
  const sign = block.lines[0]?.sign ?? null;
  return block.kind === 'sign' && STANDING.has(sign ?? '') && sign !== null
    ? { kind: 'sign', sign, block }
    : { kind: 'head', block };
}

/** Those of a line of its own. */
const STANDING: ReadonlySet<string> = new Set(['page-credit', 'source', 'byline']);

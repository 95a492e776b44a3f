/** Forme in; two heads one upon the other without text between them out. */
import type { Forme } from '../../model/forme.ts';
import { blockOf, type HeadBlock, headBlocks, pairsOf } from '../measure/head-blocks.ts';
import { whereIs } from '../measure/heads.ts';
import { storiesOn } from '../measure/pieces.ts';
import { lengthOf, shared } from '../measure/sites.ts';
import { standsIn } from '../measure/turns.ts';
import { framesUnderHead } from '../measure/under-head.ts';
import { rule } from '../rule.ts';

export const stackedHeads = rule({
  id: 'stacked-heads',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'The heads of two stories stand one upon the other, with nothing but white between them, less than five lines of it 疊題. A head over its own text may run over another story too. Vertical heads: one beside the other.',
    why: 'They are read as one head, and the first has no text.',
    fix: 'Pin text or a picture of the first story between them.',
    example:
      'a head over columns 1-4, whose text stands at the right; right under it the head of another story.',
    source: 'cjk-rules HED-11',
  },
  check: ({ forme }) =>
    pairsOf(headBlocks(forme, storiesOn(forme)))
      .filter(([one, other]) => areStacked(forme, one, other))
      .filter(([one, other]) => !hasTextUnder(one, other) && !stands(forme, one, other))
      .map(([one, other]) => ({
        message: `the head of \`${other.story.story.id}\` stands right after that of \`${one.story.story.id}\`, with no text between them`,
        help: 'pin text or a picture of one of them between the heads',
        ...whereIs(other.headline),
      })),
});

/** In lines, with the air of the two heads: two lines of text and their white would not fit in. */
const FARTHEST = 5;

function areStacked({ grid }: Forme, one: HeadBlock, other: HeadBlock): boolean {
  if (one.direction !== other.direction || one.story.isBoxed !== other.story.isBoxed) return false;
  const [a, b] = [one.whole, other.whole];
  const gap = -shared(a.across, b.across);
  const common = shared(a.along, b.along);
  const shorter = Math.min(lengthOf(a.along), lengthOf(b.along));
  return common >= shorter / 2 && gap >= 0 && gap < FARTHEST * grid.pitch;
}

/** A banner 通欄標題 over its own text and another story: the first of the two has its text where it belongs. */
const hasTextUnder = (one: HeadBlock, other: HeadBlock): boolean => {
  const isFirst = one.whole.across.from <= other.whole.across.from;
  const first = isFirst === (one.direction === 'horizontal') ? one : other;
  return framesUnderHead(first.story).length > 0;
};

/** Something of either that stands between the two. */
function stands(forme: Forme, one: HeadBlock, other: HeadBlock): boolean {
  const [a, b] = [one.whole, other.whole];
  const between = {
    along: { from: Math.max(a.along.from, b.along.from), to: Math.min(a.along.to, b.along.to) },
    across: {
      from: Math.min(a.across.to, b.across.to),
      to: Math.max(a.across.from, b.across.from),
    },
  };
  return [one, other].some(({ story }) =>
    story.pieces.some(({ kind, rect }) => {
      const block = blockOf(rect, one.direction);
      return kind !== 'head' && standsIn(between, block, forme);
    }),
  );
}

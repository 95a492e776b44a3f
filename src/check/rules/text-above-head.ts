/** Forme in; frames that stand over the head of their own story, or before it, out. */
import { type FramePiece, type Piece, storiesOn, whereStands } from '../measure/pieces.ts';
import { pinsText, shared } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const textAboveHead = rule({
  id: 'text-above-head',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A frame stands above the head of its own story, in its columns or before them, or beside it on the side where reading starts. On a vertical page: at the right of the head, or beside it in an earlier row. In a box all text belongs to one story, so nothing is said.',
    why: 'The reader begins at the head and never finds the text before it.',
    fix: 'Pin the head over the first frame, and let the text go on from there.',
    example: 'a head over columns 2-3, the text beginning in column 1 beside it.',
    source: 'cjk-rules FLW-03 走文',
  },
  check: ({ forme }) =>
    storiesOn(forme).flatMap((story) => {
      const { head, frames, isBoxed } = story;
      if (head === null || isBoxed) return [];
      const early = frames.find((frame) => frame.frame.filled > 0 && isBefore(frame, head));
      if (early === undefined) return [];
      return [
        {
          message: `\`${early.frame.id}\` (${pinsText(forme, early.site)}) stands before the head of \`${story.story.id}\` (${pinsText(forme, head.site)})`,
          help: `pin the head of \`${story.story.id}\` over its first frame`,
          ...whereStands(story, early),
        },
      ];
    }),
});

const SLACK = 1;

/** Text that goes on at the head of a later column is not before the head. */
const isBefore = ({ site }: FramePiece, { site: head }: Piece): boolean =>
  (site.across.to <= head.across.from + SLACK && site.along.from < head.along.to - SLACK) ||
  (site.along.to <= head.along.from + SLACK && shared(site.across, head.across) > SLACK);

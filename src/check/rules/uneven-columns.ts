/** Forme in; stories whose columns are not all of one width out. */
import { mm, mmToPx, px } from '../../units.ts';
import { cellsText, inMm } from '../measure/geometry.ts';
import { type FramePiece, storiesOn, whereStands } from '../measure/pieces.ts';
import { lengthOf } from '../measure/sites.ts';
import { turnsOf } from '../measure/turns.ts';
import { rule } from '../rule.ts';

export const unevenColumns = rule({
  id: 'uneven-columns',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Text goes on in a frame that is wider or narrower than the one before, by more than 0.3 mm. The lead 導語 in frames of its own does not count.',
    why: 'The eye has learned the length of a line, and loses its place.',
    fix: 'Pin all frames of the story to as many columns each, or to equal parts (`part: 1/3`).',
    example: 'a story that begins over columns 1-2 and goes on in column 3.',
    source: 'cjk-rules COL-01',
  },
  check: ({ forme }) =>
    storiesOn(forme).flatMap((story) => {
      const turn = turnsOf(story).find(
        ({ from, to }) => Math.abs(widthOf(from) - widthOf(to)) > MOST,
      );
      if (turn === undefined) return [];
      const { from, to } = turn;
      return [
        {
          message: `\`${to.frame.id}\` is ${inMm(px(widthOf(to)))} wide (${cellsText(to.frame.cells)}), \`${from.frame.id}\` before it ${inMm(px(widthOf(from)))} (${cellsText(from.frame.cells)})`,
          help: `pin all frames of \`${story.story.id}\` to as many columns each, or to equal parts (\`part: 1/3\`)`,
          ...whereStands(story, to),
        },
      ];
    }),
});

const MOST = mmToPx(mm(0.3));

const widthOf = ({ site }: FramePiece): number => lengthOf(site.along);

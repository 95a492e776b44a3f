/** Forme in; frames that end with a paragraph while the story goes on out of sight of them out. */
import type { Forme, FormeLine } from '../../model/forme.ts';
import { grouped } from '../measure/grouped.ts';
import { type FramePiece, storiesOn, whereStands } from '../measure/pieces.ts';
import { runningLines } from '../measure/set-type.ts';
import { gutterOf, pinsText, shared } from '../measure/sites.ts';
import { type Turn, turnsOf, wayOf } from '../measure/turns.ts';
import { rule } from '../rule.ts';

export const turnAtParagraph = rule({
  id: 'turn-at-paragraph',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'A frame ends with the end of a paragraph, and the story goes on with a new one in a frame that is not in the next column: further away, under a picture in the same column, or back in the first column 泣き別れ. In a box there is no doubt, and nothing is said.',
    why: 'The reader takes the story for finished.',
    fix: 'Move a line: set a paragraph before the turn to one cell more or less (`cells`), or change the depth of the frame by one line.',
    example: 'column 1 ends with `。` over a picture; the next paragraph begins under it.',
    source: 'cjk-rules FLW-04',
  },
  check: ({ forme }) => {
    const lines = grouped(
      runningLines(forme).map(({ line }) => line),
      ({ frame }) => frame ?? '',
    );
    return storiesOn(forme)
      .filter(({ isBoxed }) => !isBoxed)
      .flatMap(turnsOf)
      .filter((turn) => !isPlain(forme, turn) && isParted(lines, turn))
      .map((turn) => ({
        message: `\`${turn.from.frame.id}\` ends with a paragraph, and \`${turn.story.story.id}\` goes on in \`${turn.to.frame.id}\` (${pinsText(forme, turn.to.site)}), where no reader expects it`,
        help: 'let a sentence run over the turn: set a paragraph before it to one cell more or less (`cells`), or change the depth of the frame by one line',
        ...whereStands(turn.story, turn.from),
      }));
  },
});

/** In the next column the reader looks anyway. */
function isPlain(forme: Forme, turn: Turn): boolean {
  const { from, to } = turn;
  if (wayOf(turn) !== 'on') return false;
  return -shared(from.site.along, to.site.along) <= gutterOf(forme) * 1.5;
}

function isParted(lines: ReadonlyMap<string, readonly FormeLine[]>, { from, to }: Turn): boolean {
  const of = ({ frame }: FramePiece): readonly FormeLine[] => lines.get(frame.id) ?? [];
  const [last, first] = [of(from).at(-1), of(to)[0]];
  return last?.last === true && first?.from === 0;
}

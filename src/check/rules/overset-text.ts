/** Forme in; every stretch of copy that found no room out. */

import type { Forme, FormeFrame, Rect } from '../../model/forme.ts';
import type { Overset } from '../../model/overset.ts';
import { countCodePoints, visible } from '../../model/text.ts';
import { px } from '../../units.ts';
import { cellsText, placeOfRect } from '../measure/geometry.ts';
import { emptyLinesOf, shortFrames } from '../measure/short-frames.ts';
import { type Fault, rule } from '../rule.ts';

export const oversetText = rule({
  id: 'overset-text',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'Copy of a story is left over when its last frame is full. Frames of the story that keep empty lines all the same are named too: a crosshead moved on to the next frame, with the text after it.',
    why: 'The reader loses the end of the story, and nothing on the page shows it.',
    fix: 'Give the story more lines in its pins, take lines out of its head, or cut copy.',
    example:
      'a frame of 20 lines gets copy for 23: the last three lines are in no frame, and the finding says how many.',
  },
  check: ({ forme }) => {
    const left = forme.overset.filter((one) => visible(one.text) !== '');
    const stories = [...new Set(left.map((one) => one.ref.story))];
    return stories.map((story) =>
      faultOf(
        forme,
        story,
        left.filter((one) => one.ref.story === story),
      ),
    );
  },
});

/** One finding a story, at the first character that found no room. */
function faultOf(forme: Forme, story: string, left: readonly Overset[]): Fault {
  const fields = [...new Set(left.map((one) => one.ref.field))].join(', ');
  const characters = left.reduce((sum, one) => sum + countCodePoints(visible(one.text)), 0);
  const frame = forme.frames.findLast((one) => one.story === story);
  const short = shortFrames(forme).filter((one) => one.story === story);
  const [said, advice] = short.length === 0 ? ['', ''] : emptyBefore(short);
  return {
    message: `${counted(characters, 'character')} of \`${story}\` (${fields}) left over, ${linesOf(left, '')}${said}`,
    help: `give the story ${linesOf(left, 'more ')}, or cut its copy${advice}`,
    place: placeOfRect(frame?.rect ?? storyRect(forme, story), story, frame?.id ?? null),
    origin: left[0]?.origin ?? null,
  };
}

/** Frames that keep empty lines though copy is left over: what comes next did not fit there in one piece, or is of another style. */
function emptyBefore(short: readonly FormeFrame[]): [said: string, advice: string] {
  const names = short.map(({ id }) => `\`${id}\``).join(', ');
  const empty = counted(emptyLinesOf(short), 'line');
  return [
    `, while ${empty} of ${names} stay empty: what comes next cannot start there`,
    `; a crosshead moves on with the text after it, and a frame with a style waits for that style: take the empty lines from ${names}, and give them to the frames that are full`,
  ];
}

/** `3 lines of 17 cells`: in the measures that they would be set in. */
function linesOf(left: readonly Overset[], more: string): string {
  const byCells = new Map<string, number>();
  for (const { cells, lines } of left) {
    const measure = cellsText(cells);
    byCells.set(measure, (byCells.get(measure) ?? 0) + lines);
  }
  return [...byCells]
    .map(
      ([cells, lines], index) => `${counted(lines, `${index === 0 ? more : ''}line`)} of ${cells}`,
    )
    .join(' and ');
}

const NOWHERE: Rect = { x: px(0), y: px(0), width: px(0), height: px(0) };

const storyRect = (forme: Forme, id: string): Rect =>
  forme.stories.find((story) => story.id === id)?.rect ?? NOWHERE;

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

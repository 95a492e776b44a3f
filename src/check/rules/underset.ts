/** Forme in; frames that stand empty, and threads that end too far above the foot of their last frame, out. */
import type { Direction } from '../../model/font.ts';
import type { FormeFrame } from '../../model/forme.ts';
import { placeOfRect } from '../geometry.ts';
import { type Fault, rule } from '../rule.ts';

/**
 * Empty lines that a thread may leave in its last frame. One line of white under the last column is what a desk
 * lets pass; in a row of vertical lines the end of the story is seen against the rule, and two are let pass.
 */
const ALLOWED: Readonly<Record<Direction, number>> = { horizontal: 1, vertical: 2 };

export const underset = rule({
  id: 'underset',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `A frame has no type at all, or the last frame of a story keeps more empty lines than ${ALLOWED.horizontal} (vertical: ${ALLOWED.vertical}).`,
    why: 'A hole in the page reads as a mistake and makes neighbouring columns end at different depths.',
    fix: 'Take lines from the frame in the pins, add copy, or let the head take more depth.',
  },
  check: ({ forme }) =>
    threadsOf(forme.frames)
      .flatMap((frames) => [
        ...frames.slice(0, -1).filter((frame) => frame.filled === 0),
        ...frames.slice(-1).filter((frame) => isShort(frame)),
      ])
      .map(faultOf),
});

/** Frames that text flows through one after the other: those of one story and one style. */
function threadsOf(frames: readonly FormeFrame[]): FormeFrame[][] {
  const threads = new Map<string, FormeFrame[]>();
  for (const frame of frames) {
    const key = JSON.stringify([frame.story, frame.style]);
    const thread = threads.get(key) ?? [];
    threads.set(key, [...thread, frame]);
  }
  return [...threads.values()];
}

const isShort = ({ capacity, filled, direction }: FormeFrame): boolean =>
  (filled === 0 && capacity > 0) || capacity - filled > ALLOWED[direction];

function faultOf(frame: FormeFrame): Fault {
  const { id, story, rect, capacity, filled, origin } = frame;
  const empty = capacity - filled;
  return {
    message:
      filled === 0
        ? `frame \`${id}\` is empty`
        : `frame \`${id}\` ends ${empty} of ${capacity} lines early`,
    help: `take ${empty} lines from the frames of \`${story}\` or add copy`,
    place: placeOfRect(rect, story, id),
    origin,
  };
}

/** Forme in; frames that stand empty, or whose type ends too far above their foot, out. */
import { MOST_EMPTY } from '../../model/empty-lines.ts';
import type { FormeFrame } from '../../model/forme.ts';
import { isEmptyStory, isTextless, type Story } from '../../model/page.ts';
import { cellsText, placeOfRect } from '../measure/geometry.ts';
import { grouped } from '../measure/grouped.ts';
import { emptyLinesOf, shortFrames } from '../measure/short-frames.ts';
import { type Fault, rule } from '../rule.ts';

export const underset = rule({
  id: 'underset',
  severity: 'warning',
  needs: ['page', 'forme'],
  doc: {
    what: `A frame has no type at all, or keeps more empty lines at its foot than ${MOST_EMPTY.horizontal} (vertical: ${MOST_EMPTY.vertical}). Of a story that has copy left over \`overset-text\` says it.`,
    why: 'A hole in the page reads as a mistake and makes neighbouring columns end at different depths.',
    fix: 'Take lines from the frame in the pins, add copy, or let the head take more depth.',
    example:
      '`{ columns: 3, lines: 14-48 }` holds 35 lines and the copy ends after 29: make it `lines: 14-42`.',
  },
  check: ({ page, forme }) => {
    // Of a story without text that is said where it stands; of a brief, where a text wants it.
    const wanting = new Set(forme.unplaced.texts.map(({ story }) => story));
    const isReported = (story: Story): boolean =>
      isEmptyStory(story) || isTextless(story) || (wanting.has(story.id) && !hasCopy(story));
    const empty = new Set(page.stories.filter(isReported).map(({ id }) => id));
    const left = new Set(forme.overset.map(({ ref }) => ref.story));
    const short = shortFrames(forme).filter(({ story }) => !empty.has(story) && !left.has(story));
    const alike = grouped(short.filter(isBare), ({ story, cells }) => `${cells} ${story}`);
    return [
      ...short.filter((frame) => !isBare(frame)).map(earlyFault),
      ...[...alike.values()].flatMap(bareFaults),
    ];
  },
});

const hasCopy = ({ body, lead }: Story): boolean => body.length + lead.length > 0;

const isBare = ({ filled }: FormeFrame): boolean => filled === 0;

function earlyFault(frame: FormeFrame): Fault {
  const { id, cells, capacity, filled } = frame;
  const empty = capacity - filled;
  const message = `frame \`${id}\` ends ${empty} of ${capacity} lines early, at ${cellsText(cells)} a line`;
  return faultAt(frame, message, empty);
}

/** Copy that ends early leaves all the frames after it empty: one fault. */
function bareFaults(frames: readonly FormeFrame[]): Fault[] {
  const [first, ...more] = frames;
  if (first === undefined) return [];
  const empty = emptyLinesOf(frames);
  const names = frames.map(({ id }) => `\`${id}\``).join(', ');
  const [what, have] =
    more.length === 0 ? [`frame ${names} is`, 'it has'] : [`frames ${names} are`, 'they have'];
  const message = `${what} empty: ${have} ${linesText(empty)} of ${cellsText(first.cells)}`;
  return [faultAt(first, message, empty)];
}

const linesText = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

const faultAt = (
  { id, story, rect, origin }: FormeFrame,
  message: string,
  empty: number,
): Fault => ({
  message,
  help: `take ${linesText(empty)} from the frames of \`${story}\` or add copy`,
  place: placeOfRect(rect, story, id),
  origin,
});

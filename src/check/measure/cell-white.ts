/** A set line and the page's pins in; the white that its cells per line 每行字數 leave between two cells out. */
import type { Forme, FormeFrame } from '../../model/forme.ts';
import { cellsOfParagraph, type Page, type StoryPins } from '../../model/page.ts';
import { numberedParagraphs } from '../../model/paragraphs.ts';
import { areReadable } from '../../model/typography/cells.ts';
import { slotOf } from './geometry.ts';
import { sizeOf } from './set-type.ts';
import type { SetLine } from './walk.ts';

/** What says how many cells stand in a line. */
export interface PinnedForme {
  readonly page: Page;
  readonly forme: Forme;
}

/** In em, below 0 where cells are tightened; 0 where neither the paragraph nor its frame has cells of its own. */
export function cellWhiteOf(set: SetLine, { page, forme }: PinnedForme): number {
  const pins = page.pins[forme.template]?.[set.story ?? ''];
  const frame = forme.frames.find(({ id }) => id === set.line.frame);
  if (pins == null || frame === undefined) return 0;
  const cells = ofParagraph(set, page, pins) ?? ofFrame(frame, pins);
  const measure = measureOf(set, frame) / sizeOf(set.line);
  // Cells that nobody could read are reported, and not set.
  return cells === null || !areReadable(measure, cells) ? 0 : measure / cells - 1;
}

function ofParagraph({ part: { ref } }: SetLine, page: Page, pins: StoryPins): number | null {
  if (pins.cells.length === 0 || (ref.field !== 'body' && ref.field !== 'quote')) return null;
  const story = page.stories.find(({ id }) => id === ref.story);
  const number = numberedParagraphs(story?.body ?? [])[ref.index] ?? null;
  return cellsOfParagraph(pins.cells, number)?.cells ?? null;
}

/** Frames of a forme are numbered as they are pinned: `lead/2`. */
const ofFrame = ({ id }: FormeFrame, { frames }: StoryPins): number | null =>
  frames[Number(id.split('/').at(-1)) - 1]?.cells ?? null;

/** From the frame's start, which a notch leaves white, to the end of the line's slot. */
function measureOf({ line }: SetLine, { rect, direction }: FormeFrame): number {
  const { start, length } = slotOf(line);
  return start + length - (direction === 'horizontal' ? rect.x : rect.y);
}

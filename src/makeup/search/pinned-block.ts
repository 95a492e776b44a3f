/** A story's pins in; the block of the page that they take, out. */
import { greatest, least } from '../../model/extent.ts';
import type { Area, StoryPins } from '../../model/page.ts';
import type { Reach } from '../subject.ts';
import type { Block } from './free-blocks.ts';

/** The hull of all that it has pinned, and the lines that its box reaches beyond; nothing where that is nothing. */
export function pinnedBlock(pins: StoryPins, { before, after }: Reach): Block[] {
  const areas: Area[] = [
    ...(pins.head === null ? [] : [pins.head]),
    ...pins.frames,
    ...pins.displays,
    ...Object.values(pins.figures),
  ];
  if (areas.length === 0) return [];
  const column = least(areas.map(({ columns }) => columns.first));
  const line = least(areas.map(({ lines }) => lines.first)) - before;
  return [
    {
      column,
      line,
      columns: greatest(areas.map(({ columns }) => columns.last)) - column + 1,
      lines: greatest(areas.map(({ lines }) => lines.last)) + after - line + 1,
    },
  ];
}

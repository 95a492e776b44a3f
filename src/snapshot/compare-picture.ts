/** A part in two layouts in, what became of its picture out. */
import type { LayoutPart, LayoutPicture } from '../model/layout.ts';
import type { Draft } from './draft.ts';
import { signed } from './group-moves.ts';

interface Parts {
  readonly before: LayoutPart;
  readonly after: LayoutPart;
}

export function comparePicture(story: string | null, { before, after }: Parts): Draft[] {
  const [old, now] = [before.picture, after.picture];
  if (old?.row.text === now?.row.text) return [];
  return [
    {
      cause: 'page',
      story,
      item: after.id,
      summary: summaryOf(old, now),
      before: old === null ? [] : [old.row],
      after: now === null ? [] : [now.row],
    },
  ];
}

function summaryOf(before: LayoutPicture | null, after: LayoutPicture | null): string {
  if (before === null || after === null) return `picture ${before === null ? 'added' : 'removed'}`;
  const [old, now] = [before.area, after.area];
  const sameImage = imageOf(before) === imageOf(after);
  if (!sameImage || old === null || now === null)
    return `picture ${imageOf(before)} → ${imageOf(after)}`;
  if (old.width !== now.width || old.height !== now.height)
    return `picture ${size(old)} → ${size(now)} mm`;
  return `picture moved ${signed(now.x - old.x)} ${signed(now.y - old.y)} mm`;
}

/** Image and focus: the row without its place. */
const imageOf = ({ row }: LayoutPicture): string => row.text.split('  ').slice(-2).join(' ');

const size = ({ width, height }: { width: number; height: number }): string =>
  `${width.toFixed(2)} × ${height.toFixed(2)}`;

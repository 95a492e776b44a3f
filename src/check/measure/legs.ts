/** A forme in; what stands in each of its frames from the first line to the last, out. */
import type { Forme, FormeFrame, FormeLine, FormePart } from '../../model/forme.ts';
import { grouped } from './grouped.ts';
import { linesOf, type SetLine } from './walk.ts';

export interface LegLine {
  readonly set: SetLine;
  readonly part: FormePart;
  readonly line: FormeLine;
  /** Which line of its frame it stands on, from 0; a crosshead stands between two. */
  readonly at: number;
}

export interface Leg {
  readonly frame: FormeFrame;
  readonly lines: readonly LegLine[];
}

export function legsOf(forme: Forme): Leg[] {
  const copy = linesOf(forme).filter(({ kind, line }) => kind === 'copy' && line.frame !== null);
  const byFrame = grouped(copy, ({ line }) => line.frame ?? '');
  return forme.frames.map((frame) => ({
    frame,
    lines: (byFrame.get(frame.id) ?? [])
      .map((set) => ({ set, part: set.part, line: set.line, at: depthIn(forme, frame, set.line) }))
      .sort((a, b) => a.at - b.at),
  }));
}

function depthIn({ grid }: Forme, { direction, rect }: FormeFrame, line: FormeLine): number {
  const depth =
    direction === 'horizontal'
      ? line.rect.y - rect.y
      : rect.x + rect.width - line.rect.x - line.rect.width;
  return depth / grid.pitch;
}

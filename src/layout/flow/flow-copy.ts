/** Copy and a thread in, set parts out: fills frame after frame, whole lines deep, and keeps what finds no room. */
import type { FormeFrame } from '../../model/forme.ts';
import type { Overset } from '../../model/overset.ts';
import type { TypeStyle } from '../../model/template.ts';
import type { Matter } from '../matter.ts';
import type { Setter } from '../setter.ts';
import type { Copy } from './copy.ts';
import { isFrameHead, nextFrame } from './depths.ts';
import { placeEnding } from './ending.ts';
import { placeText } from './running-text.ts';
import { emptyStick, passOver, type Stick } from './stick.ts';
import { filledFrames, type Thread } from './thread.ts';
import { placeLines } from './whole-lines.ts';

/** Copy that was set into frames, how full they are, and what found no room in them. */
export interface Flowed extends Matter {
  readonly frames: readonly FormeFrame[];
  readonly overset: readonly Overset[];
}

export function flowCopy(
  setter: Setter,
  story: string,
  copy: readonly Copy[],
  thread: Thread,
  dateline: TypeStyle,
): Flowed {
  const stick = emptyStick(setter, thread, dateline);
  for (const one of copy) place(stick, one);
  const { parts, shapes, overset, findings } = stick;
  return { parts, shapes, overset, findings, frames: filledFrames(thread, stick, story) };
}

function place(stick: Stick, copy: Copy): void {
  switch (copy.kind) {
    case 'text':
      placeText(stick, copy);
      break;
    case 'lines':
      placeLines(stick, copy);
      break;
    case 'ending':
      placeEnding(stick, copy);
      break;
    case 'frame-break':
      breakFrame(stick);
      break;
  }
}

/** A frame that nothing stands in yet is not left empty. */
function breakFrame(stick: Stick): void {
  const { thread, cursor } = stick;
  if (!isFrameHead(thread.depths, cursor)) passOver(stick, nextFrame(thread.depths, cursor));
}

/** A picture, its place and the house's fineness in; to which size it is scaled, and what of that is cut out, out. */
import type { FormePicture } from '../model/forme.ts';
import { printedResolution, shownWindow } from '../model/picture.ts';
import type { PictureSetting } from '../model/template.ts';
import type { Frame } from './decoder.ts';
import type { Examined } from './examine.ts';

/** Never enlarged: what is too coarse stays so, and `coarse-picture` says it. */
export function frameOf(
  { size, kind, colours }: Examined,
  { rect, focus }: FormePicture,
  { resolution, lineArt }: PictureSetting,
): Frame {
  const isLineArt = kind === 'line-art';
  const wanted = isLineArt ? lineArt : resolution;
  const scale = Math.min(1, wanted / printedResolution(size, rect, focus));
  const whole = { width: pixels(size.width * scale), height: pixels(size.height * scale) };
  const window = shownWindow(size, rect, focus);
  const width = pixels(whole.width * window.width);
  const height = pixels(whole.height * window.height);
  return {
    whole,
    crop: {
      left: Math.min(Math.round(whole.width * window.left), whole.width - width),
      top: Math.min(Math.round(whole.height * window.top), whole.height - height),
      width,
      height,
    },
    colours: isLineArt || colours === 'grey' ? 'grey' : 'rgb',
    isLineArt,
  };
}

/** The picture as it is, upright. */
export const wholeFrame = ({ size, colours }: Examined): Frame => ({
  whole: size,
  crop: { left: 0, top: 0, ...size },
  colours: colours === 'grey' ? 'grey' : 'rgb',
  isLineArt: false,
});

const pixels = (length: number): number => Math.max(1, Math.round(length));

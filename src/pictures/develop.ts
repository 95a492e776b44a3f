/** A picture that is good and how it is framed in; the file that the page carries in its place out. */
import type { PictureSize } from '../model/picture.ts';
import { type Decoder, type Frame, OPAQUE, type Pixels } from './decoder.ts';
import type { Examined } from './examine.ts';

export interface Developed {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  readonly pixels: PictureSize;
}

/** A JPEG where detail was thrown away before, a PNG where none was, and where the ground shows through. */
export async function develop(
  decoder: Decoder,
  bytes: Uint8Array,
  { isLossy }: Examined,
  frame: Frame,
  quality: number,
): Promise<Developed> {
  const shown = withoutIdleAlpha(await decoder.pixels(bytes, frame, 'error'));
  const { width, height } = shown;
  const isOpaque = shown.channels % 2 === 1;
  const pixels = { width, height };
  return isLossy && isOpaque
    ? { type: 'image/jpeg', bytes: await decoder.jpeg(shown, quality), pixels }
    : { type: 'image/png', bytes: await decoder.png(shown), pixels };
}

/** Many a program writes a channel of transparency in which nothing is transparent. */
function withoutIdleAlpha(pixels: Pixels): Pixels {
  const { data, channels } = pixels;
  if (channels % 2 === 1) return pixels;
  for (let at = channels - 1; at < data.length; at += channels)
    if (data[at] !== OPAQUE) return pixels;
  const kept = channels - 1;
  const bare = new Uint8Array((data.length / channels) * kept);
  for (let from = 0, to = 0; from < data.length; from += channels, to += kept)
    for (let channel = 0; channel < kept; channel += 1)
      bare[to + channel] = data[from + channel] ?? 0;
  return { ...pixels, data: bare, channels: kept as Pixels['channels'] };
}

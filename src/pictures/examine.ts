/** Bytes of a picture of pixels in; what it is, once it has been decoded from end to end, out. Or what is wrong with it. */
import type { PictureSize } from '../model/picture.ts';
import { type Decoder, type Frame, OPAQUE, type Pixels } from './decoder.ts';
import { excessOf } from './excess.ts';
import type { Fault } from './faults.ts';
import { damaged } from './faults.ts';
import type { Format } from './format.ts';
import type { Header } from './header.ts';
import { isCutShort } from './png-end.ts';
import { isTiled } from './tiff-tiles.ts';
import { isLosslessWebp } from './webp-coding.ts';

export interface Examined {
  readonly format: Format;
  readonly size: PictureSize;
  readonly kind: 'tones' | 'line-art';
  readonly colours: Header['colours'];
  readonly hasProfile: boolean;
  /** Whether detail was thrown away when it was saved: such a picture is saved so again. */
  readonly isLossy: boolean;
  readonly pages: number;
}

/** A small picture of the whole shows whether there is colour in it; to make it, all of the file is decoded. */
const SMALL: PictureSize = { width: 64, height: 64 };
const SAMPLE: Frame = {
  whole: SMALL,
  crop: { left: 0, top: 0, ...SMALL },
  colours: 'rgb',
  isLineArt: false,
};

/** Rejects with the decoder's complaint. */
export async function examine(
  decoder: Decoder,
  bytes: Uint8Array,
  format: Format,
): Promise<Examined | Fault> {
  const header = await decoder.header(bytes);
  const excess = excessOf(bytes, format, header);
  if (excess !== null) return excess;
  if (format === 'PNG' && isCutShort(bytes)) return damaged('is cut short');
  if (format === 'TIFF' && isTiled(bytes)) return TILED;
  const sample = await (format === 'JPEG' ? jpegSample : sampleOf)(decoder, bytes);
  const { width, height, colours, hasProfile, pages } = header;
  const isLossy = LOSSY.includes(format) && !isLosslessWebp(bytes);
  const isLineArt =
    !isLossy && isGreyish(sample) && isBlackAndWhite(await decoder.lightness(bytes));
  const kind = isLineArt ? 'line-art' : 'tones';
  return { format, size: { width, height }, kind, colours, hasProfile, isLossy, pages };
}

const TILED: Fault = {
  rule: 'unknown-picture-type',
  says: 'is a TIFF in tiles, of which nobody can say whether it is whole',
  help: 'save it in strips, as is usual, or as PNG',
};

const sampleOf = (decoder: Decoder, bytes: Uint8Array): Promise<Pixels> =>
  decoder.pixels(bytes, SAMPLE, 'error');

/** Some cameras write odd things in their headers, of which the decoder warns and which harm nothing. */
const HARMLESS =
  /^VipsJpeg: (?:Warning: unknown JFIF revision|Invalid SOS parameters|Unknown Adobe color|Inconsistent progression)/u;

async function jpegSample(decoder: Decoder, bytes: Uint8Array): Promise<Pixels> {
  try {
    return await decoder.pixels(bytes, SAMPLE, 'warning');
  } catch (error) {
    const lines = error instanceof Error ? error.message.trim().split('\n') : [];
    if (lines.length === 0 || !lines.every((line) => HARMLESS.test(line))) throw error;
    return sampleOf(decoder, bytes);
  }
}

const LOSSY: readonly Format[] = ['JPEG', 'AVIF', 'WebP'];

/** Nobody sees a colour that is off by so little. */
const NEAR = 3;

function isGreyish({ data, channels }: Pixels): boolean {
  if (channels === 2 || channels === 4)
    for (let at = channels - 1; at < data.length; at += channels)
      if (data[at] !== OPAQUE) return false;
  if (channels < 3) return true;
  for (let at = 0; at < data.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > NEAR) return false;
  }
  return true;
}

const isBlackAndWhite = (lightness: Uint8Array): boolean =>
  lightness.every((one) => one === 0 || one === 255);

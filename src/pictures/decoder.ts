/** Bytes of a picture in; its header, its pixels at another size, and other bytes of it out. The only file that calls sharp. */
import type { Sharp, default as sharp } from 'sharp';
import type { PictureSize } from '../model/picture.ts';
import { type Header, headerOf } from './header.ts';
import { MOST_PIXELS } from './limits.ts';

export interface Decoder {
  /** Of all that the bytes it gives depend on. */
  readonly version: string;
  header(bytes: Uint8Array): Promise<Header>;
  /** The whole picture, upright and in sRGB or grey, scaled and then cropped. */
  pixels(bytes: Uint8Array, frame: Frame, care: Care): Promise<Pixels>;
  /** Each pixel's lightness at full size. */
  lightness(bytes: Uint8Array): Promise<Uint8Array>;
  jpeg(pixels: Pixels, quality: number): Promise<Uint8Array>;
  png(pixels: Pixels): Promise<Uint8Array>;
}

/** What it stops at. Damage in a JPEG is a warning to its decoder; that of TIFF warns of every tag that it does not know. */
export type Care = 'warning' | 'error';

export interface Frame {
  /** Size of the whole picture before it is cropped. */
  readonly whole: PictureSize;
  readonly crop: PictureSize & { readonly left: number; readonly top: number };
  readonly colours: 'grey' | 'rgb';
  /** Whether pixels are black or white and nothing between. */
  readonly isLineArt: boolean;
}

/** A channel of transparency in which nothing shows through. */
export const OPAQUE = 255;

/** Rows of channels: grey or RGB, and transparency where the picture has it. */
export interface Pixels extends PictureSize {
  readonly data: Uint8Array;
  readonly channels: 1 | 2 | 3 | 4;
}

let decoder: Promise<Decoder> | null = null;

/** Loaded when a page first has a picture of pixels. Rejects where the package lacks its part for this machine. */
export function openDecoder(): Promise<Decoder> {
  decoder ??= import('sharp').then(({ default: load }) => decoderOn(load));
  return decoder;
}

type Load = typeof sharp;

function decoderOn(load: Load): Decoder {
  // What libvips keeps for later may be a whole picture, and the next one would stand beside it.
  load.cache(false);
  return {
    version: `sharp ${load.versions.sharp}, libvips ${load.versions.vips}`,
    header: async (bytes) =>
      headerOf(await load(bytes, { limitInputPixels: false, autoOrient: true }).metadata()),
    pixels: (bytes, frame, care) => pixelsOf(opened(load, bytes, care), frame),
    lightness: async (bytes) =>
      plain(await opened(load, bytes, 'error').removeAlpha().toColourspace('b-w').raw().toBuffer()),
    jpeg: async (pixels, quality) => plain(await jpegOf(raw(load, pixels), quality).toBuffer()),
    png: async (pixels) => plain(await raw(load, pixels).png({ compressionLevel: 6 }).toBuffer()),
  };
}

const opened = (load: Load, bytes: Uint8Array, care: Care): Sharp =>
  load(bytes, { failOn: care, limitInputPixels: MOST_PIXELS, autoOrient: true });

async function pixelsOf(picture: Sharp, frame: Frame): Promise<Pixels> {
  const { width, height } = frame.whole;
  const scaled = picture.resize(width, height, { fit: 'fill' }).extract(frame.crop);
  const shown = frame.isLineArt ? scaled.threshold() : scaled;
  const { data, info } = await shown
    .toColourspace(frame.colours === 'grey' ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return {
    data: plain(data),
    width: info.width,
    height: info.height,
    channels: info.channels as Pixels['channels'],
  };
}

/** Baseline and plain: the browser puts such a file into the PDF as it is. */
const jpegOf = (picture: Sharp, quality: number): Sharp =>
  picture.jpeg({ quality, progressive: false, mozjpeg: false, chromaSubsampling: '4:2:0' });

const plain = ({ buffer, byteOffset, byteLength }: Buffer): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function raw(load: Load, { data, width, height, channels }: Pixels): Sharp {
  const picture = load(data, { raw: { width, height, channels } });
  return picture.toColourspace(channels < 3 ? 'b-w' : 'srgb');
}

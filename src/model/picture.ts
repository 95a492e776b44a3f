/** Pictures: what is known of one before the page is set, and how much of it shows at its place. */
import type { Origin, Outcome } from '../diagnostic.ts';
import { type Px, pxToInches } from '../units.ts';

/** `line-art` is black and white only; a `drawing` is an SVG, and has no pixels. */
export type PictureKind = 'tones' | 'line-art' | 'drawing';

/**
 * Pixels an inch below which it shows in print: newspaper screens of 100 to 120 lines an inch print 170 well, and line art
 * shows its steps below 550. A drawing is as fine as the press.
 */
export const FINE_ENOUGH: Readonly<Record<PictureKind, number>> = {
  tones: 170,
  'line-art': 550,
  drawing: 0,
};

/** Nobody sees half a pixel. */
const SLACK = 0.5;

export const isCoarse = (kind: PictureKind, ppi: number): boolean =>
  ppi + SLACK < FINE_ENOUGH[kind];

/** Upright: in pixels, of a drawing in its own units. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture's file that was decoded whole and found good. */
export interface SoundPicture {
  readonly kind: PictureKind;
  /** Null for a drawing that gives no size of its own: it takes that of its place. */
  readonly size: PictureSize | null;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Bytes of the file. */
  readonly weight: number;
}

/** By path in the page folder. A picture that is not in it was reported. */
export type SoundPictures = ReadonlyMap<string, SoundPicture>;

/** Where a page's picture files come from, and where what was made of them is kept. */
export interface PictureShelf {
  /** The page folder, for findings. */
  readonly folder: string;
  /** Nothing, without a finding, where that was reported when the page was read. `origin` is where the page names it. */
  readonly read: (image: string, origin: Origin) => Promise<Outcome<Uint8Array>>;
  /** A lost entry is only slower. */
  readonly readCache: (key: string) => Promise<Uint8Array | null>;
  readonly writeCache: (key: string, bytes: Uint8Array) => Promise<void>;
}

/** The point that must stay in the picture when it is cropped, as shares of width and height. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

export const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/** What of a picture shows, as shares of its width and height. */
export interface PictureWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly width: Px;
  readonly height: Px;
}

/** The most white that a picture which is shown whole leaves of its place before somebody should look. */
export const MOST_UNFILLED = 0.2;

/** The picture fills its place; what stands over is cut off so that the focus stands as far from either side as before. */
export function shownWindow(size: PictureSize, place: Place, focus: Focus): PictureWindow {
  const slimness = (size.width * place.height) / (size.height * place.width);
  const width = slimness > 1 ? 1 / slimness : 1;
  const height = Math.min(slimness, 1);
  return { left: (1 - width) * focus.x, top: (1 - height) * focus.y, width, height };
}

/** What is left of the place when the whole picture stands in it, against the side that the focus names. */
export function containedIn(size: PictureSize, place: Place, focus: Focus) {
  const scale = Math.min(place.width / size.width, place.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return {
    x: (place.width - width) * focus.x,
    y: (place.height - height) * focus.y,
    width,
    height,
  };
}

/** Pixels of the file an inch at the size at which it is printed. */
export function printedResolution(size: PictureSize, place: Place, focus: Focus): number {
  const window = shownWindow(size, place, focus);
  return (window.width * size.width) / pxToInches(place.width);
}

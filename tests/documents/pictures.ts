/** The repository's own pages and windows in, the pictures of the documents out, by path in the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../../src/house.ts';
import type { Bitmap } from '../../src/model/bitmap.ts';
import type { Placing } from '../../src/model/built.ts';
import { buildPage } from '../../src/pipeline.ts';
import { drawPage } from '../../src/raster/draw-page.ts';
import { decodePng } from '../../src/raster/png.ts';

/** A part of a page, in shares of its width and height from the top left. */
interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface PageShot {
  readonly picture: string;
  readonly example: string;
  readonly template: string | null;
  readonly place: Placing;
  readonly dpi: number;
  readonly crop: Crop | null;
}

const WHOLE = 60;
const ENLARGED = 150;

const whole = (picture: string, example: string, template: string | null = null): PageShot => ({
  picture: `docs/images/${picture}.png`,
  example,
  template,
  place: 'rest',
  dpi: WHOLE,
  crop: null,
});

const part = (picture: string, example: string, crop: Crop): PageShot => ({
  ...whole(picture, example),
  dpi: ENLARGED,
  crop,
});

/** The same, as make-up places it, whatever its pins. */
const madeUp = (picture: string, example: string): PageShot => ({
  ...whole(picture, example),
  place: 'all',
});

export const PAGE_SHOTS: readonly PageShot[] = [
  whole('takungpao', 'takungpao-2025-05-09'),
  whole('minato', 'minato-2026-04-18'),
  whole('wuxiu', 'wuxiu-2026-06-18'),
  whole('yunzhou', 'yunzhou-2026-10-24'),
  whole('isomi', 'isomi-2026-08-16'),
  whole('takungpao-vertical', 'takungpao-2025-05-09', 'broadsheet-tw'),
  madeUp('takungpao-made-up', 'takungpao-2025-05-09'),
  madeUp('yunzhou-made-up', 'yunzhou-2026-10-24'),
  madeUp('minato-made-up', 'minato-2026-04-18'),
  part('lines', 'takungpao-2025-05-09', { left: 0.035, top: 0.25, right: 0.352, bottom: 0.345 }),
  part('lines-trimmed', 'yunzhou-2026-10-24', {
    left: 0.035,
    top: 0.27,
    right: 0.405,
    bottom: 0.367,
  }),
  part('lines-vertical', 'minato-2026-04-18', {
    left: 0.3,
    top: 0.275,
    right: 0.73,
    bottom: 0.395,
  }),
  part('lines-marks', 'yunzhou-2026-10-24', {
    left: 0.035,
    top: 0.559,
    right: 0.405,
    bottom: 0.634,
  }),
];

/** One page of an example as a picture; a page with findings of any kind is no picture for a document. */
export async function shoot(house: House, root: string, shot: PageShot): Promise<Bitmap> {
  const folder = join(root, 'examples', shot.example);
  const built = await buildPage(house, folder, shot);
  if (built.value === null) throw new Error(`${shot.example} was not built`);
  const drawn = await drawPage(built.value.pdf, { page: 1, dpi: shot.dpi });
  if (drawn.value === null) throw new Error(`${shot.example} was not drawn`);
  return fewTones(shot.crop === null ? drawn.value : cropped(drawn.value, shot.crop));
}

function cropped({ width, height, rgba }: Bitmap, crop: Crop): Bitmap {
  const [x, right] = [Math.round(crop.left * width), Math.round(crop.right * width)];
  const [y, bottom] = [Math.round(crop.top * height), Math.round(crop.bottom * height)];
  const rows = Array.from({ length: bottom - y }, (_, row) =>
    rgba.subarray(((y + row) * width + x) * 4, ((y + row) * width + right) * 4),
  );
  return { width: right - x, height: bottom - y, rgba: Buffer.concat(rows) };
}

const TONES = 17;

/** Sixteen tones a channel look the same on a screen and take half the bytes. */
export const fewTones = ({ width, height, rgba }: Bitmap): Bitmap => ({
  width,
  height,
  rgba: rgba.map((value) => Math.round(value / TONES) * TONES),
});

/** A picture as it lies in the repository; null when there is none. */
export function kept(root: string, path: string): Bitmap | null {
  try {
    return decodePng(readFileSync(join(root, path)));
  } catch {
    return null;
  }
}

/** `npm run pictures`: draws the pictures of the documents anew; `--check` compares instead and fails when one is stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHouse } from '../src/house.ts';
import type { Bitmap } from '../src/model/bitmap.ts';
import { compareBitmaps } from '../src/raster/compare-bitmaps.ts';
import { encodePng } from '../src/raster/png.ts';
import { kept, PAGE_SHOTS, shoot } from './documents/pictures.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const checks = process.argv.includes('--check');

/** Smoothed edges do not count; one line of body type that moved is some 0.05 % of a page. */
const THRESHOLD = 0.1;
const TOLERANCE = 0.0002;

const isStale = (path: string, now: Bitmap): boolean => {
  const before = kept(ROOT, path);
  return before === null || compareBitmaps(before, now, THRESHOLD).share > TOLERANCE;
};

function put(path: string, now: Bitmap): void {
  if (!isStale(path, now)) return;
  console.error(`${checks ? 'stale' : 'drawn'}: ${path}`);
  if (checks) {
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), encodePng(now));
}

const house = openHouse();
try {
  for (const shot of PAGE_SHOTS) put(shot.picture, await shoot(house, ROOT, shot));
} finally {
  await house.close();
}
if (process.exitCode === 1) console.error('run `npm run pictures` and look at what it draws');
process.exit();

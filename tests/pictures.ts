/** `npm run pictures`: draws the pictures of the documents anew; `--check` compares instead and fails when one is stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHouse } from '../src/house.ts';
import type { Bitmap } from '../src/model/bitmap.ts';
import { compareBitmaps } from '../src/raster/compare-bitmaps.ts';
import { encodePng } from '../src/raster/png.ts';
import { fewTones, kept, PAGE_SHOTS, shoot } from './documents/pictures.ts';
import { WINDOW_SHOTS } from './documents/windows.ts';
import { launchBrowser } from './print/preview-client-window.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const checks = process.argv.includes('--check');

/** Smoothed edges do not count; one line of body type that moved is some 0.05 % of a page. */
const THRESHOLD = 0.1;
const PAGE_TOLERANCE = 0.0002;
/** A window tells how many milliseconds something took. */
const WINDOW_TOLERANCE = 0.001;

const isStale = (path: string, now: Bitmap, tolerance: number): boolean => {
  const before = kept(ROOT, path);
  return before === null || compareBitmaps(before, now, THRESHOLD).share > tolerance;
};

function put(path: string, now: Bitmap, tolerance: number): void {
  if (!isStale(path, now, tolerance)) return;
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
  for (const shot of PAGE_SHOTS) put(shot.picture, await shoot(house, ROOT, shot), PAGE_TOLERANCE);
  const browser = await launchBrowser();
  for (const { picture, shoot: shootWindow } of WINDOW_SHOTS)
    put(picture, fewTones(await shootWindow(browser)), WINDOW_TOLERANCE);
  await browser.close();
} finally {
  await house.close();
}
if (process.exitCode === 1) console.error('run `npm run pictures` and look at what it draws');
process.exit();

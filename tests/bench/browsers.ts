/** Another Chromium in, how its pages differ from those of the embedded one out: to be read before the browser is renewed. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { House } from '../../src/house.ts';
import { compareBitmaps } from '../../src/raster/compare-bitmaps.ts';
import { tableOf } from './figures.ts';

/** As built: the browser's thread cannot load sources. */
const built = <T>(path: string): Promise<T> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<T>;
const { openHouse } = await built<typeof import('../../src/house.ts')>('house.js');
const { buildPage } = await built<typeof import('../../src/pipeline.ts')>('pipeline.js');

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const DPI = 200;
/** Of pixelmatch: a step of 2 in 255 counts. */
const SLIGHTEST = 0.01;
/** A difference that a reader could see. */
const VISIBLE = 0.1;

const HEAD = ['page', 'text', 'pixels that differ', 'that show', 'bytes here', 'bytes there'];

export async function browsersTable(): Promise<string> {
  const given = process.env.OTHER_CHROMIUM;
  if (given === undefined) {
    throw new Error('set OTHER_CHROMIUM to the path of the Chromium to compare with');
  }
  const here = openHouse();
  const there = openHouse({ browser: { given } });
  try {
    const rows: string[][] = [];
    for (const name of readdirSync(EXAMPLES)) rows.push(await compared(name, here, there));
    return tableOf([HEAD, ...rows]);
  } finally {
    await Promise.all([here.close(), there.close()]);
  }
}

async function compared(name: string, here: House, there: House): Promise<string[]> {
  const [ours, theirs] = [await printed(name, here), await printed(name, there)];
  const differing = (threshold: number): string =>
    String(compareBitmaps(ours.drawn, theirs.drawn, threshold).pixels);
  return [
    name,
    ours.facts.text === theirs.facts.text ? 'same' : 'differs',
    differing(SLIGHTEST),
    differing(VISIBLE),
    String(ours.facts.bytes),
    String(theirs.facts.bytes),
  ];
}

async function printed(name: string, house: House) {
  const { value } = await buildPage(house, `${EXAMPLES}/${name}`, {
    template: null,
    place: 'rest',
  });
  if (value === null) throw new Error(`${name} could not be built`);
  const { value: drawn } = await house.desk.draw(name, { pdf: value.pdf, page: 1, dpi: DPI });
  if (drawn === null) throw new Error(`${name} could not be drawn`);
  return { facts: value.facts, drawn };
}

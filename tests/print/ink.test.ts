/** Squares of every size that the houses set, printed: their ink stands where it was composed, along and across the line. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bitmap } from '../../src/model/bitmap.ts';
import type { Direction, FontBook } from '../../src/model/font.ts';
import type { Forme, FormeLine } from '../../src/model/forme.ts';
import { LANGS } from '../../src/model/page.ts';
import type { Template } from '../../src/model/template.ts';
import { drawPage } from '../../src/raster/draw-page.ts';
import { type Px, px, pxToMm } from '../../src/units.ts';
import {
  fontsOf,
  HOUSES,
  houseTemplate,
  openSheetPress,
  type SheetPress,
} from '../helpers/case-sheets.ts';
import { pasteCases, pasteFormes } from '../helpers/paste-up.ts';
import { need } from '../helpers/stages.ts';

/** PDFium draws small type from whole dots on: at 600 they are 0.04 mm. */
const DPI = 600;
const SCALE = DPI / 96;
const TOLERANCE = 0.05;
const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];

let templates: Template[];
let fonts: FontBook;
let press: SheetPress;

beforeAll(async () => {
  templates = await Promise.all(LANGS.map((lang) => houseTemplate(HOUSES[lang])));
  fonts = await fontsOf(templates);
  press = await openSheetPress();
});

afterAll(() => press?.close());

/** From the middle of the em box that a character was composed in to the middle of its ink, in px. */
interface Offset {
  readonly along: number;
  readonly across: number;
}

function offsetOf(line: FormeLine, size: Px, bitmap: Bitmap): Offset {
  const { rect, start, direction } = line;
  const middle =
    direction === 'horizontal'
      ? { x: rect.x + start + size / 2, y: rect.y + size / 2 }
      : { x: rect.x + size / 2, y: rect.y + start + size / 2 };
  const ink = centreOfInk(bitmap, middle, size);
  const [x, y] = [ink.x - middle.x, ink.y - middle.y];
  return direction === 'horizontal' ? { along: x, across: y } : { along: y, across: x };
}

/** Weighed by darkness: edges between two pixels count for their share. */
function centreOfInk(bitmap: Bitmap, middle: { x: number; y: number }, size: number) {
  const reach = size * 0.9 * SCALE;
  const [left, top] = [Math.floor(middle.x * SCALE - reach), Math.floor(middle.y * SCALE - reach)];
  const [sums, side] = [{ x: 0, y: 0, ink: 0 }, Math.ceil(2 * reach)];
  for (let y = top; y < top + side; y += 1) {
    for (let x = left; x < left + side; x += 1) {
      const ink = 255 - (bitmap.rgba[(y * bitmap.width + x) * 4] ?? 255);
      sums.x += ink * (x + 0.5);
      sums.y += ink * (y + 0.5);
      sums.ink += ink;
    }
  }
  return { x: sums.x / sums.ink / SCALE, y: sums.y / sums.ink / SCALE };
}

function squares(template: Template, direction: Direction, sizes: readonly Px[]): Forme {
  const body = template.styles.body;
  if (body === undefined) throw new Error(`${template.id} has no body`);
  const [lang = 'zh-HK'] = LANGS.filter((one) => HOUSES[one] === template.id);
  const square = { name: '■', style: lang, measures: 1, text: '■', expect: [] };
  return pasteFormes(
    sizes.map((size) =>
      pasteCases({ lang, direction, template, fonts, type: { ...body, size } }, [square]),
    ),
  );
}

const sizesOf = ({ styles, ladder }: Template): Px[] =>
  [...new Set([...Object.values(styles).map(({ size }) => size), ...ladder])].toSorted(
    (a, b) => a - b,
  );

describe.each(LANGS)('%s', (lang) => {
  it.each(DIRECTIONS)('ink stands as composed, %s', async (direction) => {
    const template = templates.find(({ id }) => id === HOUSES[lang]) as Template;
    const sizes = sizesOf(template);
    const forme = squares(template, direction, sizes);
    const pdf = await press.print(forme, HOUSES[lang], fonts);
    const bitmap = need(await drawPage(pdf, { page: 1, dpi: DPI }));
    const lines = forme.stories.flatMap(({ parts }) => parts).flatMap((part) => part.lines);
    const offsets = sizes.map((size, at) => offsetOf(lines[at] as FormeLine, size, bitmap));
    // How far off the middle of its em the face draws the square: best seen at the largest size.
    const last = offsets.at(-1) as Offset;
    const largest = sizes.at(-1) as Px;
    const strays = sizes.flatMap((size, at) =>
      (['along', 'across'] as const).flatMap((axis) => {
        const drawn = (last[axis] / largest) * size;
        const off = pxToMm(px((offsets[at] as Offset)[axis] - drawn));
        return Math.abs(off) <= TOLERANCE ? [] : [`${size} px, ${axis}: ${off.toFixed(3)} mm off`];
      }),
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(strays).toEqual([]);
  });
});

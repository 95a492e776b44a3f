/** Pictures on paper: a telephone's photograph, grey, transparency, a torn file and a bomb, on one page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../../src/house.ts';
import { buildPage } from '../../src/library.ts';
import type { Built } from '../../src/model/built.ts';
import { drawPage } from '../../src/raster/draw-page.ts';
import { madePicture } from '../helpers/made-pictures.ts';

let scratch: string;
let house: House;
let built: Built;
let found: string[];

const PAGE = `paper: 試版報
date: 2025-05-09
section: 要聞
label: A2
lang: zh-HK
template: broadsheet-hk
stories: [lead]
layout:
  broadsheet-hk:
    lead:
      frames: [{ columns: 1, lines: 1 }]
      figures:
        phone: { columns: 3-6, lines: 1-40 }
        grey: { columns: 1-2, lines: 3-20 }
        clear: { columns: 1-2, lines: 22-39 }
        torn: { columns: 1-2, lines: 42-59 }
        bomb: { columns: 3-4, lines: 42-59 }
`;

const STORY = `---
role: photo
figures:
  - { id: phone, image: images/phone.jpg }
  - { id: grey, image: images/grey.jpg, focus: top }
  - { id: clear, image: images/clear.png }
  - { id: torn, image: images/torn.jpg }
  - { id: bomb, image: images/bomb.svg }
---
正文
`;

const copies = (level: number): string =>
  `<g id="u${level}">${`<use href="#u${level - 1}"/>`.repeat(10)}</g>`;
const BOMB = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><g id="u0"><rect/></g>${[1, 2, 3, 4, 5, 6, 7].map(copies).join('')}</svg>`;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-print-'));
  const put = (path: string, content: string | Uint8Array) =>
    writeFileSync(join(scratch, path), content);
  for (const folder of ['stories', 'images']) mkdirSync(join(scratch, folder));
  put('page.yaml', PAGE);
  put('stories/lead.md', STORY);
  put('images/phone.jpg', await madePicture({ width: 4032, height: 3024, orientation: 6 }));
  put('images/grey.jpg', await madePicture({ width: 900, height: 900, colours: 'grey' }));
  const clear = { width: 900, height: 700, channels: 4, background: '#f008' } as const;
  put('images/clear.png', await sharp({ create: clear }).png().toBuffer());
  put('images/torn.jpg', await madePicture({ cut: 0.6 }));
  put('images/bomb.svg', BOMB);
  house = openHouse();
  const { value, findings } = await buildPage(house, scratch);
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  built = value;
  found = findings.map(({ rule, message }) => `${rule}: ${message}`);
});

afterAll(async () => {
  await house?.close();
  rmSync(scratch, { recursive: true, force: true });
});

it('each fault is one finding, and the page is made', () => {
  // That no figure here has a caption is no fault of a file.
  const faults = found.filter((one) => !one.startsWith('picture-without-caption'));
  expect(faults.filter((one) => /picture|drawing/u.test(one))).toEqual([
    expect.stringMatching(/^damaged-picture: `images\/torn\.jpg` is cut short/u),
    expect.stringMatching(/^unsafe-drawing: `images\/bomb\.svg` would paint/u),
    expect.stringMatching(/^cropped-picture: `images\/phone\.jpg` loses/u),
  ]);
});

it('a photograph of 12 megapixels is printed at 200 pixels an inch, and is light', () => {
  const [phone] = built.facts.pictures;
  expect(phone).toMatchObject({ width: 1868 });
  expect(phone?.ppi).toBeCloseTo(200, 0);
  expect(built.facts.imageBytes).toBeLessThan(1_500_000);
});

it('JPEGs go into the PDF as they are, grey ones in one channel', () => {
  const objects = Buffer.from(built.pdf).toString('latin1').split('endobj');
  const jpegs = objects.filter((one) => one.includes('/DCTDecode'));
  expect(jpegs.length).toBe(2);
  expect(jpegs.filter((one) => one.includes('/DeviceGray')).length).toBe(1);
});

it('what is transparent stays so', () => {
  expect(Buffer.from(built.pdf).toString('latin1')).toContain('/SMask');
});

it('the photograph stands upright at its place, and a torn one is marked', async () => {
  const { value } = await drawPage(built.pdf, { page: 1, dpi: 24 });
  if (value === null) throw new Error('not drawn');
  const at = (part: string, x: number, y: number): number[] => {
    const rect = built.forme.stories[0]?.parts.find(({ id }) => id === part)?.picture?.rect;
    if (rect === undefined) throw new Error(part);
    const [left, top] = [rect.x + rect.width * x, rect.y + rect.height * y];
    const pixel = (Math.round(top / 4) * value.width + Math.round(left / 4)) * 4;
    return [...value.rgba.subarray(pixel, pixel + 3)];
  };
  // Stored lying: red, green over blue, yellow. Upright: blue, red over yellow, green.
  const [blue, red] = [at('lead.picture.0', 0.25, 0.25), at('lead.picture.0', 0.75, 0.25)];
  expect([blue[2], red[0]].every((channel = 0) => channel > 150)).toBe(true);
  expect([blue[0], red[2]].every((channel = 255) => channel < 80)).toBe(true);
  const ground = at('lead.picture.3', 0.5, 0.25);
  expect(ground[0]).toBeGreaterThan(220);
  expect(ground[0]).toBeLessThan(250);
});

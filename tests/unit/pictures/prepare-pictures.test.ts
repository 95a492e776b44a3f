/** Pictures prepared for their place: how many pixels, which part, which way up, in which colours, in which format. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { madePicture, type PictureRecipe } from '../../helpers/made-pictures.ts';
import { type Print, print, shelfOf } from '../../helpers/picture-shelf.ts';

const prepared = async (recipe: PictureRecipe, place: Print, image = 'images/a.jpg') => {
  const { pictures, findings } = await print(
    shelfOf({ [image]: await madePicture(recipe) }),
    place,
  );
  expect(findings).toEqual([]);
  const [picture] = pictures;
  if (picture === undefined) throw new Error('no picture');
  return picture;
};

/** Colour in the middle of each quarter, left to right, top to bottom. */
async function quarters(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const pixel =
      (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
    return nameOf([...data.subarray(pixel, pixel + 3)]);
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const nameOf = ([red = 0, green = 0, blue = 0]: readonly number[]): string =>
  red > 140 ? (green > 140 ? 'yellow' : 'red') : blue > green ? 'blue' : 'green';

const UPRIGHT = ['red', 'green', 'blue', 'yellow'];

describe('a photograph without loss', () => {
  const found = async (recipe: PictureRecipe, image: string, place: Print) =>
    (await print(shelfOf({ [image]: await madePicture(recipe) }), place)).findings;
  const LARGE = { width: 1600, height: 1200 };
  const PLACE = { width: 8, height: 6 };

  it('is reported where it is heavy, at its name', async () => {
    const findings = await found({ ...LARGE, format: 'png' }, 'images/a.png', PLACE);
    expect(findings).toMatchObject([
      { rule: 'heavy-picture', severity: 'warning', origin: { line: 3 } },
    ]);
    expect(findings[0]?.message).toMatch(/`images\/a\.png` .* [1-9]\.\d MB of the PDF/);
  });

  it.each<[string, PictureRecipe, string, Print]>([
    ['as a JPEG', LARGE, 'images/a.jpg', PLACE],
    [
      'that is printed small',
      { ...LARGE, format: 'png' },
      'images/a.png',
      { width: 2, height: 1.5 },
    ],
    [
      'that is line art',
      { ...LARGE, format: 'png', colours: 'black-and-white' },
      'images/a.png',
      PLACE,
    ],
  ])('is not one %s', async (_, recipe, image, place) => {
    expect(await found(recipe, image, place)).toEqual([]);
  });

  it('is not one in which little changes, though it is heavy: a large chart', async () => {
    const raw = { width: 4000, height: 3000, channels: 3 } as const;
    const data = Buffer.alloc(raw.width * raw.height * 3, 0x5a);
    const row = raw.width * 3;
    for (let at = 0, seed = 1; at < data.length; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      if (Math.floor(at / row) % 20 === 0) data[at] = seed >>> 24;
    }
    const chart = await sharp(data, { raw }).png().toBuffer();
    const { pictures, findings } = await print(shelfOf({ 'images/a.png': chart }), {
      width: 20,
      height: 15,
    });
    expect(pictures[0]?.bytes.length).toBeGreaterThan(1e6);
    expect(findings).toEqual([]);
  });
});

describe('a photograph', () => {
  it('has the pixels of its place, as a baseline JPEG', async () => {
    const { type, pixels, bytes } = await prepared(
      { width: 1600, height: 1200 },
      { width: 2, height: 1.5 },
    );
    expect({ type, pixels }).toEqual({ type: 'image/jpeg', pixels: { width: 400, height: 300 } });
    const { isProgressive, space, hasProfile, exif } = await sharp(bytes).metadata();
    expect({ isProgressive, space, hasProfile, exif }).toEqual({
      isProgressive: false,
      space: 'srgb',
      hasProfile: false,
      exif: undefined,
    });
    expect(await quarters(bytes)).toEqual(UPRIGHT);
  });

  it('is never enlarged', async () => {
    const { pixels } = await prepared({}, { width: 8, height: 6 });
    expect(pixels).toEqual({ width: 400, height: 300 });
  });

  it.each([
    [3, ['yellow', 'blue', 'green', 'red']],
    [6, ['blue', 'red', 'yellow', 'green']],
    [8, ['green', 'yellow', 'red', 'blue']],
  ])('stands upright however the camera was held: %i', async (orientation, colours) => {
    const turned = orientation !== 3;
    const place = turned ? { width: 1.5, height: 2 } : { width: 2, height: 1.5 };
    const { bytes } = await prepared({ orientation }, place);
    expect(await quarters(bytes)).toEqual(colours);
  });

  it.each([
    ['the middle', { x: 0.5, y: 0.5 }, UPRIGHT],
    ['the top', { x: 0.5, y: 0 }, ['red', 'green', 'red', 'green']],
    ['the foot', { x: 0.5, y: 1 }, ['blue', 'yellow', 'blue', 'yellow']],
  ])('is cropped to what shows: %s', async (_, focus, colours) => {
    const { pixels, bytes } = await prepared({}, { width: 2, height: 0.5, focus });
    expect(pixels).toEqual({ width: 400, height: 100 });
    expect(await quarters(bytes)).toEqual(colours);
  });

  it.each([
    ['a left half', { x: 0, y: 0 }, ['red', 'red', 'blue', 'blue']],
    ['a right half', { x: 1, y: 0 }, ['green', 'green', 'yellow', 'yellow']],
  ])('is cropped at its sides, after it was turned: %s', async (_, focus, colours) => {
    // Stored lying, so that red, green, blue and yellow stand as they are named only when it is turned.
    const upright = await madePicture({ width: 300, height: 400, format: 'png' });
    const lying = await sharp(upright)
      .rotate(270)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { pictures } = await print(shelfOf({ 'a.jpg': new Uint8Array(lying) }), {
      width: 0.5,
      height: 2,
      focus,
    });
    expect(await quarters(pictures[0]?.bytes ?? new Uint8Array())).toEqual(colours);
  });

  it('in grey keeps its one channel', async () => {
    const { bytes } = await prepared({ colours: 'grey' }, { width: 2, height: 1.5 });
    expect(await sharp(bytes).metadata()).toMatchObject({ space: 'b-w', channels: 1 });
  });

  it('in CMYK comes out in sRGB', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({ colours: 'cmyk' }) });
    const { pictures, findings } = await print(shelf, { width: 2, height: 1.5 });
    expect(findings).toMatchObject([{ rule: 'cmyk-picture' }]);
    const bytes = pictures[0]?.bytes ?? new Uint8Array();
    expect((await sharp(bytes).metadata()).space).toBe('srgb');
    expect(await quarters(bytes)).toEqual(UPRIGHT);
  });
});

describe('a picture without loss', () => {
  it('stays so: a PNG of 8 bits', async () => {
    const { type, bytes } = await prepared(
      { format: 'png', colours: 'rgb16' },
      { width: 2, height: 1.5 },
      'images/a.png',
    );
    expect(type).toBe('image/png');
    expect((await sharp(bytes).metadata()).depth).toBe('uchar');
    expect(await quarters(bytes)).toEqual(UPRIGHT);
  });

  it('keeps its transparency, and loses a channel that has none', async () => {
    const ground = { width: 40, height: 30, channels: 4 as const };
    const clear = await sharp({ create: { ...ground, background: '#f008' } })
      .png()
      .toBuffer();
    const solid = await sharp({ create: { ...ground, background: '#f00f' } })
      .png()
      .toBuffer();
    const shelf = shelfOf({ 'a.png': new Uint8Array(clear), 'b.png': new Uint8Array(solid) });
    const { pictures } = await print(shelf, { width: 0.2, height: 0.15 });
    const channels = await Promise.all(
      pictures.map(async ({ bytes }) => (await sharp(bytes).metadata()).channels),
    );
    expect(channels).toEqual([4, 3]);
  });

  it('stays black and white where it is line art, at 600 pixels an inch', async () => {
    const { type, pixels, bytes } = await prepared(
      { format: 'png', colours: 'black-and-white', width: 2000, height: 1500 },
      { width: 2, height: 1.5 },
      'images/a.png',
    );
    expect({ type, pixels }).toEqual({ type: 'image/png', pixels: { width: 1200, height: 900 } });
    const { data, info } = await sharp(bytes)
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(1);
    expect([...new Set(data)].sort()).toEqual([0, 255]);
  });
});

describe('the same picture', () => {
  it('gives the same bytes', async () => {
    const recipe = { width: 1000, height: 700, orientation: 6 };
    const place = { width: 2, height: 2 };
    const [one, other] = [await prepared(recipe, place), await prepared(recipe, place)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it('is prepared once for each size, and not read again', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({}) });
    const place = { width: 1, height: 0.75 };
    const first = await print(shelf, place);
    expect(shelf.reads).toHaveLength(2);
    expect(await print(shelf, place)).toEqual(first);
    expect(shelf.reads).toHaveLength(3);
    await print(shelf, { ...place, resolution: 170 });
    expect(shelf.reads).toHaveLength(5);
  });

  it('is not taken from what was kept by halves', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({}) });
    const place = { width: 1, height: 0.75 };
    const first = await print(shelf, place);
    for (const [key, bytes] of shelf.kept) shelf.kept.set(key, bytes.subarray(0, bytes.length - 9));
    expect(await print(shelf, place)).toEqual(first);
  });
});

describe('a place whose picture is no good', () => {
  it('is kept and marked', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({ cut: 0.5 }) });
    const { pictures, findings } = await print(shelf, { width: 2, height: 1 });
    expect(findings.map(({ rule }) => rule)).toEqual(['damaged-picture']);
    expect(pictures).toMatchObject([
      { part: 'lead.picture.0', type: 'image/svg+xml', pixels: null },
    ]);
    expect(new TextDecoder().decode(pictures[0]?.bytes)).toContain('viewBox="0 0 192 96"');
  });

  it('does not take another picture than the one that was checked', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({}) });
    const other = await madePicture({ width: 300 });
    let reads = 0;
    const changing = {
      ...shelf,
      read: async (...asked: Parameters<typeof shelf.read>) => {
        reads += 1;
        return reads === 1 ? shelf.read(...asked) : { value: other, findings: [] };
      },
    };
    const { findings } = await print(changing, { width: 2, height: 1 });
    expect(findings).toMatchObject([
      { rule: 'damaged-picture', message: '`images/a.jpg` was changed while the page was made' },
    ]);
  });
});

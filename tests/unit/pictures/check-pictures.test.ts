/** Pictures decoded whole: what is good is known by its size and kind, what is not is one finding that names the file. */
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { madePicture, type PictureRecipe } from '../../helpers/made-pictures.ts';
import { check, shelfOf } from '../../helpers/picture-shelf.ts';

const checked = async (recipe: PictureRecipe, image = 'images/a.jpg') => {
  const { value, findings } = await check(shelfOf({ [image]: await madePicture(recipe) }));
  return {
    found: findings.map(({ rule, message }) => `${rule}: ${message}`),
    ...value?.get(image),
  };
};

describe('a good picture', () => {
  it('is known by what is seen of it: upright', async () => {
    expect(await checked({ orientation: 6 })).toMatchObject({
      found: [],
      kind: 'tones',
      size: { width: 300, height: 400 },
    });
  });

  it.each([
    ['a bilevel PNG', { format: 'png', colours: 'black-and-white' }, 'images/a.png', 'line-art'],
    ['a bilevel TIFF', { format: 'tiff', colours: 'black-and-white' }, 'images/a.tif', 'line-art'],
    ['a grey PNG', { format: 'png', colours: 'grey' }, 'images/a.png', 'tones'],
    ['a black and white JPEG', { colours: 'black-and-white' }, 'images/a.jpg', 'tones'],
  ] as const)('is line art where it is black and white without loss: %s', async (...row) => {
    const [, recipe, image, kind] = row;
    expect(await checked(recipe, image)).toMatchObject({ found: [], kind });
  });

  it('is decoded once, as long as its content stays', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({}) });
    await check(shelf);
    expect(shelf.kept.size).toBe(1);
    const [key = ''] = shelf.kept.keys();
    expect(key).toMatch(/sharp \d.*libvips \d/u);
    const known = {
      ...JSON.parse(new TextDecoder().decode(shelf.kept.get(key))),
      kind: 'line-art',
    };
    shelf.kept.set(key, new TextEncoder().encode(JSON.stringify(known)));
    expect((await check(shelf)).value?.get('images/a.jpg')?.kind).toBe('line-art');
    shelf.files.set('images/a.jpg', await madePicture({ width: 300 }));
    expect((await check(shelf)).value?.get('images/a.jpg')?.kind).toBe('tones');
  });

  it('is decoded again where what was kept is damaged', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({}) });
    await check(shelf);
    for (const key of shelf.kept.keys()) shelf.kept.set(key, new Uint8Array([1, 2, 3]));
    expect((await check(shelf)).value?.get('images/a.jpg')?.kind).toBe('tones');
  });
});

describe('a JPEG with an odd header', () => {
  /** Another marker behind the first two bytes. */
  const withMarker = async (marker: readonly number[]) => {
    const file = await madePicture({});
    return new Uint8Array([...file.subarray(0, 2), ...marker, ...file.subarray(2)]);
  };
  const jfif9 = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 9, 1, 1, 0, 72, 0, 72, 0, 0];

  it('is good', async () => {
    const { value, findings } = await check(shelfOf({ 'images/a.jpg': await withMarker(jfif9) }));
    expect(findings).toEqual([]);
    expect(value?.size).toBe(1);
  });
});

describe('a picture that was cut short', () => {
  const FORMATS = ['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const;
  const CUTS = [0.3, 0.6, 0.95];

  it.each(FORMATS.flatMap((format) => CUTS.map((cut) => ({ format, cut }))))(
    'is one error: $format at $cut',
    async (recipe) => {
      const { found, kind } = await checked(recipe, `images/a.${recipe.format}`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^damaged-picture: `images\/a\.\w+` is /u);
      expect(kind).toBeUndefined();
    },
  );

  it('is an error where it is progressive, and where only its end is missing', async () => {
    expect((await checked({ layered: true, cut: 0.6 })).found[0]).toContain('is cut short');
    expect((await checked({ cut: 0.9999 })).found[0]).toContain('is cut short');
  });
});

describe('a picture that would take too much', () => {
  /** A PNG that says so of itself in its first chunk. */
  async function png(width: number, height: number): Promise<Uint8Array> {
    const bytes = await madePicture({ format: 'png', width: 9, height: 9 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(16, width);
    view.setUint32(20, height);
    view.setUint32(29, crc32(bytes.subarray(12, 29)));
    return bytes;
  }

  it('is refused by the number of its pixels', async () => {
    const { findings } = await check(shelfOf({ 'images/a.png': await png(16_384, 16_385) }));
    expect(findings).toMatchObject([
      {
        rule: 'huge-picture',
        message: '`images/a.png` has 16384 × 16385 pixels, more than 268 million',
      },
    ]);
  });

  it('is refused where it is decoded as a whole', async () => {
    const file = await madePicture({ layered: true });
    // The height stands behind the mark of a progressive frame, its length and its depth.
    const at = file.findIndex((byte, index) => byte === 0xff && file[index + 1] === 0xc2);
    new DataView(file.buffer, file.byteOffset).setUint32(at + 5, (16_000 << 16) + 16_000);
    const { findings } = await check(shelfOf({ 'images/a.jpg': file }));
    expect(findings).toMatchObject([
      {
        rule: 'huge-picture',
        message: '`images/a.jpg` takes 768 MB to decode: 16000 × 16000 pixels as progressive JPEG',
      },
    ]);
  });

  it('is refused where it is stored in thousands of passes', async () => {
    const file = await madePicture({ layered: true, width: 4000, height: 4000 });
    const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 1, 1, 0];
    const passes = new Uint8Array(scan.length * 1000).map((_, at) => scan[at % scan.length] ?? 0);
    const whole = new Uint8Array([...file.subarray(0, -2), ...passes, 0xff, 0xd9]);
    const { findings } = await check(shelfOf({ 'images/a.jpg': whole }));
    expect(findings[0]?.message).toMatch(/stores 4000 × 4000 pixels in \d{4} passes$/u);
  });
});

describe('a file of another kind', () => {
  it('is named by its content, with what to do', async () => {
    const { findings } = await check(
      shelfOf({ 'images/a.jpg': '<html>404</html>', 'images/b.jpg': '', 'images/c.nef': 'II*\0' }),
    );
    expect(findings).toMatchObject([
      {
        rule: 'unknown-picture-type',
        help: expect.stringContaining('download the picture itself'),
      },
      { rule: 'damaged-picture', message: '`images/b.jpg` is empty: 0 bytes' },
      { rule: 'unknown-picture-type', message: expect.stringContaining('camera raw') },
    ]);
  });

  it('that is no file of the page is left to reading', async () => {
    const shelf = shelfOf({ 'images/a.jpg': await madePicture({}) });
    shelf.files.delete('images/a.jpg');
    const { value, findings } = await check(shelf);
    expect({ size: value?.size, findings }).toEqual({ size: 0, findings: [] });
  });
});

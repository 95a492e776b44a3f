/** The recipe of a picture in, its file out: what cameras, scanners and broken uploads bring, made when a test runs. */
import sharp, { type Sharp } from 'sharp';

export interface PictureRecipe {
  /** In pixels, as they are stored; 400 × 300 if not given. */
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';
  readonly colours?: 'rgb' | 'grey' | 'black-and-white' | 'cmyk' | 'rgb16';
  /** How the camera was held, as EXIF says it: 6 for a telephone that stood upright. */
  readonly orientation?: number;
  readonly frames?: number;
  /** Progressive, interlaced. */
  readonly layered?: boolean;
  /** Share of the file that is left. */
  readonly cut?: number;
  /** Other bytes, in hexadecimal, at a share of its length. */
  readonly damaged?: number;
}

/** Each is made once: a case is tried several times. */
const made = new Map<string, Promise<Uint8Array>>();

export async function madePicture(recipe: PictureRecipe): Promise<Uint8Array> {
  const key = JSON.stringify(recipe);
  const known = made.get(key) ?? make(recipe);
  made.set(key, known);
  return (await known).slice();
}

async function make(recipe: PictureRecipe): Promise<Uint8Array> {
  const file = await encoded(recipe);
  const cut = file.subarray(0, Math.floor(file.length * (recipe.cut ?? 1)));
  if (recipe.damaged === undefined) return new Uint8Array(cut);
  const at = Math.floor(cut.length * recipe.damaged);
  return new Uint8Array(cut.map((byte, index) => (index >= at && index < at + 40 ? ~byte : byte)));
}

/** Four quarters of other colours: red and green above, blue and yellow below. */
const QUARTERS = [
  [200, 30, 30],
  [30, 160, 60],
  [30, 60, 200],
  [230, 210, 40],
] as const;

/** Noise makes it as heavy as a photograph; it is the same in every run. */
function painted(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 3);
  let seed = 1;
  for (let at = 0; at < width * height; at += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const right = at % width >= width / 2 ? 1 : 0;
    const below = at >= (width * height) / 2 ? 2 : 0;
    const colour = QUARTERS[right + below] ?? QUARTERS[0];
    for (const [channel, value] of colour.entries())
      data[at * 3 + channel] = value + (seed >>> 28) - 8;
  }
  return data;
}

async function encoded(recipe: PictureRecipe): Promise<Buffer> {
  const { width = 400, height = 300, format = 'jpeg', frames = 1, orientation } = recipe;
  const raw = { width, height, channels: 3 } as const;
  const still = sharp(painted(width, height), { raw });
  const whole =
    frames === 1
      ? coloured(still, recipe)
      : sharp(
          await Promise.all(
            Array.from({ length: frames }, (_, at) =>
              still
                .clone()
                .negate(at % 2 === 1)
                .png()
                .toBuffer(),
            ),
          ),
          {
            join: { animated: true },
          },
        );
  const turned = orientation === undefined ? whole : whole.withMetadata({ orientation });
  const isLayered = recipe.layered ?? false;
  const isThin = recipe.colours === 'black-and-white' && format === 'tiff';
  return turned
    .toFormat(format, {
      ...(format === 'jpeg' || format === 'png' ? { progressive: isLayered } : {}),
      ...(isThin ? { bitdepth: 1, compression: 'ccittfax4' } : {}),
      ...(format === 'avif' ? { effort: 0 } : {}),
    })
    .toBuffer();
}

function coloured(picture: Sharp, { colours = 'rgb' }: PictureRecipe): Sharp {
  switch (colours) {
    case 'grey':
      return picture.toColourspace('b-w');
    case 'black-and-white':
      return picture.threshold(128).toColourspace('b-w');
    default:
      return colours === 'rgb' ? picture : picture.toColourspace(colours);
  }
}

/** Pictures that a drawing holds as `data:` in; the addresses of what they were prepared to, or what is wrong with one, out. */
import type { Origin } from '../../diagnostic.ts';
import type { PictureShelf, PictureSize } from '../../model/picture.ts';
import type { PictureDesk } from '../darkroom.ts';
import { damaged, type Fault, isFault } from '../faults.ts';
import { wholeFrame } from '../frame.ts';
import { formatOf } from '../identify.ts';
import { developedOf, digestOf, examinedOf } from '../kept.ts';
import { MOST_PIXELS } from '../limits.ts';
import type { HeldPicture } from './read-sheet.ts';

export interface Inside {
  /** New addresses by old ones. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The first that is no good. */
  readonly fault: { readonly fault: Fault; readonly origin: Origin } | null;
}

/** Checked as pictures of their own; how large they are printed is not known, so that they keep their pixels. */
export async function prepareInside(
  shelf: PictureShelf,
  desk: PictureDesk,
  pictures: readonly HeldPicture[],
): Promise<Inside> {
  const addresses = new Map<string, string>();
  let pixels = 0;
  for (const { address, origin } of pictures) {
    if (addresses.has(address)) continue;
    const made = await prepared(shelf, desk, address);
    if (isFault(made)) return { addresses, fault: { fault: made, origin } };
    pixels += made.size.width * made.size.height;
    if (pixels > MOST_PIXELS) return { addresses, fault: { fault: TOO_MANY, origin } };
    addresses.set(address, made.address);
  }
  return { addresses, fault: null };
}

const TOO_MANY: Fault = {
  rule: 'huge-picture',
  says: 'makes too many pixels of all of them',
  help: 'embed them in a smaller size',
};

/** Few know that there is another way to write it than base64. */
const DATA = /^data:[^,]*;base64,(.*)$/su;
const QUALITY = 90;

async function prepared(
  shelf: PictureShelf,
  desk: PictureDesk,
  address: string,
): Promise<{ readonly address: string; readonly size: PictureSize } | Fault> {
  const [, base64] = DATA.exec(address) ?? [];
  if (base64 === undefined) return damaged('is not written in base64');
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const format = formatOf('', bytes);
  if (isFault(format)) return format;
  if (format === 'SVG') return NESTED;
  const { value: darkroom, findings } = await desk.openDarkroom();
  if (darkroom === null) return damaged(`cannot be decoded: ${findings[0]?.message}`);
  const examined = await examinedOf(shelf, darkroom, bytes, format);
  if (isFault(examined)) return examined;
  const made = await developedOf(shelf, darkroom, ['inside', digestOf(bytes), QUALITY], () =>
    darkroom.develop(bytes, examined, wholeFrame(examined), QUALITY),
  );
  if (isFault(made)) return made;
  return {
    address: `data:${made.type};base64,${Buffer.from(made.bytes).toString('base64')}`,
    size: made.pixels,
  };
}

const NESTED: Fault = {
  rule: 'unknown-picture-type',
  says: 'is a drawing itself',
  help: 'put its shapes into the drawing round it',
};

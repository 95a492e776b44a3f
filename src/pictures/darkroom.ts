/** Nothing in; the place where pictures are read, decoded and developed, or a finding where this machine has none, out. */
import { finding, type Outcome } from '../diagnostic.ts';
import { type Decoder, type Frame, openDecoder } from './decoder.ts';
import { type Developed, develop } from './develop.ts';
import { type Examined, examine } from './examine.ts';
import { type Fault, unread } from './faults.ts';
import type { Format } from './format.ts';
import type { SheetFile, Sketch } from './svg/read-sheet.ts';

/** Where the dangerous work on pictures is done. Plain data in and out: it may be another process. */
export interface PictureDesk {
  /** Makes the desk ready while something else is done: for drawings only, or for pixels too. */
  readonly warmUp: (what: 'drawings' | 'pixels') => void;
  readonly openDarkroom: () => Promise<Outcome<Darkroom>>;
  readonly readSheet: (file: SheetFile) => Promise<Outcome<Sketch>>;
}

export interface Darkroom {
  /** Of all that what it gives depends on. */
  readonly version: string;
  examine(bytes: Uint8Array, format: Format): Promise<Examined | Fault>;
  develop(
    bytes: Uint8Array,
    examined: Examined,
    frame: Frame,
    quality: number,
  ): Promise<Developed | Fault>;
}

export async function openDarkroom(): Promise<Outcome<Darkroom>> {
  try {
    return { value: darkroomWith(await openDecoder()), findings: [] };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    const help = 'install the package again on this machine, with its optional dependencies';
    const message = `pictures cannot be decoded on this machine: ${reason}`;
    return { value: null, findings: [finding('no-picture-decoder', 'error', message, { help })] };
  }
}

const darkroomWith = (decoder: Decoder): Darkroom => ({
  version: decoder.version,
  examine: (bytes, format) => examine(decoder, bytes, format).catch(unread),
  develop: (bytes, examined, frame, quality) =>
    develop(decoder, bytes, examined, frame, quality).catch(unread),
});

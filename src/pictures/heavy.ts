/** What was made of a picture in; that it is a photograph kept without loss, and heavy, out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { FormePicture } from '../model/forme.ts';
import type { Developed } from './develop.ts';

/** Bytes: as many as all pictures of a page together should need. */
const HEAVY = 1e6;
/** Bytes that a sample takes when PNG has packed it. A photograph keeps more than half a byte, a chart or a screen a tenth. */
const ROUGH = 0.2;
/** Of the colour types of PNG (IHDR), those without transparency: samples a pixel. A JPEG cannot stand for the others. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3 };
const COLOUR_TYPE = 25;

export function heaviness(
  { image, origin }: FormePicture,
  { type, bytes, pixels: { width, height } }: Developed,
): Finding[] {
  const samples = SAMPLES[bytes[COLOUR_TYPE] ?? -1];
  if (type !== 'image/png' || samples === undefined || bytes.length < HEAVY) return [];
  if (bytes.length < width * height * samples * ROUGH) return [];
  const weight = (bytes.length / 1e6).toFixed(1);
  const message = `\`${image}\` is a photograph saved without loss, and takes ${weight} MB of the PDF`;
  const help = 'save it as a JPEG: in print it looks the same, and takes about a tenth';
  return [finding('heavy-picture', 'warning', message, { help, origin })];
}

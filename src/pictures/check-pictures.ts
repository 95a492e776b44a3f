/** A page in; its pictures, each decoded whole, and everything that is wrong with one, out. Nothing is built before. */
import { collect, type Finding, type Origin, type Outcome } from '../diagnostic.ts';
import type { Page } from '../model/page.ts';
import type { PictureShelf, SoundPicture, SoundPictures } from '../model/picture.ts';
import type { PictureDesk } from './darkroom.ts';
import { faultFinding, isFault } from './faults.ts';
import type { Format } from './format.ts';
import { identify, type PictureFile } from './identify.ts';
import { digestOf, examinedOf } from './kept.ts';
import { notesOn } from './notes.ts';
import { readDrawing } from './svg/read-drawing.ts';

/** The desk makes ready for the pictures of a page while its template and its faces are read; for none, it does nothing. */
export function awaitPictures(desk: PictureDesk, read: Outcome<Page>): Outcome<Page> {
  const named = read.value === null ? [] : [...namedIn(read.value).keys()];
  const isDrawn = named.every((image) => /\.svg$/iu.test(image));
  if (named.length > 0) desk.warmUp(isDrawn ? 'drawings' : 'pixels');
  return read;
}

/** One after the other: each may take most of the memory that all may take. */
export async function checkPictures(
  shelf: PictureShelf,
  desk: PictureDesk,
  page: Page,
): Promise<Outcome<SoundPictures>> {
  const sound = new Map<string, SoundPicture>();
  const findings: Finding[] = [];
  for (const [image, origin] of namedIn(page)) {
    const { value: bytes, findings: unread } = await shelf.read(image, origin);
    collect(findings, unread);
    if (bytes === null) continue;
    const checked = await checkPicture(shelf, desk, { image, bytes, origin });
    collect(findings, checked.findings);
    if (checked.value !== null) sound.set(image, checked.value);
  }
  return { value: sound, findings };
}

/** Each picture once, where it is first named. */
function namedIn({ stories }: Page): ReadonlyMap<string, Origin> {
  const named = new Map<string, Origin>();
  for (const { image, imageOrigin } of stories.flatMap(({ figures }) => figures))
    if (!named.has(image)) named.set(image, imageOrigin);
  return named;
}

async function checkPicture(
  shelf: PictureShelf,
  desk: PictureDesk,
  file: PictureFile,
): Promise<Outcome<SoundPicture>> {
  const { value: format, findings } = identify(file);
  if (format === null) return { value: null, findings };
  const checked =
    format === 'SVG'
      ? await checkDrawing(shelf, desk, file)
      : await checkPixels(shelf, desk, file, format);
  return { value: checked.value, findings: [...findings, ...checked.findings] };
}

async function checkDrawing(
  shelf: PictureShelf,
  desk: PictureDesk,
  file: PictureFile,
): Promise<Outcome<SoundPicture>> {
  const { value: drawing, findings } = await readDrawing(shelf, desk, file);
  if (drawing === null) return { value: null, findings };
  return { value: { kind: 'drawing', size: drawing.size, ...marked(file) }, findings };
}

const marked = ({ bytes }: PictureFile) => ({ digest: digestOf(bytes), weight: bytes.length });

async function checkPixels(
  shelf: PictureShelf,
  desk: PictureDesk,
  file: PictureFile,
  format: Format,
): Promise<Outcome<SoundPicture>> {
  const { image, bytes, origin } = file;
  const { value: darkroom, findings } = await desk.openDarkroom();
  if (darkroom === null) return { value: null, findings };
  const examined = await examinedOf(shelf, darkroom, bytes, format);
  if (isFault(examined)) return { value: null, findings: [faultFinding(image, examined, origin)] };
  const { kind, size } = examined;
  return { value: { kind, size, ...marked(file) }, findings: notesOn(image, examined, origin) };
}

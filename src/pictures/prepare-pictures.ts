/** A forme in; what stands at the place of each of its pictures out: upright, cropped, and as fine as it is printed. */
import { collect, type Finding, type Outcome } from '../diagnostic.ts';
import type { PreparedPicture } from '../model/evidence.ts';
import type { Forme, FormePicture } from '../model/forme.ts';
import type { PictureShelf, SoundPicture } from '../model/picture.ts';
import type { PictureSetting } from '../model/template.ts';
import { crossedBox } from './crossed-box.ts';
import type { Darkroom, PictureDesk } from './darkroom.ts';
import type { Developed } from './develop.ts';
import { type Fault, faultFinding, isFault } from './faults.ts';
import { frameOf } from './frame.ts';
import { heaviness } from './heavy.ts';
import { formatOf, type PictureFile } from './identify.ts';
import { developedOf, digestOf, examinedOf } from './kept.ts';
import { readDrawing } from './svg/read-drawing.ts';

type Prepared = Omit<PreparedPicture, 'part'>;

/** A picture of the forme whose file is good and which has room. */
interface Job extends FormePicture {
  readonly file: SoundPicture;
}

/** Where a picture is no good its place is kept and marked. One after the other, as they were checked. */
export async function preparePictures(
  shelf: PictureShelf,
  desk: PictureDesk,
  { stories }: Forme,
  setting: PictureSetting,
): Promise<Outcome<readonly PreparedPicture[]>> {
  const pictures: PreparedPicture[] = [];
  const findings: Finding[] = [];
  for (const { id, picture } of stories.flatMap(({ parts }) => parts)) {
    if (picture === null) continue;
    const prepared = await prepare(shelf, desk, picture, setting);
    collect(findings, prepared.findings);
    pictures.push({ part: id, ...(prepared.value ?? crossedBox(picture.rect)) });
  }
  return { value: pictures, findings };
}

const NOTHING = { value: null, findings: [] } as const;

function prepare(
  shelf: PictureShelf,
  desk: PictureDesk,
  picture: FormePicture,
  setting: PictureSetting,
): Promise<Outcome<Prepared>> | Outcome<Prepared> {
  const { file, rect } = picture;
  if (file === null || rect.width <= 0 || rect.height <= 0) return NOTHING;
  const job = { ...picture, file };
  return file.kind === 'drawing'
    ? prepareDrawing(shelf, desk, job)
    : preparePixels(shelf, desk, job, setting);
}

async function prepareDrawing(
  shelf: PictureShelf,
  desk: PictureDesk,
  job: Job,
): Promise<Outcome<Prepared>> {
  const file = await fileOf(shelf, job);
  if (isFault(file)) return faulty(job, file);
  // What is found in it was found when it was checked.
  const { value: drawing } = await readDrawing(shelf, desk, file);
  if (drawing === null) return NOTHING;
  const bytes = new TextEncoder().encode(drawing.svg);
  return { value: { type: 'image/svg+xml', bytes, pixels: null }, findings: [] };
}

async function preparePixels(
  shelf: PictureShelf,
  desk: PictureDesk,
  job: Job,
  setting: PictureSetting,
): Promise<Outcome<Prepared>> {
  const { value: darkroom, findings } = await desk.openDarkroom();
  if (darkroom === null) return { value: null, findings };
  const { file, rect, focus } = job;
  const recipe = [file.digest, rect.width, rect.height, focus, setting];
  const developed = await developedOf(shelf, darkroom, recipe, () =>
    developFile(shelf, darkroom, job, setting),
  );
  return isFault(developed)
    ? faulty(job, developed)
    : { value: developed, findings: heaviness(job, developed) };
}

async function developFile(
  shelf: PictureShelf,
  darkroom: Darkroom,
  job: Job,
  setting: PictureSetting,
): Promise<Developed | Fault> {
  const file = await fileOf(shelf, job);
  if (isFault(file)) return file;
  const format = formatOf(file.image, file.bytes);
  if (isFault(format)) return format;
  const examined = await examinedOf(shelf, darkroom, file.bytes, format);
  if (isFault(examined)) return examined;
  const frame = frameOf(examined, job, setting);
  return darkroom.develop(file.bytes, examined, frame, setting.quality);
}

/** The very file that was checked: another is not let through. */
async function fileOf(shelf: PictureShelf, job: Job): Promise<PictureFile | Fault> {
  const { image, file, origin } = job;
  const { value: bytes } = await shelf.read(image, origin);
  if (bytes === null || digestOf(bytes) !== file.digest) return CHANGED;
  return { image, bytes, origin };
}

const CHANGED: Fault = {
  rule: 'damaged-picture',
  says: 'was changed while the page was made',
  help: 'build the page again',
};

const faulty = ({ image, origin }: Job, fault: Fault): Outcome<Prepared> => ({
  value: null,
  findings: [faultFinding(image, fault, origin)],
});

/** The file of an SVG in; the drawing that may be painted, with the pictures in it prepared, and what is wrong with it, out. */
import { type Finding, finding, type Origin, type Outcome } from '../../diagnostic.ts';
import type { PictureShelf, PictureSize } from '../../model/picture.ts';
import type { PictureDesk } from '../darkroom.ts';
import type { Fault } from '../faults.ts';
import type { PictureFile } from '../identify.ts';
import { prepareInside } from './inside.ts';
import { writeDrawing } from './write.ts';

export interface Drawing {
  readonly svg: string;
  /** Null where it takes the size of its place. */
  readonly size: PictureSize | null;
}

export async function readDrawing(
  shelf: PictureShelf,
  desk: PictureDesk,
  file: PictureFile,
): Promise<Outcome<Drawing>> {
  const { value: sketch, findings } = await desk.readSheet({ ...file, folder: shelf.folder });
  if (sketch === null) return { value: null, findings };
  const { addresses, fault } = await prepareInside(shelf, desk, sketch.pictures);
  if (fault !== null)
    return { value: null, findings: [insideFinding(file.image, fault), ...findings] };
  return { value: { svg: writeDrawing(sketch.pieces, addresses), size: sketch.size }, findings };
}

const insideFinding = (
  image: string,
  { fault, origin }: { readonly fault: Fault; readonly origin: Origin },
): Finding =>
  finding(fault.rule, 'error', `a picture in \`${image}\` ${fault.says}`, {
    help: fault.help,
    origin,
  });

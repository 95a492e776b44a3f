/** A forme in, its pictures with the story that each belongs to out: those whose file is good and which have room. */
import type { Forme, FormePicture } from '../../model/forme.ts';
import type { PictureKind, PictureSize } from '../../model/picture.ts';

export interface PlacedPicture {
  readonly story: string;
  readonly picture: FormePicture;
  readonly kind: PictureKind;
  readonly size: PictureSize;
}

export const placedPictures = ({ stories }: Forme): PlacedPicture[] =>
  stories.flatMap(({ id, parts }) => parts.flatMap(({ picture }) => placed(id, picture)));

function placed(story: string, picture: FormePicture | null): PlacedPicture[] {
  const size = picture?.file?.size ?? null;
  if (picture === null || picture.file === null || size === null) return [];
  const hasRoom = picture.rect.width > 0 && picture.rect.height > 0;
  return hasRoom ? [{ story, picture, kind: picture.file.kind, size }] : [];
}

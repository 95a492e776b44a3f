/** Picture files by path in, a shelf that holds them out; it says what was read and what was kept. */
import type { FormePicture } from '../../src/model/forme.ts';
import type { Page } from '../../src/model/page.ts';
import { MIDDLE, type PictureShelf } from '../../src/model/picture.ts';
import { checkPictures } from '../../src/pictures/check-pictures.ts';
import { preparePictures } from '../../src/pictures/prepare-pictures.ts';
import { px } from '../../src/units.ts';
import { makePage, makeStory, makeTemplate } from './evidence.ts';
import { makeForme } from './forme.ts';
import { PICTURE_DESK } from './house.ts';

export interface Shelf extends PictureShelf {
  readonly files: Map<string, Uint8Array>;
  readonly reads: string[];
  readonly kept: Map<string, Uint8Array>;
}

export function shelfOf(files: Readonly<Record<string, Uint8Array | string>>): Shelf {
  const held = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const reads: string[] = [];
  const kept = new Map<string, Uint8Array>();
  return {
    folder: 'a1',
    files: held,
    reads,
    kept,
    read: async (image) => {
      reads.push(image);
      return { value: held.get(image) ?? null, findings: [] };
    },
    readCache: async (key) => kept.get(key) ?? null,
    writeCache: async (key, bytes) => {
      kept.set(key, bytes);
    },
  };
}

const ORIGIN = { file: 'a1/stories/lead.md', line: 3, column: 1, length: 1 };

/** A page that shows every picture of the shelf once. */
const pageOf = ({ files }: Shelf): Page =>
  makePage({
    stories: [
      makeStory('lead', {
        figures: [...files.keys()].map((image, index) => ({
          id: `f${index}`,
          image,
          caption: null,
          credit: null,
          alt: '',
          fit: 'cover',
          crop: 'house',
          size: null,
          focus: null,
          keyline: 'house',
          marker: null,
          origin: ORIGIN,
          imageOrigin: ORIGIN,
        })),
      }),
    ],
  });

export const check = (shelf: Shelf) => checkPictures(shelf, PICTURE_DESK, pageOf(shelf));

/** In inches. */
export interface Print {
  readonly width: number;
  readonly height: number;
  readonly focus?: FormePicture['focus'];
  readonly resolution?: number;
}

/** Every picture of the shelf checked and prepared for a place of that size. */
export async function print(shelf: Shelf, { width, height, focus, resolution = 200 }: Print) {
  const checked = await check(shelf);
  const rect = { x: px(0), y: px(0), width: px(width * 96), height: px(height * 96) };
  const parts = [...shelf.files.keys()].map((image, index) => ({
    id: `lead.picture.${index}`,
    role: 'picture' as const,
    ref: { story: 'lead', field: 'picture', index },
    lang: 'zh-HK' as const,
    lines: [],
    annotations: [],
    picture: {
      image,
      alt: '',
      rect,
      focus: focus ?? MIDDLE,
      file: checked.value?.get(image) ?? null,
      origin: ORIGIN,
    },
  }));
  const setting = { resolution, lineArt: 600, quality: 85 };
  const stories = [{ id: 'lead', role: 'lead' as const, lang: 'zh-HK' as const, rect, parts }];
  const forme = { ...makeForme(pageOf(shelf), makeTemplate()), stories };
  const prepared = await preparePictures(shelf, PICTURE_DESK, forme, setting);
  return {
    pictures: prepared.value ?? [],
    findings: [...checked.findings, ...prepared.findings],
  };
}

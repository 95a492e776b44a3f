/** A page of the bench in; its files with as much copy as its load says, out. */
import { rulersOf } from '../../src/layout/ruler.ts';
import { checkPictures } from '../../src/pictures/check-pictures.ts';
import { composeForme } from '../../src/pipeline.ts';
import { pictureShelf } from '../../src/read/page/picture-shelf.ts';
import { FOLDER, house } from '../helpers/house.ts';
import { type BenchPage, benchFiles } from './makeup-pages.ts';
import { nominalLoad } from './nominal-share.ts';

/** A load is met within this share of the page, or as near as so many drafts come: a line more may move a head to another width. */
const CLOSE = 0.01;
const DRAFTS = 6;

export async function loadedFiles(page: BenchPage): Promise<Record<string, string>> {
  let copy = page.load;
  let best = { files: benchFiles(page, copy), away: Number.POSITIVE_INFINITY };
  for (let draft = 0; draft < DRAFTS && best.away > CLOSE; draft += 1) {
    const files = benchFiles(page, copy);
    const load = await loadOf(files);
    const away = Math.abs(load - page.load);
    if (away < best.away) best = { files, away };
    copy *= 1 + (page.load - load) / load;
  }
  return best.files;
}

/** What the stories come to, as a share of the page. */
async function loadOf(files: Record<string, string>): Promise<number> {
  const open = house(files);
  const { value } = await composeForme(open, FOLDER, { template: null, place: 'none' });
  if (value === null) throw new Error('a page of the bench was not read');
  const shelf = pictureShelf(open.workspace, FOLDER);
  const pictures = (await checkPictures(shelf, open.pictures, value.page)).value;
  const rulers = rulersOf(value.page, value.template, value.fonts, pictures ?? new Map());
  return nominalLoad(value.page, value.template, rulers);
}

/** A page folder in; the page as it was read, and all that it is measured and set with, before any story has a place, out. */
import { journal, type Outcome } from './diagnostic.ts';
import type { House } from './house.ts';
import type { PageChoice } from './model/built.ts';
import type { FontBook } from './model/font.ts';
import type { Page } from './model/page.ts';
import type { SoundPictures } from './model/picture.ts';
import type { Template } from './model/template.ts';
import { faceListsOf } from './model/template.ts';
import { awaitPictures, checkPictures } from './pictures/check-pictures.ts';
import { proofread } from './proofread/proofread.ts';
import { pictureShelf } from './read/page/picture-shelf.ts';
import { readPage } from './read/page/read-page.ts';
import { namingTemplates } from './read/template/find-template.ts';
import { openTemplate } from './read/template/open-template.ts';
import { pinnedTemplates } from './read/template/pinned-templates.ts';

export interface Gathered {
  readonly page: Page;
  readonly template: Template;
  readonly fonts: FontBook;
  readonly pictures: SoundPictures;
}

export async function gatherPage(
  house: House,
  folder: string,
  choice: Pick<PageChoice, 'template'>,
): Promise<Outcome<Gathered>> {
  const log = journal();
  const { value, findings } = await readPage(house.workspace, folder);
  const told = value === null ? await namingTemplates(house, findings) : findings;
  const read = log.take(awaitPictures(house.pictures, { value, findings: told }));
  const manifest = log.take(await house.manifest());
  if (read === null || manifest === null) return log.nothing();
  const template = log.take(await openTemplate(house, read, choice, manifest));
  if (template === null) return log.nothing();
  log.add(await pinnedTemplates(house, read));
  const page = log.take(proofread(read, template)) ?? read;
  const [checked, book] = await Promise.all([
    checkPictures(pictureShelf(house.workspace, folder), house.pictures, page),
    house.fontBook(faceListsOf(template)),
  ]);
  const [pictures, fonts] = [log.take(checked), log.take(book)];
  if (fonts === null || pictures === null) return log.nothing();
  return log.outcome({ page, template, fonts, pictures });
}

/** A forme and its document in, what the PDF says about itself out. */
import type { PageHtml } from '../model/evidence.ts';
import type { Forme } from '../model/forme.ts';
import { pxToPt } from '../units.ts';
import { contentId } from './content-id.ts';
import type { Imprint } from './finish.ts';

export const imprintOf = async (forme: Forme, html: PageHtml): Promise<Imprint> => ({
  title: forme.title,
  author: forme.author,
  lang: forme.lang,
  direction: forme.direction,
  date: forme.date,
  contentId: await contentId(html.html),
  trimWidth: pxToPt(forme.sheet.width),
  trimHeight: pxToPt(forme.sheet.height),
  bleed: null,
});

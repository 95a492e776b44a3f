/** A page of the bench in; its files with as much copy as its load says, out. */

import { type Files, freshRulers, openPage } from './makeup/open-page.ts';
import { type BenchPage, benchFiles } from './makeup-pages.ts';
import { nominalLoad } from './nominal-share.ts';

/** A load is met within this share of the page, or as near as so many drafts come: a line more may move a head to another width. */
const CLOSE = 0.01;
const DRAFTS = 6;
/** What is said of a page that cannot be written so. */
const FAR = 0.03;

export const loadedFiles = (page: BenchPage): Promise<Files> =>
  filesAtLoad(page.load, (copy) => benchFiles(page, copy));

/** `write`: the files of a page that is written for so much copy. */
export async function filesAtLoad(wanted: number, write: (copy: number) => Files): Promise<Files> {
  let copy = wanted;
  let best = { files: write(copy), away: Number.POSITIVE_INFINITY };
  for (let draft = 0; draft < DRAFTS && best.away > CLOSE; draft += 1) {
    const files = write(copy);
    const load = await loadOf(files);
    const away = Math.abs(load - wanted);
    if (away < best.away) best = { files, away };
    copy *= 1 + (wanted - load) / load;
  }
  if (best.away > FAR)
    console.error(`a page of the bench is ${best.away.toFixed(2)} off the load of ${wanted}`);
  return best.files;
}

/** What the stories come to, as a share of the page. */
async function loadOf(files: Files): Promise<number> {
  const gathered = await openPage(files);
  return nominalLoad(gathered.page, gathered.template, freshRulers(gathered));
}

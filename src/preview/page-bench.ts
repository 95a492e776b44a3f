/** A page that stands in, all that its stories are placed with out: its page.yaml as it was read, the page, its template and its rulers. */
import { resolve } from 'node:path';
import { type Gathered, gatherPage } from '../gather.ts';
import type { House } from '../house.ts';
import { type Rulers, rulersOf } from '../layout/ruler.ts';
import { pathIn } from '../read/source/read-source.ts';
import type { Read } from '../workspace.ts';
import { isSameFile } from '../write-page-pins.ts';
import type { StandingPage } from './standing-page.ts';
import { BROKEN, type Verdict } from './verdict.ts';

export interface PageBench {
  readonly revision: number;
  /** Of the page's files; a story may change without a look of the page. */
  readonly changes: number;
  readonly file: Uint8Array;
  readonly gathered: Gathered;
  /** They remember: what was measured once is not measured again. */
  readonly rulers: Rulers;
}

export class PageBenches {
  readonly #house: House;
  readonly #open = new WeakMap<StandingPage, PageBench>();

  constructor(house: House) {
    this.#house = house;
  }

  /** The same bench as long as nothing of the page has changed; `stale` where page.yaml was saved since the page was set. */
  async of(page: StandingPage, stale: Verdict): Promise<PageBench | Verdict> {
    const file = await this.fileOf(page);
    if (!isAsRead(page, file)) return stale;
    const { revision, changes } = page;
    const last = this.#open.get(page);
    if (last?.revision === revision && last.changes === changes && isSameFile(last.file, file))
      return last;
    const { folder, template } = page.copy;
    const gathered = (await gatherPage(this.#house, folder, { template })).value;
    if (gathered === null) return BROKEN;
    const rulers = rulersOf(gathered.page, gathered.template, gathered.fonts, gathered.pictures);
    const bench = { revision, changes, file, gathered, rulers };
    this.#open.set(page, bench);
    return bench;
  }

  fileOf({ copy: { folder } }: StandingPage): Promise<Read<Uint8Array>> {
    return this.#house.workspace.readBytes(pathIn(folder, 'page.yaml'), 'yaml', folder);
  }
}

/** Whether page.yaml is still what the page that shows was set from. */
function isAsRead(
  { copy: { folder }, reads }: StandingPage,
  file: Read<Uint8Array>,
): file is Uint8Array {
  const text = reads.texts.get(resolve(pathIn(folder, 'page.yaml')));
  return file instanceof Uint8Array && new TextDecoder().decode(file) === text;
}

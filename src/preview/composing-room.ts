/** A folder and its changes in, pages kept standing out: what has changed is set at once, and proved when all is set. */
import { join } from 'node:path';
import { collect } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { FoundPage } from '../page-folders.ts';
import { pasted } from '../pasted.ts';
import { openSearch, type PageSearch } from './page-search.ts';
import type { PreviewState } from './protocol.ts';
import { provePage } from './prove-page.ts';
import { type Reads, readsDiffer, wasThere } from './recording.ts';
import { setPage } from './set-page.ts';
import { StandingPage } from './standing-page.ts';

/** What is told in the terminal of each page that was set or proved. */
export interface News {
  readonly page: StandingPage;
  readonly stage: 'set' | 'proved';
  /** Whether there is more to tell than when the page was set. */
  readonly isNews: boolean;
  readonly crash: Error | null;
}

export interface RoomChoice {
  readonly house: House;
  /** What the house's manifest and faces were read from, so far. */
  readonly fontFiles: () => Reads;
  readonly folder: string;
  /** Another template than the pages' own, for all of them. */
  readonly template: string | null;
  /** Pattern of the links that open a file in the reader's editor. */
  readonly editor: string;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** The state has changed. */
  readonly changed: () => void;
  readonly told: (news: News) => void;
}

/** So long the browser that shows the page has the machine for itself, before its print is made. */
const REST = 150;

export class ComposingRoom {
  readonly #choice: RoomChoice;
  readonly #pages = new Map<string, StandingPage>();
  readonly #search: PageSearch;
  readonly #waiting = new Set<StandingPage>();
  /** Paths that changed while the page in hand was being set. */
  #meanwhile: string[] = [];
  /** When a page was last shown. */
  #shown = 0;
  #setting: Promise<void> | null = null;
  #proving: Promise<void> | null = null;
  #isOpen = true;

  constructor(choice: RoomChoice) {
    this.#choice = choice;
    const { house, folder } = choice;
    this.#search = openSearch(
      house.workspace,
      folder,
      () => [...this.#pages].map(([id, { copy }]) => ({ id, folder: copy.folder })),
      (found) => this.#list(found),
    );
  }

  async open(): Promise<void> {
    await this.#search.search();
    this.#work();
  }

  /** By id. */
  get pages(): ReadonlyMap<string, StandingPage> {
    return this.#pages;
  }

  state(): Omit<PreviewState, 'token'> {
    const pages = [...this.#pages.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    const { folder } = this.#choice;
    const begin = pasted('init', join(folder, 'my-page'));
    return { folder, begin, pages: pages.map((page) => page.status()) };
  }

  /** Sets anew what was made from the changed files, and nothing else. */
  async notice(paths: readonly string[], noticed: number): Promise<void> {
    const { house } = this.#choice;
    collect(this.#meanwhile, paths);
    await this.#forgetFonts(paths);
    await this.#search.searchAgain(paths);
    await Promise.all(
      [...this.#pages.values()].map(async (page) => {
        if (await readsDiffer(house.workspace, page.reads, paths)) this.#change(page, noticed);
      }),
    );
    this.#work();
  }

  /** Whether any page was made from this file. */
  reads(path: string): boolean {
    return [...this.#pages.values()].some(({ reads }) => wasThere(reads, path));
  }

  /** Settles when nothing is left to set or to prove. */
  async idle(): Promise<void> {
    while (this.#setting !== null || this.#proving !== null)
      await Promise.all([this.#setting, this.#proving]);
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    this.#waiting.clear();
    await this.#setting;
  }

  async #forgetFonts(paths: readonly string[]): Promise<void> {
    const { house, fontFiles } = this.#choice;
    if (await readsDiffer(house.workspace, fontFiles(), paths)) house.forgetFonts();
  }

  #change(page: StandingPage, noticed: number): void {
    page.change(noticed);
    this.#waiting.add(page);
  }

  #list(found: readonly FoundPage[]): void {
    const { template, now } = this.#choice;
    const folders = new Map(found.map((one) => [one.folder, one.id]));
    for (const [id, page] of this.#pages) if (!folders.has(page.copy.folder)) this.#remove(id);
    for (const page of found) this.#add(page.id, { folder: page.folder, template }, now());
    this.#choice.changed();
  }

  #add(id: string, copy: StandingPage['copy'], noticed: number): void {
    if (this.#pages.has(id)) return;
    const page = new StandingPage(id, copy, this.#choice.editor, noticed);
    this.#pages.set(id, page);
    this.#waiting.add(page);
  }

  #remove(id: string): void {
    const page = this.#pages.get(id);
    this.#pages.delete(id);
    if (page === undefined) return;
    page.changes += 1;
    this.#waiting.delete(page);
  }

  /** What comes in while the last page is being finished is begun after it. */
  #work(): void {
    if (this.#isOpen && this.#waiting.size > 0)
      this.#setting ??= this.#setAll().finally(() => {
        this.#setting = null;
        this.#work();
      });
    if (this.#isOpen && this.#unproved() !== undefined)
      this.#proving ??= this.#proveAll().finally(() => {
        this.#proving = null;
        this.#work();
      });
  }

  #unproved(): StandingPage | undefined {
    return [...this.#pages.values()].find((page) => page.isUnproved);
  }

  async #setAll(): Promise<void> {
    for (const page of this.#waiting) {
      this.#waiting.delete(page);
      this.#choice.changed();
      await this.#set(page);
    }
  }

  async #set(page: StandingPage): Promise<void> {
    const { house, fontFiles, now, changed, told } = this.#choice;
    const { changes } = page;
    this.#meanwhile = [];
    const setting = await setPage(house, fontFiles(), page.copy);
    page.reads = setting.reads;
    await this.#noticeMeanwhile(page);
    // What was set from files that have changed since is dropped; the page waits already to be set anew.
    if (page.changes !== changes || !this.#isOpen) return;
    page.show(setting, now());
    this.#shown = now();
    this.#addOtherTemplates(page);
    changed();
    told({ page, stage: 'set', isNews: true, crash: setting.crash });
  }

  /** What changed while the page was being set was held against what it was made from before. */
  async #noticeMeanwhile(page: StandingPage): Promise<void> {
    const paths = this.#meanwhile;
    if (paths.length === 0) return;
    const { house, now } = this.#choice;
    await this.#forgetFonts(paths);
    if (await readsDiffer(house.workspace, page.reads, paths)) this.#change(page, now());
  }

  /** A page with pins for a further template is shown in that one too. */
  #addOtherTemplates({ id, copy, page }: StandingPage): void {
    if (page === null || copy.template !== null) return;
    const { template, pins } = page.composed.page;
    const others = Object.keys(pins).filter((name) => name !== template);
    const ids = others.map((name) => `${id}@${name}`);
    for (const [old, { copy: oldCopy }] of this.#pages)
      if (oldCopy.folder === copy.folder && oldCopy.template !== null && !ids.includes(old))
        this.#remove(old);
    for (const name of others)
      this.#add(`${id}@${name}`, { ...copy, template: name }, this.#choice.now());
  }

  async #proveAll(): Promise<void> {
    for (;;) {
      await this.#rest();
      const page = this.#unproved();
      // Now, because the preview's end is a signal, after which nothing is written any more.
      if (page === undefined) await this.#choice.house.keepFonts();
      if (page === undefined || !this.#isOpen) return;
      await this.#prove(page);
    }
  }

  /** Until the browser has had its time with what was shown last, and nothing is being set. */
  async #rest(): Promise<void> {
    for (;;) {
      await this.#setting;
      const left = this.#shown + REST - this.#choice.now();
      if (left <= 0 || !this.#isOpen) return;
      await pause(left);
    }
  }

  async #prove(page: StandingPage): Promise<void> {
    if (page.page === null) return;
    const { changes } = page;
    const isWanted = async () => {
      await this.#rest();
      return page.changes === changes && this.#isOpen;
    };
    const proof = await provePage(this.#choice.house, page.copy.folder, page.page, isWanted);
    if (proof === null || !(await isWanted())) return;
    const before = page.findings.length;
    page.prove(proof);
    this.#choice.changed();
    const isNews = page.findings.length !== before;
    this.#choice.told({ page, stage: 'proved', isNews, crash: proof.crash });
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, milliseconds));

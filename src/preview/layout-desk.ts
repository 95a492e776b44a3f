/** A page that stands in, the layouts that make-up could give it out; one of them written into page.yaml, and taken back. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Finding } from '../diagnostic.ts';
import { gatherPage } from '../gather.ts';
import type { House } from '../house.ts';
import { rulersOf } from '../layout/ruler.ts';
import { isWaiting } from '../model/page.ts';
import { type Placement, placeAnew } from '../place-anew.ts';
import { pathIn } from '../read/source/read-source.ts';
import type { Read } from '../workspace.ts';
import { isSameFile, restorePage, writePagePins } from '../write-page-pins.ts';
import { layoutViews } from './layout-views.ts';
import type { LayoutsView } from './protocol.ts';
import type { StandingPage } from './standing-page.ts';

/** What came of a wish to change page.yaml, for whoever wished it; 412 where the file is not the one that was seen any more. */
export interface Verdict {
  readonly status: 200 | 409 | 412;
  readonly message: string;
}

/** Layouts as they were shown of a revision. */
interface Shown {
  readonly revision: number;
  /** page.yaml then. */
  readonly file: Read<Uint8Array>;
  readonly placements: readonly Placement[];
}

/** A layout that was written: page.yaml before and after, and the stories whose pins are make-up's. */
interface Taken {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly stories: readonly string[];
}

/** Pages that are shown side by side. */
const MOST = 6;

export class LayoutDesk {
  /** Whoever wishes to change a file must know it: it goes to our own client, and to no other site. */
  readonly token = randomUUID();
  readonly #house: House;
  readonly #shown = new WeakMap<StandingPage, Shown>();
  readonly #taken = new WeakMap<StandingPage, readonly Taken[]>();

  constructor(house: House) {
    this.#house = house;
  }

  /** Words where there are none to show. */
  async look(page: StandingPage): Promise<LayoutsView | Verdict> {
    const { revision } = page;
    const file = await this.#fileOf(page);
    if (!isAsRead(page, file)) return REFUSED;
    const last = this.#shown.get(page);
    const isKnown = last?.revision === revision && isSameFile(last.file, file);
    const placements = isKnown ? last.placements : await this.#placementsOf(page, file);
    if (placements === null) return BROKEN;
    this.#shown.set(page, { revision, file, placements });
    return {
      id: page.id,
      revision,
      canUndo: (this.#taken.get(page) ?? []).length > 0,
      layouts: layoutViews(placements, page.page?.composed.page ?? null),
    };
  }

  async take(page: StandingPage, revision: number, number: number): Promise<Verdict> {
    const shown = this.#shown.get(page);
    if (revision !== page.revision || shown?.revision !== revision) return REFUSED;
    const placement = shown.placements[number - 1];
    if (placement === undefined || !(shown.file instanceof Uint8Array)) return REFUSED;
    const { wanted } = placement;
    if (!isSameFile(shown.file, await this.#fileOf(page))) return REFUSED;
    if (wanted.pins.size === 0)
      return { status: 200, message: `page.yaml has layout ${number} already` };
    const { folder } = page.copy;
    const failed = await writePagePins(this.#house.workspace, folder, shown.file, wanted);
    if (failed.length > 0) return refusalFor(failed);
    const after = await this.#fileOf(page);
    const taken = this.#taken.get(page) ?? [];
    const own = [...wanted.pins.keys(), ...(taken.at(-1)?.stories ?? [])];
    if (after instanceof Uint8Array)
      this.#taken.set(page, [...taken, { before: shown.file, after, stories: [...new Set(own)] }]);
    return { status: 200, message: `layout ${number} is written into page.yaml` };
  }

  async undo(page: StandingPage, revision: number): Promise<Verdict> {
    const taken = this.#taken.get(page) ?? [];
    const last = taken.at(-1);
    if (last === undefined) return { status: 409, message: 'there is nothing to undo' };
    if (revision !== page.revision) return REFUSED;
    const { before, after } = last;
    const { folder } = page.copy;
    const failed = await restorePage(this.#house.workspace, folder, before, after);
    if (failed.length > 0) return refusalFor(failed);
    this.#taken.set(page, taken.slice(0, -1));
    return { status: 200, message: 'page.yaml is as it was before' };
  }

  #fileOf({ copy: { folder } }: StandingPage): Promise<Read<Uint8Array>> {
    return this.#house.workspace.readBytes(pathIn(folder, 'page.yaml'), 'yaml', folder);
  }

  /** Stories without pins are placed, and those whose pins were taken over here; all of them where none is without. */
  async #placementsOf(
    page: StandingPage,
    file: Read<Uint8Array>,
  ): Promise<readonly Placement[] | null> {
    const { folder, template: name } = page.copy;
    const gathered = (await gatherPage(this.#house, folder, { template: name })).value;
    if (gathered === null) return null;
    const { page: read, template, fonts, pictures } = gathered;
    const last = this.#taken.get(page)?.at(-1);
    const ours = last !== undefined && isSameFile(last.after, file) ? last.stories : [];
    const pins = read.pins[template.id] ?? {};
    const all = read.stories.map(({ id }) => id);
    const isOpen = all.some((id) => isWaiting(pins[id]));
    const reset = isOpen || ours.length > 0 ? ours.filter((id) => all.includes(id)) : all;
    const rulers = rulersOf(read, template, fonts, pictures);
    return placeAnew(read, template, rulers, { keep: [], reset, isHeld: false }, MOST).value;
  }
}

/** Whether page.yaml is still what the page that shows was set from. */
function isAsRead({ copy: { folder }, reads }: StandingPage, file: Read<Uint8Array>): boolean {
  const text = reads.texts.get(resolve(pathIn(folder, 'page.yaml')));
  return file instanceof Uint8Array && new TextDecoder().decode(file) === text;
}

const REFUSED: Verdict = {
  status: 412,
  message:
    'page.yaml was saved since these layouts were made; nothing was written: look at the layouts again',
};

const BROKEN: Verdict = {
  status: 409,
  message: 'the files as they are give no page: fix what the findings name first',
};

function refusalFor(findings: readonly Finding[]): Verdict {
  if (findings.some(({ rule }) => rule === 'changed-page')) return REFUSED;
  const words = findings.map(({ message, help }) =>
    help === null ? message : `${message}; ${help}`,
  );
  return { status: 409, message: words.join('; ') };
}

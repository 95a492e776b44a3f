/** Pins that were taken in the window in, page.yaml with them out; and the bytes back that were there before, one after the other. */
import type { House } from '../house.ts';
import type { NewPins } from '../notation/pin-yaml.ts';
import type { Read } from '../workspace.ts';
import { isSameFile, restorePage, writePagePins } from '../write-page-pins.ts';
import type { PageBenches } from './page-bench.ts';
import type { StandingPage } from './standing-page.ts';
import { done, LAYOUTS_OUTDATED, refusalFor, type Verdict } from './verdict.ts';

/** What was written: page.yaml before and after, and the stories whose pins are make-up's. */
interface Taken {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly stories: readonly string[];
}

/** What is to be written, and what is said of it. */
export interface Writing {
  /** page.yaml when the pins were found. */
  readonly file: Uint8Array;
  readonly wanted: NewPins;
  /** Stories whose pins are make-up's once this is written. */
  readonly stories: readonly string[];
  readonly said: string;
  /** What is said where somebody saved page.yaml meanwhile. */
  readonly stale: Verdict;
}

export class PinWriter {
  readonly #house: House;
  readonly #benches: PageBenches;
  readonly #taken = new WeakMap<StandingPage, readonly Taken[]>();

  constructor(house: House, benches: PageBenches) {
    this.#house = house;
    this.#benches = benches;
  }

  canUndo(page: StandingPage): boolean {
    return (this.#taken.get(page) ?? []).length > 0;
  }

  /** Stories whose pins in this file are make-up's, so that it may choose others. */
  ownStories(page: StandingPage, file: Read<Uint8Array>): readonly string[] {
    const last = this.#taken.get(page)?.at(-1);
    return last !== undefined && isSameFile(last.after, file) ? last.stories : [];
  }

  async write(
    page: StandingPage,
    { file, wanted, stories, said, stale }: Writing,
  ): Promise<Verdict> {
    const { folder } = page.copy;
    const failed = await writePagePins(this.#house.workspace, folder, file, wanted);
    if (failed.length > 0) return refusalFor(failed, stale);
    const after = await this.#benches.fileOf(page);
    if (after instanceof Uint8Array) {
      const own = [...new Set(stories)];
      this.#taken.set(page, [
        ...(this.#taken.get(page) ?? []),
        { before: file, after, stories: own },
      ]);
    }
    return done(said);
  }

  async undo(page: StandingPage, revision: number): Promise<Verdict> {
    const taken = this.#taken.get(page) ?? [];
    const last = taken.at(-1);
    if (last === undefined) return { status: 409, message: 'there is nothing to undo' };
    if (revision !== page.revision) return LAYOUTS_OUTDATED;
    const { before, after } = last;
    const { folder } = page.copy;
    const failed = await restorePage(this.#house.workspace, folder, before, after);
    if (failed.length > 0) return refusalFor(failed, LAYOUTS_OUTDATED);
    this.#taken.set(page, taken.slice(0, -1));
    return done('page.yaml is as it was before');
  }
}

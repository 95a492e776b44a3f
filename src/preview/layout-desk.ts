/** A page that stands in, the layouts that make-up could give it out; one of them written into page.yaml, and taken back. */
import { isWaiting } from '../model/page.ts';
import { type Placement, placeAnew } from '../place-anew.ts';
import { isSameFile } from '../write-page-pins.ts';
import type { LayoutsView } from './layout-protocol.ts';
import { layoutViews } from './layout-views.ts';
import type { PageBench, PageBenches } from './page-bench.ts';
import type { PinWriter } from './pin-writer.ts';
import type { StandingPage } from './standing-page.ts';
import { BROKEN, done, LAYOUTS_OUTDATED, type Verdict } from './verdict.ts';

/** Layouts as they were shown. */
interface Shown {
  readonly bench: PageBench;
  readonly placements: readonly Placement[];
}

/** Pages that are shown side by side. */
const MOST = 6;

export class LayoutDesk {
  readonly #benches: PageBenches;
  readonly #writer: PinWriter;
  readonly #shown = new WeakMap<StandingPage, Shown>();

  constructor(benches: PageBenches, writer: PinWriter) {
    this.#benches = benches;
    this.#writer = writer;
  }

  /** Words where there are none to show. */
  async look(page: StandingPage): Promise<LayoutsView | Verdict> {
    const { revision } = page;
    const bench = await this.#benches.of(page, LAYOUTS_OUTDATED);
    if ('status' in bench) return bench;
    const last = this.#shown.get(page);
    const placements = last?.bench === bench ? last.placements : this.#placementsOf(page, bench);
    if (placements === null) return BROKEN;
    this.#shown.set(page, { bench, placements });
    return {
      id: page.id,
      revision,
      canUndo: this.#writer.canUndo(page),
      layouts: layoutViews(placements, page.page?.composed.page ?? null),
    };
  }

  async take(page: StandingPage, revision: number, number: number): Promise<Verdict> {
    const shown = this.#shown.get(page);
    if (revision !== page.revision || shown?.bench.revision !== revision) return LAYOUTS_OUTDATED;
    const { file } = shown.bench;
    const wanted = shown.placements[number - 1]?.wanted;
    if (wanted === undefined || !isSameFile(file, await this.#benches.fileOf(page)))
      return LAYOUTS_OUTDATED;
    if (wanted.pins.size === 0) return done(`page.yaml has layout ${number} already`);
    return this.#writer.write(page, {
      file,
      wanted,
      stories: [...wanted.pins.keys(), ...this.#writer.ownStories(page, file)],
      said: `layout ${number} is written into page.yaml`,
      stale: LAYOUTS_OUTDATED,
    });
  }

  undo(page: StandingPage, revision: number): Promise<Verdict> {
    return this.#writer.undo(page, revision);
  }

  /** Stories without pins are placed, and those whose pins were taken over here; all of them where none is without. */
  #placementsOf(
    page: StandingPage,
    { file, gathered, rulers }: PageBench,
  ): readonly Placement[] | null {
    const { page: read, template } = gathered;
    const ours = this.#writer.ownStories(page, file);
    const pins = read.pins[template.id] ?? {};
    const all = read.stories.map(({ id }) => id);
    const isOpen = all.some((id) => isWaiting(pins[id]));
    const reset = isOpen || ours.length > 0 ? ours.filter((id) => all.includes(id)) : all;
    return placeAnew(read, template, rulers, { keep: [], reset, isHeld: false }, MOST).value;
  }
}

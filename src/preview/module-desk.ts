/** A story and a rectangle of the grid that somebody drags it to in; how it stands there, the page with the rest placed around it, and page.yaml with it fixed there, out. */

import { overruledIn } from '../check/overrule.ts';
import { checkPage } from '../check/run.ts';
import type { Finding } from '../diagnostic.ts';
import { tryModule } from '../makeup/place-modules.ts';
import { area } from '../makeup/shapes/shape.ts';
import { NO_EVIDENCE } from '../model/evidence.ts';
import type { Story, StoryPins } from '../model/page.ts';
import { type NewPins, samePins } from '../notation/pin-yaml.ts';
import { composeGathered } from '../pipeline.ts';
import { type Placement, placeAnew } from '../place-anew.ts';
import { isSameFile } from '../write-page-pins.ts';
import type { ModuleFitView, ProposalView } from './layout-protocol.ts';
import { fitView, hasPlace, proposalView } from './module-views.ts';
import type { PageBench, PageBenches } from './page-bench.ts';
import type { PinWriter } from './pin-writer.ts';
import type { StandingPage } from './standing-page.ts';
import { isSameModule, moduleOnly, type TriedModule } from './tried-module.ts';
import { BROKEN, done, MODULE_OUTDATED, type Verdict } from './verdict.ts';

/** A page as it was proposed. */
interface Proposed {
  readonly bench: PageBench;
  readonly tried: TriedModule;
  readonly placement: Placement;
}

export class ModuleDesk {
  readonly #benches: PageBenches;
  readonly #writer: PinWriter;
  readonly #proposed = new WeakMap<StandingPage, Proposed>();

  constructor(benches: PageBenches, writer: PinWriter) {
    this.#benches = benches;
    this.#writer = writer;
  }

  /** From the cost tables alone: nothing is placed. */
  async fit(
    page: StandingPage,
    revision: number,
    tried: TriedModule,
  ): Promise<ModuleFitView | Verdict> {
    const bench = await this.#benchFor(page, revision, tried);
    if ('status' in bench) return bench;
    const { page: read, template } = bench.gathered;
    const module = area(tried.columns, tried.lines);
    return fitView(tried, tryModule(read, template, bench.rulers, storyOf(bench, tried), module));
  }

  /** The story stands there, stories with pins of their own stay, all others are placed around it. */
  async propose(
    page: StandingPage,
    revision: number,
    tried: TriedModule,
  ): Promise<ProposalView | Verdict> {
    const bench = await this.#benchFor(page, revision, tried);
    if ('status' in bench) return bench;
    const kept = this.#keptPins(page, bench, tried);
    const placement = placementOf(bench, kept, tried);
    if (placement === null) return BROKEN;
    this.#proposed.set(page, { bench, tried, placement });
    return proposalView(tried, Object.keys(kept), placement, findingsOf(bench, placement));
  }

  /** Only what was proposed is written. */
  async take(page: StandingPage, revision: number, tried: TriedModule): Promise<Verdict> {
    const proposed = this.#proposed.get(page);
    if (proposed === undefined || revision !== page.revision) return MODULE_OUTDATED;
    const { bench, placement } = proposed;
    if (bench.revision !== revision || !isSameModule(proposed.tried, tried)) return MODULE_OUTDATED;
    if (!isSameFile(bench.file, await this.#benches.fileOf(page))) return MODULE_OUTDATED;
    if (!hasPlace(placement, tried)) return { status: 409, message: NO_PLACE };
    const ours = this.#ours(page, bench, tried);
    const wanted = pinsToWrite(bench, placement, tried, ours.length > 0);
    if (wanted.pins.size === 0) return done(`page.yaml has \`${tried.story}\` there already`);
    const written = [...wanted.pins.keys()].filter((id) => id !== tried.story);
    return this.#writer.write(page, {
      file: bench.file,
      wanted,
      stories: [...written, ...ours],
      said: `the place of \`${tried.story}\` is written into page.yaml`,
      stale: MODULE_OUTDATED,
    });
  }

  async #benchFor(
    page: StandingPage,
    revision: number,
    tried: TriedModule,
  ): Promise<PageBench | Verdict> {
    if (revision !== page.revision) return MODULE_OUTDATED;
    const bench = await this.#benches.of(page, MODULE_OUTDATED);
    if ('status' in bench) return bench;
    const { page: read, template } = bench.gathered;
    const { columns, lines } = template.grid;
    const isKnown = read.stories.some(({ id }) => id === tried.story);
    const isOnGrid = tried.columns.last <= columns && tried.lines.last <= lines;
    return isKnown && isOnGrid ? bench : { status: 404, message: 'not found' };
  }

  /** Stories whose pins were taken over in this window. */
  #ours(page: StandingPage, { file }: PageBench, { story }: TriedModule): readonly string[] {
    return this.#writer.ownStories(page, file).filter((id) => id !== story);
  }

  #keptPins(page: StandingPage, bench: PageBench, tried: TriedModule) {
    const { page: read, template } = bench.gathered;
    const ours = this.#ours(page, bench, tried);
    const own = Object.entries(read.pins[template.id] ?? {});
    return Object.fromEntries(own.filter(([id]) => id !== tried.story && !ours.includes(id)));
  }
}

const NO_PLACE = 'the story does not stand there: nothing was written';

function storyOf({ gathered }: PageBench, tried: TriedModule): Story {
  const story = gathered.page.stories.find(({ id }) => id === tried.story);
  if (story === undefined) throw new Error(`no story ${tried.story}`);
  return story;
}

function placementOf(
  { gathered, rulers }: PageBench,
  kept: Readonly<Record<string, StoryPins | null>>,
  tried: TriedModule,
): Placement | null {
  const { page, template } = gathered;
  const pins = { ...kept, [tried.story]: moduleOnly(tried) };
  const fixed = { ...page, pins: { ...page.pins, [template.id]: pins } };
  // The same page as every later setting, which does not know where stories stood before.
  const wanted = { keep: [], reset: [], isHeld: false };
  return placeAnew(fixed, template, rulers, wanted, 1).value?.[0] ?? null;
}

/** What is wrong with the page as it would be, before it is printed. */
function findingsOf({ gathered }: PageBench, { set, findings }: Placement): readonly Finding[] {
  const { value, findings: laid } = composeGathered({ ...gathered, page: set }, 'none');
  if (value === null) return [...findings, ...laid];
  const verdict = checkPage({ ...NO_EVIDENCE, ...value });
  return overruledIn(value, [...findings, ...laid, ...verdict.findings]).findings;
}

/**
 * The rectangle alone: the others are placed around it whenever the page is set. Where some of them have pins that were taken
 * over in this window, all get the pins of this page, so that it is set as it was shown.
 */
function pinsToWrite(
  { gathered }: PageBench,
  { wanted }: Placement,
  tried: TriedModule,
  withOthers: boolean,
): NewPins {
  const own = moduleOnly(tried);
  const old = gathered.page.pins[wanted.template]?.[tried.story] ?? null;
  const others = [...wanted.pins].filter(([id]) => withOthers && id !== tried.story);
  const isNew = old === null || !samePins(old, own);
  const pins = new Map([...others, ...(isNew ? [[tried.story, own] as const] : [])]);
  return { ...wanted, pins };
}

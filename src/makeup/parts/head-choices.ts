/** A story and a width in; the depths at which its head stands well there, with what each costs, out. */
import type { DeckChoice, Extent, HeadFit } from '../../model/cast-off.ts';
import { greatest } from '../../model/extent.ts';
import { hasHead } from '../../model/has-head.ts';
import { LARGEST_PART, leastFill } from '../../model/head-look.ts';
import type { Term } from '../../model/made-up.ts';
import { type Px, px } from '../../units.ts';
import { decksOf, extent, fitOf, headIn, type Subject, sizeOfHead } from '../subject.ts';
import { HEAD_AIR, WEIGHT } from '../weights.ts';

export interface HeadChoice {
  /** Lines, of a head across vertical text columns; 0 for a story without a head. */
  readonly depth: number;
  readonly size: Px;
  /** Steps of the ladder from the size that fits, as pins say it. */
  readonly step: number;
  readonly deck: DeckChoice;
  readonly terms: readonly Term[];
}

const NO_HEAD: HeadChoice = { depth: 0, size: px(0), step: 0, deck: 'printed', terms: [] };

/** Room for a head that stands well nowhere, in lines of the page or in rows over them. */
export const FORCED: HeadChoice = {
  depth: 6,
  size: px(0),
  step: 0,
  deck: 'printed',
  terms: [{ reason: 'head-broken', cost: WEIGHT.overset }],
};

/** Deepest head that is looked for, in lines. */
export const DEEPEST = 18;

/** Heads over columns of the module, in the direction of its text: a few sizes, each with the least air and with a line more. */
export function headChoices(
  subject: Subject,
  module: number,
  columns: number = module,
): readonly HeadChoice[] {
  if (!hasHead(subject.story, subject.role)) return [NO_HEAD];
  const choices = decksOf(subject).flatMap((deck) => {
    const fits: (HeadFit | null)[] = [];
    for (let lines = 1; lines <= DEEPEST; lines += 1)
      fits.push(headIn(subject, module, columns, lines, deck));
    const natural = leastDepths(subject, fits).flatMap(({ depth, fit }) => {
      const deeper = fits[depth] ?? null;
      const isSame = deeper !== null && sizeOfHead(deeper) === sizeOfHead(fit);
      return [
        choiceOf(subject, fit, deck, depth),
        ...(isSame ? [choiceOf(subject, deeper, deck, depth + 1)] : []),
      ];
    });
    const smaller = fits.flatMap((_, index) =>
      smallerHeads(subject, extent(module, columns, index + 1), deck, natural),
    );
    return [...natural, ...smaller];
  });
  return choices.length === 0 && subject.heads === 'forced' ? [FORCED] : choices;
}

/** Of the depths at which a head stands in the size that fits; and of others where a smaller one has the air that this size has not. */
function smallerHeads(
  subject: Subject,
  area: Extent,
  deck: DeckChoice,
  natural: readonly HeadChoice[],
): HeadChoice[] {
  const isNatural = natural.some(({ depth }) => depth === area.lines);
  return smallerFits(subject, area, deck)
    .filter(({ fit }) => isNatural || isAiry(subject, fit))
    .map(({ fit, step }) => choiceOf(subject, fit, deck, area.lines, step));
}

/** Whether a head has the air that it needs, and a line more at most. */
function isAiry({ template }: Subject, { air }: HeadFit): boolean {
  const more = air / template.grid.pitch - HEAD_AIR;
  return more >= 0 && more < 2;
}

interface Airy {
  readonly depth: number;
  readonly fit: HeadFit;
}

/** For each size that the head takes, the least depth that leaves it air; largest first. */
function leastDepths({ template }: Subject, fits: readonly (HeadFit | null)[]): Airy[] {
  const least = template.grid.pitch * HEAD_AIR;
  const found = new Map<number, Airy>();
  fits.forEach((fit, index) => {
    if (fit === null || fit.air < least || found.has(sizeOfHead(fit))) return;
    found.set(sizeOfHead(fit), { depth: index + 1, fit });
  });
  return [...found.entries()].sort(([a], [b]) => b - a).map(([, airy]) => airy);
}

interface SmallerFit {
  readonly fit: HeadFit;
  readonly step: number;
}

/** Steps down the ladder that are tried: a more important story may have a smaller head, and a smaller one closes at other depths. */
const MOST_STEPS = 2;

/** The head in sizes below the one that fits, as far as its role goes down; the lead gives way to none. */
export function smallerFits(subject: Subject, area: Extent, deck: DeckChoice): SmallerFit[] {
  const { role } = subject.story;
  // The title of a box of quotes is a bar, not a head.
  if (role === 'lead' || role === 'quotes') return [];
  const found: SmallerFit[] = [];
  for (let step = -1; step >= -MOST_STEPS; step -= 1) {
    const fit = fitOf(subject, area, deck, step);
    if (fit === null || sizeOfHead(fit) < smallestOf(subject)) break;
    found.push({ fit, step });
  }
  return found;
}

const smallestOf = ({ role }: Subject): number =>
  role.head?.parts.find(({ field }) => field === 'headline')?.smallest ?? 0;

export function choiceOf(
  subject: Subject,
  fit: HeadFit,
  deck: DeckChoice,
  depth: number,
  step = 0,
): HeadChoice {
  const size = px(sizeOfHead(fit));
  const steps = stepOf(subject, size) - wantedStep(subject);
  const terms: Term[] = [];
  // A head above its rank takes the page's order away; one below it only some of its own weight.
  const weight = steps > 0 ? WEIGHT.headLarger : WEIGHT.headStep;
  if (steps !== 0) terms.push({ reason: 'head-smaller', cost: weight * Math.abs(steps) });
  const air = airOver(subject, fit);
  if (air > 0) terms.push({ reason: 'head-air', cost: airCost(air) });
  if (fit.means !== 'fits')
    terms.push({ reason: 'head-broken', cost: WEIGHT[fit.means] * (subject.rank === 0 ? 2 : 1) });
  if (deck === 'left-out') terms.push({ reason: 'left-out', cost: WEIGHT.deckLeftOut });
  return { depth, size, step, deck, terms: [...terms, ...lookTerms(subject, fit, size)] };
}

/** Lines of air that cost twice what they would one by one: a head lost in a row of a vertical page is a hole. */
export const MUCH_AIR = 12;

const airCost = (lines: number): number => WEIGHT.headAir * lines * (1 + lines / MUCH_AIR);

/** Whole lines of air more than the head needs. */
const airOver = ({ template }: Subject, { air }: HeadFit): number =>
  Math.max(0, Math.floor(air / template.grid.pitch - HEAD_AIR));

/** What a night editor would send back: a head lost in its measure, a kicker that shouts. */
function lookTerms({ story }: Subject, fit: HeadFit, size: Px): Term[] {
  // The title of a box of quotes is a bar, not a head.
  if (story.role === 'quotes') return [];
  const terms: Term[] = [];
  const lacks = leastFill(story.role) - fit.share;
  if (lacks > 0) terms.push({ reason: 'head-short', cost: WEIGHT.short * 10 * lacks });
  const others = fit.sizes.filter(({ field }) => field !== 'headline').map((one) => one.size);
  const largest = greatest(others, 0);
  if (size > 0 && largest > size * LARGEST_PART)
    terms.push({ reason: 'head-parts', cost: WEIGHT.parts });
  return terms;
}

/** Place of a size on the house's ladder. */
const stepOf = ({ template }: Subject, size: Px): number =>
  template.ladder.filter((step) => step <= size).length;

/** The lead as large as its role lets it; other stories a step smaller for each two that go before them. */
function wantedStep(subject: Subject): number {
  const part = subject.role.head?.parts.find(({ field }) => field === 'headline');
  if (part === undefined) return 0;
  const [least, most] = [stepOf(subject, part.smallest), stepOf(subject, part.largest)];
  const behind = subject.rank === 0 ? 1 : Math.floor((subject.rank - 1) / 2);
  return Math.max(least, most - behind);
}

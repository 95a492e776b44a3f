/** A page read once in, its habits out: how far it indents, where its blank lines stand, whether it has stops. */
import type { Dialect, Step } from './dialects.ts';
import { STEPS } from './dialects.ts';
import { INDENTS, type LineState, type Sighted } from './line-states.ts';

export interface Habits {
  readonly blank: Readonly<Record<Step, number>>;
  /** Cost of each indent. */
  readonly indents: readonly number[];
  /** Cost of a paragraph that ends without a stop. */
  readonly unstopped: number;
}

/** Lines for which the habits of other pages count. */
const PRIOR = 12;
const USUAL_INDENTS = [0.08, 0.22, 0.6, 0.1];

export const firstHabits = (sighted: readonly Sighted[], { blank }: Dialect): Habits => ({
  blank,
  indents: USUAL_INDENTS.map((chance) => -Math.log(chance)),
  unstopped: unstoppedCost(sighted),
});

/** Before 1920 pages had no stops, or few: a paragraph without one is no wonder there. */
function unstoppedCost(sighted: readonly Sighted[]): number {
  const stopped = sighted.filter((one) => one.stopped || one.endsSentence).length;
  return Math.min(6, 0.4 + (12 * stopped) / Math.max(1, sighted.length));
}

export interface Passed {
  readonly state: LineState;
  readonly step: Step;
  readonly afterBlank: boolean;
}

/** What was seen, with what is usual as so many lines more. */
export function learnHabits(passed: readonly Passed[], { blank }: Dialect, known: Habits): Habits {
  const seen = (step: Step): number => {
    const such = passed.filter((one) => one.step === step);
    const blanks = such.filter(({ afterBlank }) => afterBlank).length;
    return (blanks + PRIOR * blank[step]) / (such.length + PRIOR);
  };
  const firsts = passed.filter(({ state }) => state.kind === 'first');
  const indents = INDENTS.map((indent, at) => {
    const such = firsts.filter(({ state }) => state.indent === indent).length;
    return -Math.log((such + 4 * (USUAL_INDENTS[at] ?? 0)) / (firsts.length + 4));
  });
  const chances = STEPS.map((step) => [step, seen(step)] as const);
  return { ...known, blank: Object.fromEntries(chances) as Record<Step, number>, indents };
}

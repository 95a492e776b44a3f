/** A page laid out in; what was chosen for each of its stories, and what it cost, out. */
import type { Choice, MadeUp, PictureChoice, Reason, Term } from '../model/made-up.ts';
import type { StoryPins } from '../model/page.ts';
import { judge, type Standing } from './search/judge.ts';
import type { LaidOut } from './search/lay-out.ts';
import { pinsAt } from './shapes/shape.ts';
import { extent } from './subject.ts';
import { WEIGHT } from './weights.ts';

/** Stories in order of importance. */
export function chosen({ standing, cuts, free, cost }: LaidOut): MadeUp {
  const page = [...standing].sort((a, b) => a.subject.rank - b.subject.rank);
  const judged = judge(page);
  const terms: Term[] = [];
  if (free > 0) terms.push({ reason: 'free', cost: WEIGHT.free * free });
  if (cuts > LEAST_COST) terms.push({ reason: 'cuts', cost: cuts });
  return {
    choices: page.map((one, index) => choiceOf(one, judged[index] ?? [])),
    terms,
    cost,
    free,
    over: page.reduce((sum, { shape }) => sum + shape.over, 0),
  };
}

/** Less is a rounding of sums. */
const LEAST_COST = 1e-6;

export function choiceOf(standing: Standing, judged: readonly Term[]): Choice {
  const { place, shape, subject } = standing;
  const { column, line, columns, lines } = place;
  const pins = pinsAt(shape.pins(), column, line);
  return {
    story: subject.story.id,
    column,
    line,
    columns,
    lines,
    pins,
    head: shape.headSize,
    pictures: picturesOf(standing, pins),
    over: shape.over,
    early: shape.early,
    terms: eachOnce([...shape.terms, ...judged]).sort((a, b) => b.cost - a.cost),
  };
}

/** A reason that costs twice, as against two other stories, stands there once, with the sum. */
function eachOnce(terms: readonly Term[]): Term[] {
  const costs = new Map<Reason, number>();
  for (const { reason, cost } of terms) costs.set(reason, (costs.get(reason) ?? 0) + cost);
  return [...costs].map(([reason, cost]) => ({ reason, cost }));
}

const picturesOf = ({ subject, place }: Standing, { figures }: StoryPins): PictureChoice[] =>
  Object.entries(figures).map(([figure, area]) => {
    const columns = area.columns.last - area.columns.first + 1;
    const lines = area.lines.last - area.lines.first + 1;
    const fit = subject.ruler.picture(figure, extent(place.columns, columns, lines));
    return { figure, columns, lines, cropped: fit?.cropped ?? 0 };
  });

/** A story and legs of one width in; the ways to set its copy a few lines shorter or longer, with what each costs, out. */
import type { CopyLines, Leg, StoryRuler } from '../../model/cast-off.ts';
import type { Term } from '../../model/made-up.ts';
import type { PinnedCells, PinnedOmission } from '../../model/page.ts';
import { areReadable } from '../../model/typography/cells.ts';
import { costOf } from '../shapes/shape.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { omissionsOf, withoutOmissions } from './offers.ts';
import { type OtherCells, type Reset, resetsOf } from './resets.ts';

/** Copy at a certain leg, with the paragraphs that have cells of their own. */
export interface Setting {
  readonly copy: readonly CopyLines[];
  readonly cells: readonly PinnedCells[];
  readonly omit: readonly PinnedOmission[];
  /** Lines that it takes, and those that are left where a byline and a source run in. */
  readonly most: number;
  readonly least: number;
  readonly terms: readonly Term[];
}

/** Settings of a story by the leg they are for: modules of all widths have legs of the same few measures. */
const known = new WeakMap<StoryRuler, Map<string, readonly Setting[]>>();

/** The natural setting first, then those that are up to three lines shorter or longer, or whose crossheads stand on other lines. */
export function settingsOf(subject: Subject, leg: Leg): readonly Setting[] {
  const own = known.get(subject.ruler) ?? new Map<string, readonly Setting[]>();
  known.set(subject.ruler, own);
  const key = `${leg.measure} ${leg.displays}`;
  const found = own.get(key) ?? allSettings(subject, leg);
  own.set(key, found);
  return found;
}

function allSettings(subject: Subject, leg: Leg): readonly Setting[] {
  const { ruler, story } = subject;
  const beside = leg.notch?.lines.last ?? 0;
  const natural = ruler.copy('whole', leg);
  const others = otherCells(subject, leg);
  const settings = omissionsOf(story, natural, beside).flatMap((omit) => {
    const copy = withoutOmissions(natural, omit);
    const own = others.map((other) => ({ ...other, copy: withoutOmissions(other.copy, omit) }));
    const whole: Reset = { copy, cells: [], much: 0 };
    return [whole, ...resetsOf(story, copy, own, beside)].map((one) => setting(one, omit));
  });
  return cheapestByLines(settings);
}

/** Cells that the last line of a paragraph holds at least: one character alone is a runt, with a mark cut to half its width behind it not. */
const LEAST_LAST = 1.25;

/** The copy a cell closer, and a cell wider, as far as that reads well. */
function otherCells({ ruler, role, template }: Subject, leg: Leg): OtherCells[] {
  const size = template.styles[role.body]?.size ?? template.grid.body;
  const whole = Math.round(leg.measure / size);
  return [whole + 1, whole - 1].flatMap((cells) =>
    areReadable(leg.measure / size, cells)
      ? [
          {
            cells,
            mostTail: leg.measure - size * LEAST_LAST,
            copy: ruler.copy('whole', { ...leg, cells }),
          },
        ]
      : [],
  );
}

/** Settings of as many lines that are kept: their crossheads stand on other lines. */
const MOST_RIVALS = 3;

/** The first of all is the natural one. Of those that take as many lines, with their crossheads on the same ones, the cheapest. */
function cheapestByLines(settings: readonly Setting[]): Setting[] {
  const best = new Map<string, Setting>();
  for (const one of settings) {
    const key = placesOf(one.copy);
    const known = best.get(key);
    if (known === undefined || costOf(one.terms) < costOf(known.terms)) best.set(key, one);
  }
  const [natural, ...others] = best.values();
  const counts = new Map<number, number>();
  const cheap = others.sort((a, b) => costOf(a.terms) - costOf(b.terms));
  return [...(natural === undefined ? [] : [natural]), ...cheap].filter(({ most }) => {
    const count = counts.get(most) ?? 0;
    counts.set(most, count + 1);
    return count < MOST_RIVALS;
  });
}

/** Lines on which each crosshead begins, and lines in all. */
function placesOf(copy: readonly CopyLines[]): string {
  const places: number[] = [];
  let line = 0;
  for (const one of copy) {
    if (one.kind === 'whole') places.push(line);
    line += one.kind === 'frame-break' ? 0 : one.lines;
  }
  return [...places, line].join(' ');
}

function setting({ copy, cells, much }: Reset, omit: readonly PinnedOmission[]): Setting {
  let [most, least, gaping] = [0, 0, 0];
  for (const one of copy) {
    if (one.kind === 'frame-break') continue;
    most += one.lines;
    // A byline or a source may run in.
    if (one.kind !== 'ending') least += one.lines;
    if (one.kind === 'text') gaping += one.gaping;
  }
  const terms: Term[] = [];
  const cost = WEIGHT.cells * cells.length + WEIGHT.cellsMuch * much;
  if (cost > 0) terms.push({ reason: 'cells', cost });
  if (gaping > 0) terms.push({ reason: 'gaping', cost: WEIGHT.gaping * gaping });
  if (omit.length > 0) terms.push({ reason: 'left-out', cost: WEIGHT.blockLeftOut * omit.length });
  return { copy, cells, omit, most, least, terms };
}

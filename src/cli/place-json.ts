/** What `place` chose in; the same for programs out: every story with its places, its pins, what was chosen for it and what that cost. */
import type { Finding } from '../diagnostic.ts';
import { costOf } from '../makeup/shapes/shape.ts';
import { WORDS } from '../makeup/told-choices.ts';
import type { Choice, Term } from '../model/made-up.ts';
import { pinsObject } from '../notation/pin-yaml.ts';
import type { FoundPage } from '../page-folders.ts';
import type { Placement } from '../place-anew.ts';
import { pxToPt } from '../units.ts';
import type { ExitCode } from './exit-code.ts';
import { hullOf } from './place-print.ts';

/** The ways to place a page's stories that were found, the number of the one that was taken, and whether it was written. */
export interface PlacedPage {
  readonly placements: readonly Placement[];
  readonly taken: number;
  readonly written: boolean;
}

export interface PlacedFolder extends FoundPage {
  /** Null where nothing could be placed, or was not written. */
  readonly placed: PlacedPage | null;
  readonly findings: readonly Finding[];
  readonly exit: ExitCode;
}

/** At the top stands what was taken; `alternatives` lists all that were asked for, that one too. */
export function placeJson({ id, folder, placed, findings, exit }: PlacedFolder): unknown {
  const taken = placed?.placements[placed.taken - 1] ?? null;
  return {
    page: id,
    folder,
    template: taken?.template.id ?? null,
    written: placed?.written ?? false,
    ...(taken === null ? { made: null, stories: [] } : placementJson(taken)),
    alternatives: (placed?.placements ?? []).map((one, index) => ({
      number: index + 1,
      ...placementJson(one),
    })),
    findings,
    exit,
  };
}

const placementJson = ({ made, moved, wanted }: Placement) => ({
  made: made && {
    cost: rounded(made.cost),
    terms: made.terms.map(termJson),
    free: made.free,
    over: made.over,
  },
  stories: moved.map(({ story, before, after }) => ({
    story,
    before: before && hullOf(before),
    after: after && hullOf(after),
    isNew: wanted.pins.has(story),
    pins: after && pinsObject(after),
    choice: choiceJson(made?.choices.find((one) => one.story === story) ?? null),
  })),
});

/** Null for a story that make-up had nothing to choose for. */
const choiceJson = (choice: Choice | null) =>
  choice && {
    module: {
      columns: interval(choice.column, choice.columns),
      lines: interval(choice.line, choice.lines),
    },
    head: choice.head === 0 ? null : { px: choice.head, pt: rounded(pxToPt(choice.head)) },
    pictures: choice.pictures.map((one) => ({ ...one, cropped: rounded(one.cropped, 1000) })),
    cells: choice.pins.cells.map(({ paragraphs, cells }) => ({ paragraphs, cells })),
    omit: choice.pins.omit.map(({ field, index }) => (field === 'deck' ? field : `body.${index}`)),
    over: choice.over,
    cost: rounded(costOf(choice.terms)),
    terms: choice.terms.map(termJson),
  };

const interval = (first: number, count: number) => ({ first, last: first + count - 1 });

const termJson = ({ reason, cost }: Term) => ({
  reason,
  words: WORDS[reason],
  cost: rounded(cost),
});

const rounded = (value: number, steps = 100): number => Math.round(value * steps) / steps;

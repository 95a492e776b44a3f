/** A composed page in, one of its stories alone in frames of a ruler's making out: what was foretold, and what is set. */
import type { Origin } from '../../src/diagnostic.ts';
import { lockUp } from '../../src/layout/lock-up.ts';
import { planPage } from '../../src/layout/plan/plan-page.ts';
import { type Rulers, rulersOf } from '../../src/layout/ruler.ts';
import type { CopyLines, Leg, StoryRuler } from '../../src/model/cast-off.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { Forme } from '../../src/model/forme.ts';
import type { Page, PinnedFrame, Story, StoryPins } from '../../src/model/page.ts';
import type { SoundPictures } from '../../src/model/picture.ts';
import type { Template } from '../../src/model/template.ts';

/** What a page is measured and set with. */
export interface Measured {
  readonly page: Page;
  readonly template: Template;
  readonly fonts: FontBook;
}

/** A module that stands at the head of the grid: columns, the parts they are dealt into, and the lines of each leg. */
export interface Module {
  readonly columns: number;
  readonly parts: number;
  readonly depths: readonly number[];
  readonly cells: number | null;
}

const NO_PICTURES: SoundPictures = new Map();

export const rulers = ({ page, template, fonts }: Measured, pictures = NO_PICTURES): Rulers =>
  rulersOf(page, template, fonts, pictures);

export function legOf(ruler: StoryRuler, { columns, parts, depths, cells }: Module): Leg {
  const notch = ruler.notch();
  const holds = notch !== null && notch.lines.last <= (depths[0] ?? 0);
  return { measure: ruler.legs(columns, parts), cells, notch: holds ? notch : null, displays: 0 };
}

/** The story set into the module's legs. */
export function setAlone(measured: Measured, story: Story, module: Module, leg: Leg): Forme {
  const { columns, parts, depths, cells } = module;
  const frames = depths.map(
    (lines, index): PinnedFrame => ({
      columns: parts === columns ? one(index + 1) : { first: 1, last: columns },
      lines: { first: 1, last: lines },
      part: parts === columns ? null : { first: index + 1, last: index + 1, of: parts },
      style: null,
      cells,
      notches: index === 0 && leg.notch !== null ? [leg.notch] : [],
      origin: ORIGIN,
    }),
  );
  return setWith(measured, story, { ...NO_PINS, frames });
}

const one = (index: number) => ({ first: index, last: index });

const ORIGIN: Origin = { file: 'page.yaml', line: 1, column: 1, length: 1 };

export const NO_PINS: StoryPins = {
  module: null,
  head: null,
  frames: [],
  figures: {},
  displays: [],
  cells: [],
  omit: [],
  origin: ORIGIN,
};

export function setWith(
  { page, template, fonts }: Measured,
  story: Story,
  pins: StoryPins,
  pictures = NO_PICTURES,
): Forme {
  const alone = { ...page, stories: [story], pins: { [template.id]: { [story.id]: pins } } };
  const { value: plan } = planPage(alone, template);
  const forme = plan && lockUp(alone, plan, template, fonts, pictures).value;
  if (forme === null) throw new Error(`${story.id} was not set`);
  return forme;
}

/** Lines of each piece of copy as they are set, by what the piece is. */
export function setLinesOf(forme: Forme): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { parts } of forme.stories)
    for (const { ref, lines: own } of parts) lines.set(`${ref.field}.${ref.index}`, own.length);
  return lines;
}

/** The same as foretold, but for display lines, which take more lines of the grid than they have. */
export const toldLinesOf = (copy: readonly CopyLines[]): [string, number][] =>
  copy.flatMap((piece) =>
    piece.kind === 'text' || piece.kind === 'ending'
      ? [[`${piece.ref.field}.${piece.ref.index}`, piece.lines] as [string, number]]
      : [],
  );

/** Pages that make-up closed in; how much each of the means to close them was used, out. */

import { MUCH_AIR } from '../../../src/makeup/parts/head-choices.ts';
import { MOST_CROPPED, WEIGHT } from '../../../src/makeup/weights.ts';
import type { Choice, MadeUp } from '../../../src/model/made-up.ts';
import type { Interval, Page, StoryPins } from '../../../src/model/page.ts';
import { aimedAt, NOMINAL_SHARE } from '../../../src/model/picture-wish.ts';
import type { Template } from '../../../src/model/template.ts';

/** What one page used. */
export interface Elastic {
  /** Share that each figure loses. */
  readonly crops: readonly number[];
  /** Room of the pictures of a story against a third of what its text and pictures have together: 1 where it is that. */
  readonly pictures: readonly number[];
  /** Whole lines of air that each head has over its need; heads set in a smaller step. */
  readonly airs: readonly number[];
  readonly smallerHeads: number;
  /** Paragraphs set a cell closer or wider. */
  readonly resets: number;
  /** Fillers, as a share of the column-lines of the page. */
  readonly fillers: number;
}

export function elasticOf(page: Page, { grid }: Template, { choices }: MadeUp): Elastic {
  const storyOf = ({ story }: Choice) => page.stories.find(({ id }) => id === story);
  const pictured = choices.filter(({ pictures }) => pictures.length > 0);
  const fillers = choices.filter((choice) => storyOf(choice)?.role === 'filler');
  return {
    crops: choices.flatMap(({ pictures }) => pictures.map(({ cropped }) => cropped)),
    pictures: pictured.map((choice) => {
      const aims = storyOf(choice)?.figures.map(({ size }) => aimedAt(size)) ?? [];
      const aim = aims.reduce((sum, one) => sum + one, 0) / Math.max(1, aims.length);
      return areaOf(choice) / (roomOf(choice.pins) * NOMINAL_SHARE * aim);
    }),
    airs: choices.filter(({ head }) => head > 0).map(airOf),
    smallerHeads: choices.filter(({ pins }) => (pins.head?.step ?? 0) < 0).length,
    resets: choices.reduce((sum, { pins }) => sum + pins.cells.length, 0),
    fillers:
      fillers.reduce((sum, one) => sum + one.columns * one.lines, 0) / (grid.columns * grid.lines),
  };
}

const areaOf = ({ pictures }: Choice): number =>
  pictures.reduce((sum, { columns, lines }) => sum + columns * lines, 0);

/** Columns times lines of all that is no head over the module. */
function roomOf({ frames, figures }: StoryPins): number {
  const areas = [...frames, ...Object.values(figures)];
  const spanOf = (all: readonly Interval[]): number =>
    Math.max(...all.map(({ last }) => last)) - Math.min(...all.map(({ first }) => first)) + 1;
  return spanOf(areas.map(({ columns }) => columns)) * spanOf(areas.map(({ lines }) => lines));
}

/** Its lines, from what they cost: `headAir` × lines × (1 + lines / MUCH_AIR). */
function airOf({ terms }: Choice): number {
  const cost = terms.find(({ reason }) => reason === 'head-air')?.cost ?? 0;
  const half = MUCH_AIR / 2;
  return Math.round(Math.sqrt(half ** 2 + (MUCH_AIR * cost) / WEIGHT.headAir) - half);
}

/** What the issue asks for, either way. */
const NEAR = 0.3;

export const ELASTIC_HEAD = [
  'figures',
  'cropped by more than 6 %',
  'cropped, mean',
  'cropped, most',
  `picture within ${NEAR * 100} % of its third`,
  'picture, median',
  'heads with a line of air or more',
  'air, most',
  'heads a step smaller',
  'paragraphs reset, a page',
  'fillers',
  'filler, most of a page',
];

/** A row of the table: a share of all figures, heads or pages. */
export function elasticRow(all: readonly Elastic[]): string[] {
  const crops = all.flatMap((one) => one.crops);
  const pictures = all.flatMap((one) => one.pictures).sort((a, b) => a - b);
  const airs = all.flatMap((one) => one.airs);
  const sum = (of: (one: Elastic) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const cropped = crops.filter((one) => one > MOST_CROPPED / 2);
  return [
    String(crops.length),
    percent(cropped.length / crops.length),
    percent(crops.reduce((total, one) => total + one, 0) / crops.length),
    `${percent(Math.max(0, ...crops))} of ${percent(MOST_CROPPED)}`,
    percent(pictures.filter((one) => one >= 1 - NEAR && one <= 1 + NEAR).length / pictures.length),
    percent(pictures[Math.floor(pictures.length / 2)] ?? Number.NaN),
    percent(airs.filter((one) => one > 0).length / airs.length),
    String(Math.max(0, ...airs)),
    percent(sum((one) => one.smallerHeads) / airs.length),
    (sum((one) => one.resets) / all.length).toFixed(1),
    String(all.filter((one) => one.fillers > 0).length),
    percent(Math.max(0, ...all.map((one) => one.fillers))),
  ];
}

const percent = (share: number): string =>
  Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–';

/** What `place` chose in; as YAML, as a list of changes, and as alternatives side by side, out. */
import { costOf } from '../makeup/shapes/shape.ts';
import { costText, dearestInWords } from '../makeup/told-choices.ts';
import { greatest, least } from '../model/extent.ts';
import type { Area, Interval, StoryPins } from '../model/page.ts';
import { linesOfTemplate, type NewPins, samePins } from '../notation/pin-yaml.ts';
import type { Moved, Placement } from '../place-anew.ts';
import { visibleLine } from '../visible.ts';

/** As it would stand in page.yaml. */
export const yamlOf = (wanted: NewPins): string[] => [
  'layout:',
  ...linesOfTemplate(wanted, '  ').map((line) => `  ${line}`),
];

/** A line a story: ` ` where it stays, `-` its old and `+` its new place. */
export function movesOf(
  name: string,
  { template, moved }: Placement,
  isWritten: boolean,
): string[] {
  const row = (mark: string, { story }: Moved, pins: StoryPins): string =>
    `${mark} ${padded(story, moved)}  ${placeText(pins)}`;
  const rows = moved.flatMap((one) => {
    const { before, after } = one;
    if (before !== null && after !== null && samePins(before, after)) return [row(' ', one, after)];
    return [
      ...(before === null ? [] : [row('-', one, before)]),
      ...(after === null ? [] : [row('+', one, after)]),
    ];
  });
  const done = isWritten ? 'written into page.yaml' : 'not written';
  return [`${visibleLine(name)} in ${template.id}, ${done}:`, ...rows];
}

/** As wide as the widest of all. */
function padded(story: string, moved: readonly Moved[]): string {
  const widest = greatest(
    moved.map((one) => widthOf(one.story)),
    0,
  );
  return story + ' '.repeat(widest - widthOf(story));
}

/** One page below the other, numbered: what each costs, where its stories stand, and what cost most. */
export function alternativesOf(name: string, placements: readonly Placement[]): string[] {
  const [{ template }] = placements as readonly [Placement];
  const count = placements.length;
  const title = `${visibleLine(name)} in ${template.id}: ${count} page${count === 1 ? '' : 's'}, the best first`;
  return [title, ...placements.flatMap((one, index) => alternative(one, index + 1))];
}

function alternative({ made, moved }: Placement, number: number): string[] {
  if (made === null) return [];
  const { cost, free, over, choices } = made;
  const facts = [
    `at a cost of ${Math.round(cost)}`,
    ...(free > 0 ? [`${free} column-lines stay free`] : []),
    ...(over > 0 ? [`${over} lines are left over`] : []),
  ];
  const costs = new Map(choices.map((one) => [one.story, costText(costOf(one.terms))]));
  const rows = moved.flatMap(({ story, after }) => {
    if (after === null) return [];
    const paid = costs.get(story);
    const tail = paid === undefined ? 'pinned' : `cost ${paid}`;
    return [`   ${padded(story, moved)}  ${placeText(after)}, ${tail}`];
  });
  const dearest = dearestInWords(choices);
  const most = dearest === '' ? [] : [`   what cost most: ${visibleLine(dearest)}`];
  return ['', `${number}  ${facts.join(', ')}`, ...rows, ...most];
}

/** Columns of a terminal: whatever is not Latin takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x300 ? 1 : 2), 0);

export interface Hull {
  readonly columns: Interval;
  readonly lines: Interval;
}

/** Null where nothing has a place. */
export function hullOf({ module, head, frames, displays, figures }: StoryPins): Hull | null {
  const areas: Area[] = [
    ...(module === null ? [] : [module]),
    ...(head === null ? [] : [head]),
    ...frames,
    ...displays,
    ...Object.values(figures),
  ];
  if (areas.length === 0) return null;
  const hull = (axis: 'columns' | 'lines'): Interval => ({
    first: least(areas.map((area) => area[axis].first)),
    last: greatest(areas.map((area) => area[axis].last)),
  });
  return { columns: hull('columns'), lines: hull('lines') };
}

function placeText(pins: StoryPins): string {
  const hull = hullOf(pins);
  if (hull === null) return 'no place';
  const text = (noun: string, { first, last }: Interval) =>
    first === last ? `${noun} ${first}` : `${noun}s ${first}-${last}`;
  return `${text('column', hull.columns)}, ${text('line', hull.lines)}`;
}

/** What `place` chose in; as YAML, as a list of changes and as JSON out. */
import type { Finding } from '../diagnostic.ts';
import { greatest, least } from '../model/extent.ts';
import type { Area, Interval, StoryPins } from '../model/page.ts';
import type { FoundPage } from '../page-folders.ts';
import { linesOfTemplate, type NewPins, pinsObject, samePins } from '../read/rewrite/pin-yaml.ts';
import { visibleLine } from '../visible.ts';
import type { ExitCode } from './exit-code.ts';
import type { Moved, PlacedPage } from './place-anew.ts';

/** As it would stand in page.yaml. */
export const yamlOf = (wanted: NewPins): string[] => [
  'layout:',
  ...linesOfTemplate(wanted, '  ').map((line) => `  ${line}`),
];

/** A line a story: ` ` where it stays, `-` its old and `+` its new place. */
export function movesOf(name: string, { template, moved, written }: PlacedPage): string[] {
  const widest = greatest(
    moved.map(({ story }) => widthOf(story)),
    0,
  );
  const row = (mark: string, { story }: Moved, pins: StoryPins): string =>
    `${mark} ${story}${' '.repeat(widest - widthOf(story))}  ${placeText(pins)}`;
  const rows = moved.flatMap((one) => {
    const { before, after } = one;
    if (before !== null && after !== null && samePins(before, after)) return [row(' ', one, after)];
    return [
      ...(before === null ? [] : [row('-', one, before)]),
      ...(after === null ? [] : [row('+', one, after)]),
    ];
  });
  const done = written ? 'written into page.yaml' : 'not written';
  return [`${visibleLine(name)} in ${template.id}, ${done}:`, ...rows];
}

/** Columns of a terminal: whatever is not Latin takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x300 ? 1 : 2), 0);

interface Hull {
  readonly columns: Interval;
  readonly lines: Interval;
}

/** Null where nothing has a place. */
function hullOf({ head, frames, displays, figures }: StoryPins): Hull | null {
  const areas: Area[] = [
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

export interface PlacedFolder extends FoundPage {
  /** Null where nothing could be placed, or was not written. */
  readonly placed: PlacedPage | null;
  readonly findings: readonly Finding[];
  readonly exit: ExitCode;
}

export const placeJson = ({ id, folder, placed, findings, exit }: PlacedFolder): unknown => ({
  page: id,
  folder,
  template: placed?.template.id ?? null,
  written: placed?.written ?? false,
  stories: (placed?.moved ?? []).map(({ story, before, after }) => ({
    story,
    before: before && hullOf(before),
    after: after && hullOf(after),
    isNew: placed?.wanted.pins.has(story) ?? false,
    pins: after && pinsObject(after),
  })),
  findings,
  exit,
});

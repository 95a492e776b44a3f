/** The `layout` key of a page in, pins out. */

import type {
  AreaFile,
  FrameFile,
  HeadFile,
  ModuleFile,
  PageFile,
  StoryPinsFile,
} from '../../model/files/page-file.ts';
import { intervalOf } from '../../model/files/scalars.ts';
import type { KeyPath, ShapeProblem } from '../../model/files/shape.ts';
import type {
  Area,
  PinnedCells,
  PinnedFrame,
  PinnedHead,
  PinnedOmission,
  Pins,
  StoryPins,
} from '../../model/page.ts';
import { keyPlace, placeOf, type YamlSource } from '../yaml/yaml-source.ts';

/** Where the pins of a story stand: `layout.<template>.<story>`. */
const DEPTH = 3;

/** Problems that cost one story its pins, or no more than their cells: layout goes on without them. */
export const brokenPins = (problems: readonly ShapeProblem[]): KeyPath[] =>
  problems
    .filter(({ path, key }) => path[0] === 'layout' && path.length >= DEPTH && key === null)
    .map(({ path }) => path.slice(0, path[DEPTH] === 'cells' ? DEPTH + 1 : DEPTH));

/** The story that a problem costs all its pins; null for any other. */
export function storyLost({ path, key }: ShapeProblem): string | null {
  const inPins = path[0] === 'layout' && path.length >= DEPTH && key === null;
  return inPins && path[DEPTH] !== 'cells' ? String(path[DEPTH - 1]) : null;
}

/** `broken`: paths that were left out of the file. A story whose pins are among them has them, but nobody can read them. */
export function readPins(yaml: YamlSource, file: PageFile, broken: readonly KeyPath[]): Pins {
  const lost = broken.filter((path) => path.length === DEPTH);
  return mapValues(file.layout ?? {}, (stories, template) => ({
    ...mapValues(stories, (pins, story) => storyPins(yaml, ['layout', template, story], pins)),
    ...Object.fromEntries(
      lost.flatMap((path) => (path[1] === template ? [[String(path[2]), null]] : [])),
    ),
  }));
}

function storyPins(yaml: YamlSource, path: KeyPath, file: StoryPinsFile): StoryPins {
  const at = (more: KeyPath, area: AreaFile) => areaOf(yaml, [...path, ...more], area);
  return {
    module: file.module ? moduleOf(yaml, [...path, 'module'], file.module) : null,
    head: file.head ? headOf(yaml, [...path, 'head'], file.head) : null,
    frames: (file.frames ?? []).map((frame, index) =>
      frameOf(yaml, [...path, 'frames', index], frame),
    ),
    figures: mapValues(file.figures ?? {}, (area, id) => at(['figures', id], area)),
    displays: (file.displays ?? []).map((area, index) => at(['displays', index], area)),
    cells: cellsOf(yaml, [...path, 'cells'], file),
    omit: omissionsOf(yaml, [...path, 'omit'], file),
    origin: placeOf(yaml, path),
  };
}

const cellsOf = (yaml: YamlSource, path: KeyPath, { cells }: StoryPinsFile): PinnedCells[] =>
  Object.entries(cells ?? {}).map(([paragraphs, count]) => ({
    paragraphs: intervalOf(paragraphs),
    cells: count,
    origin: keyPlace(yaml, path, paragraphs),
  }));

const omissionsOf = (yaml: YamlSource, path: KeyPath, { omit }: StoryPinsFile): PinnedOmission[] =>
  (omit ?? []).map((name, at) => ({
    field: name === 'deck' ? 'deck' : 'body',
    index: name === 'deck' ? 0 : Number(name.slice('body.'.length)),
    origin: placeOf(yaml, [...path, at]),
  }));

const areaOf = (yaml: YamlSource, path: KeyPath, { columns, lines, part }: AreaFile): Area => ({
  columns,
  lines,
  part: part ?? null,
  origin: placeOf(yaml, path),
});

const moduleOf = (yaml: YamlSource, path: KeyPath, { columns, lines }: ModuleFile): Area => ({
  columns,
  lines,
  part: null,
  origin: placeOf(yaml, path),
});

const headOf = (yaml: YamlSource, path: KeyPath, head: HeadFile): PinnedHead => ({
  ...areaOf(yaml, path, head),
  step: head.step ?? 0,
});

const frameOf = (yaml: YamlSource, path: KeyPath, frame: FrameFile): PinnedFrame => ({
  ...areaOf(yaml, path, frame),
  style: frame.style ?? null,
  cells: frame.cells ?? null,
  notches: frame.notches ?? [],
});

function mapValues<V, W>(
  map: Readonly<Record<string, V>>,
  made: (value: V, key: string) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, made(value, key)]));
}

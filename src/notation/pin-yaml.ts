/** Pins in; the YAML that says the same, as people write it, out: the parts of a story one below the other, each area on one line. */
import type {
  Area,
  Interval,
  Notch,
  PinnedFrame,
  PinnedHead,
  PinnedOmission,
  StoryPins,
} from '../model/page.ts';
import { keyText } from './yaml-text.ts';

/** Pins of one template, and the ids of the page's stories in the order in which they are read. */
export interface NewPins {
  readonly template: string;
  readonly pins: ReadonlyMap<string, StoryPins>;
  readonly order: readonly string[];
}

/** What is written of a value: a scalar as it stands, a list, or a map in its order. */
type Written = string | number | readonly Written[] | { readonly pairs: readonly Pair[] };
type Pair = readonly [key: string, value: Written];

/** A key of a story's pins, a list or a map below it on lines of its own. */
const ON_LINES: ReadonlySet<string> = new Set(['frames', 'displays', 'figures']);

/** A story with its pins, from its key on; `step` is what the file indents by. */
export function storyLines(id: string, pins: StoryPins, step: string): string[] {
  const pairs = partsOf(pins);
  if (pairs.length === 0) return [`${keyText(id)}: {}`];
  const parts = pairs.flatMap(([key, value]) =>
    ON_LINES.has(key)
      ? [`${key}:`, ...below(value).map((line) => step + line)]
      : [`${key}: ${flow(value)}`],
  );
  return [`${keyText(id)}:`, ...parts.map((line) => step + line)];
}

/** All stories that have new pins, one below the other. */
export const linesOfStories = ({ pins, order }: NewPins, step: string): string[] =>
  order.flatMap((id) => {
    const own = pins.get(id);
    return own === undefined ? [] : storyLines(id, own, step);
  });

export const linesOfTemplate = (wanted: NewPins, step: string): string[] => [
  `${keyText(wanted.template)}:`,
  ...linesOfStories(wanted, step).map((line) => step + line),
];

export const flowStories = ({ pins, order }: NewPins): string =>
  order
    .flatMap((id) => {
      const own = pins.get(id);
      return own === undefined ? [] : [`${keyText(id)}: ${storyFlow(own)}`];
    })
    .join(', ');

export const flowTemplate = (wanted: NewPins): string =>
  `${keyText(wanted.template)}: { ${flowStories(wanted)} }`;

/** The pins of a story on one line. */
export const storyFlow = (pins: StoryPins): string => flow({ pairs: partsOf(pins) });

/** The pins of a story as page.yaml has them, for programs. */
export const pinsObject = (pins: StoryPins): unknown => plain({ pairs: partsOf(pins) });

function plain(value: Written): unknown {
  if (typeof value !== 'object') return value;
  if (!('pairs' in value)) return value.map(plain);
  return Object.fromEntries(value.pairs.map(([key, inner]) => [key, plain(inner)]));
}

/** Pins are the same when they are written the same: where they stand in a file is no part of them. */
export const samePins = (one: StoryPins, other: StoryPins): boolean =>
  storyFlow(one) === storyFlow(other);

const below = (value: Written): string[] => {
  if (typeof value !== 'object') return [String(value)];
  return 'pairs' in value
    ? value.pairs.map(([key, inner]) => `${keyText(key)}: ${flow(inner)}`)
    : value.map((inner) => `- ${flow(inner)}`);
};

function partsOf({ module, head, frames, displays, figures, cells, omit }: StoryPins): Pair[] {
  const areas = Object.entries(figures).map(([id, area]): Pair => [id, areaOf(area)]);
  const inOrder = cells.toSorted((a, b) => a.paragraphs.first - b.paragraphs.first);
  const counts = inOrder.map((one): Pair => [String(range(one.paragraphs)), one.cells]);
  return [
    ...(module === null ? [] : [['module', areaOf(module)] as const]),
    ...(head === null ? [] : [['head', headOf(head)] as const]),
    ...(frames.length === 0 ? [] : [['frames', frames.map(frameOf)] as const]),
    ...(displays.length === 0 ? [] : [['displays', displays.map(areaOf)] as const]),
    ...(areas.length === 0 ? [] : [['figures', { pairs: areas }] as const]),
    ...(counts.length === 0 ? [] : [['cells', { pairs: counts }] as const]),
    ...(omit.length === 0 ? [] : [['omit', omit.map(omissionOf)] as const]),
  ];
}

const omissionOf = ({ field, index }: PinnedOmission): string =>
  field === 'deck' ? 'deck' : `body.${index}`;

const areaOf = (area: Area): Written => ({ pairs: placeOf(area) });

const headOf = (head: PinnedHead): Written => ({
  pairs: [...placeOf(head), ...(head.step === 0 ? [] : [['step', head.step] as const])],
});

const placeOf = ({ columns, part, lines }: Area): Pair[] => [
  ['columns', range(columns)],
  ...(part === null ? [] : [['part', `${range(part)}/${part.of}`] as const]),
  ['lines', range(lines)],
];

const frameOf = (frame: PinnedFrame): Written => ({
  pairs: [
    ...placeOf(frame),
    ...(frame.style === null ? [] : [['style', frame.style] as const]),
    ...(frame.cells === null ? [] : [['cells', frame.cells] as const]),
    ...(frame.notches.length === 0 ? [] : [['notches', frame.notches.map(notchOf)] as const]),
  ],
});

const notchOf = ({ lines, start }: Notch): Written => ({
  pairs: [
    ['lines', range(lines)],
    ['start', `${start}em`],
  ],
});

const range = ({ first, last }: Interval): string | number =>
  first === last ? first : `${first}-${last}`;

function flow(value: Written): string {
  if (typeof value === 'string') return scalarText(value);
  if (typeof value === 'number') return String(value);
  if (!('pairs' in value)) return `[${value.map(flow).join(', ')}]`;
  if (value.pairs.length === 0) return '{}';
  return `{ ${value.pairs.map(([key, inner]) => `${plainKey(key)}: ${flow(inner)}`).join(', ')} }`;
}

/** Ranges, parts and lengths stand without quotes. */
const scalarText = (text: string): string =>
  /^(?:\d+-\d+|\d+(?:-\d+)?\/\d+|[\d.]+em|body\.\d+)$/u.test(text) ? text : keyText(text);

const RANGE = /^[1-9]\d{0,5}(?:-\d+)?$/u;

/** Paragraphs are named by numbers, and stand without quotes. */
const plainKey = (key: string): string => (RANGE.test(key) ? key : keyText(key));

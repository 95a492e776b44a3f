/** A forme in, the heads of its stories out: parts, sizes, lines and the halves that a space parts them into. */
import type { Place } from '../../diagnostic.ts';
import { greatest } from '../../model/extent.ts';
import type {
  Forme,
  FormeLine,
  FormePart,
  FormeStory,
  PartRole,
  Rect,
  Shape,
} from '../../model/forme.ts';
import type { Lang } from '../../model/page.ts';
import { type Px, px } from '../../units.ts';
import { overhang, placeOfLine, ROUNDING } from './geometry.ts';

export interface HeadPart {
  readonly story: FormeStory;
  readonly part: FormePart;
  /** Size of its type. */
  readonly size: Px;
  readonly lines: readonly FormeLine[];
}

const PARTS: ReadonlySet<PartRole> = new Set(['kicker', 'headline', 'deck']);

/** Kickers, headlines and decks that have lines, in reading order. */
export const headParts = (forme: Forme): HeadPart[] => partsOf(forme, PARTS);

const DISPLAYS: ReadonlySet<PartRole> = new Set([...PARTS, 'subhead', 'display', 'quote-head']);

/** Heads, and the lines in the text that are set as heads are: crossheads, display lines, heads of quotes. */
export const displayParts = (forme: Forme): HeadPart[] => partsOf(forme, DISPLAYS);

const partsOf = (forme: Forme, roles: ReadonlySet<PartRole>): HeadPart[] =>
  forme.stories.flatMap((story) =>
    story.parts
      .filter(({ role, lines }) => roles.has(role) && lines.some(({ runs }) => runs.length > 0))
      .map((part) => ({ story, part, size: sizeOf(part), lines: part.lines })),
  );

export const headlines = (forme: Forme): HeadPart[] =>
  headParts(forme).filter(({ part }) => part.role === 'headline');

const sizeOf = ({ lines }: FormePart): Px =>
  px(
    greatest(
      lines.flatMap(({ runs }) => runs.map((run) => run.size)),
      0,
    ),
  );

/** What the rules about heads hold a head against; advice keeps to all of them at once. */
export const MOST_HEAD_LINES = 3;
/** The ladders step by a fifth, rounded to a quarter of a px. */
export const CLOSEST_SIZES = 1.17;

/** Characters in a line of a main head. */
export const lengthsOf = (lang: Lang): { readonly least: number; readonly most: number } =>
  lang === 'ja' ? { least: 7, most: 10 } : { least: 6, most: 12 };

/** Where a line of a head stands. */
export const placeOfHead = ({ part, story }: HeadPart, line: FormeLine): Place =>
  placeOfLine({ line, part, story: story.id, kind: 'copy' });

/** What a finding about a whole part of a head says of its place. */
export const whereIs = (head: HeadPart) => {
  const line = head.lines[0] as FormeLine;
  return { place: placeOfHead(head, line), origin: line.origin };
};

/** A line between two spaces of the author's, and the gap in front of it. */
export interface Half {
  readonly text: string;
  /** Without the tracking, in em of the head's size. */
  readonly cells: number;
  /** In em; null at the start of the line. */
  readonly gap: number | null;
  /** The characters of the gap. */
  readonly white: string;
}

/** Runs without letters are gaps; a run with a space inside is parted as its characters stand. */
export function halvesOf(line: FormeLine): Half[] {
  const halves: Half[] = [];
  let open: Half = { text: '', cells: 0, gap: null, white: '' };
  for (const run of line.runs) {
    const count = [...run.text].length;
    const each = (run.advance - run.before - run.after - run.tracking * count) / count / run.size;
    if (run.text.trim() === '') {
      halves.push(open);
      open = { text: '', cells: 0, gap: run.advance / run.size, white: run.text };
      continue;
    }
    const [first = '', ...rest] = run.text.split(/\s+/u);
    open = { ...open, text: open.text + first, cells: open.cells + each * [...first].length };
    const whites = run.text.match(/\s+/gu) ?? [];
    for (const [index, text] of rest.entries()) {
      halves.push(open);
      open = { text, cells: each * [...text].length, gap: each, white: whites[index] ?? '' };
    }
  }
  return [...halves, open].filter(({ text }) => text !== '');
}

/** `42.75 px`, as the ladder of a template is written. */
export const inPx = (size: Px): string => `${Math.round(size * 100) / 100} px`;

export const inTenths = (value: number): string => String(Math.round(value * 10) / 10);

/** Tints of a story behind its head alone (`head-fill`), not behind all of it. */
export const headBands = (shapes: readonly Shape[], { id, rect }: FormeStory): Rect[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'box' &&
    shape.of === id &&
    shape.fill !== null &&
    overhang(rect, shape.rect) > ROUNDING
      ? [shape.rect]
      : [],
  );

/** Cases in, formes out: every case's paragraph or page pasted on one large sheet, one under the other. */
import { setParagraph } from '../../src/compose/set-paragraph.ts';
import { paragraphStyle } from '../../src/compose/style.ts';
import type { ParagraphStyle } from '../../src/compose/types.ts';
import { makePart } from '../../src/layout/setter.ts';
import type { Direction, FontBook } from '../../src/model/font.ts';
import type {
  Forme,
  FormeLine,
  FormePart,
  FormeStory,
  Rect,
  Shape,
} from '../../src/model/forme.ts';
import { lexiconOf } from '../../src/model/lexicon.ts';
import type { Lang } from '../../src/model/page.ts';
import type { Template, TypeStyle } from '../../src/model/template.ts';
import { em, px } from '../../src/units.ts';
import { changesOf, copyOf, type LineCase } from './line-cases.ts';

/** What a sheet of cases is set in. */
export interface Galley {
  readonly lang: Lang;
  readonly direction: Direction;
  readonly type: TypeStyle;
  readonly template: Template;
  readonly fonts: FontBook;
}

const MARGIN = 64;

/** A case's paragraph has an id of its own: the place of the case on the sheet. */
export const caseId = (index: number): string => `case-${index}`;

/** The cases one after another in the galley's direction, each composed for it. */
export function pasteCases(galley: Galley, cases: readonly LineCase[]): Forme {
  const pieces = cases.map((one, index) => pieceOf(galley, one, caseId(index)));
  const along = wholeSide(Math.max(...pieces.map(({ along }) => along)) + 2 * MARGIN);
  let across = MARGIN;
  const stories: FormeStory[] = [];
  const shapes: Shape[] = [];
  const horizontal = galley.direction === 'horizontal';
  const whole = wholeSide(pieces.reduce((sum, piece) => sum + piece.across, 2 * MARGIN));
  for (const piece of pieces) {
    const area = horizontal
      ? rectOf(MARGIN, across, piece.along, piece.across)
      : rectOf(whole - across - piece.across, MARGIN, piece.across, piece.along);
    const { part, shapes: drawn } = piece.at(area);
    stories.push({
      id: part.ref.story,
      role: 'story',
      lang: galley.lang,
      rect: area,
      parts: [part],
    });
    shapes.push(...drawn);
    across += piece.across;
  }
  const sheet = horizontal ? rectOf(0, 0, along, whole) : rectOf(0, 0, whole, along);
  return { ...emptyForme(galley, sheet), stories, shapes };
}

interface Piece {
  readonly along: number;
  readonly across: number;
  readonly at: (area: Rect) => { readonly part: FormePart; readonly shapes: readonly Shape[] };
}

/** Lines two ems apart leave room for what stands beside them. */
function pieceOf(galley: Galley, one: LineCase, story: string): Piece {
  const { type, fonts, lang, template } = galley;
  const measures = [one.measures].flat().map((cells) => cells * type.size);
  const style = styleOf(galley, one);
  const rich = copyOf(one);
  const last = measures.at(-1) ?? 0;
  const slots = (line: number) => ({ start: px(0), length: px(measures[line] ?? last) });
  const { lines } = setParagraph(rich, slots, style, fonts);
  const pitch = Math.ceil(type.size * 2);
  const ref = { story, field: 'body', index: 0 };
  const frame = { role: 'paragraph' as const, ref, style, name: type.name, rich };
  return {
    along: Math.ceil(Math.max(...measures, ...lines.map(({ length }) => length))),
    across: lines.length * pitch,
    at: (area) => {
      const places = lines.map((_, index) => ({
        frame: null,
        area,
        block: index * pitch,
        onGrid: false,
      }));
      return makePart(
        { template, fonts, lang, lexicon: lexiconOf([]), pictures: new Map() },
        frame,
        lines,
        places,
      );
    },
  };
}

function styleOf({ type, lang, direction }: Galley, one: LineCase): ParagraphStyle {
  const { cells = null, indent = 0, lexicon = [] } = one;
  const measure = [one.measures].flat().at(-1) ?? 1;
  return paragraphStyle(
    { lang, direction, house: changesOf(one), style: type, dateline: null },
    {
      indent: em(indent),
      cell: em(cells === null ? 1 : measure / cells),
      lexicon: lexiconOf(lexicon),
    },
  );
}

/** Sides of a multiple of 6 pt come out exact (press-pdf.md 1.1). */
const wholeSide = (length: number): number => Math.ceil(length / 8) * 8;

const rectOf = (x: number, y: number, width: number, height: number): Rect => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

const emptyForme = ({ lang, direction, template }: Galley, sheet: Rect): Forme => ({
  page: 'cases',
  title: 'cases',
  author: '',
  lang,
  date: '2025-05-09',
  template: template.id,
  direction,
  sheet,
  live: sheet,
  zones: [],
  grid: { origin: px(0), pitch: px(1), lines: 1, body: px(1), columns: [] },
  shapes: [],
  furniture: [],
  stories: [],
  frames: [],
  overset: [],
  unplaced: { stories: [], texts: [] },
  misfit: { claimed: [], parts: [] },
});

/** Pages one under the other on one sheet, without their pictures; their lines are named after the page's place. */
export function pasteFormes(formes: readonly Forme[]): Forme {
  const [first] = formes;
  if (first === undefined) throw new Error('nothing to paste');
  let top = 0;
  const shifted = formes.map((forme, index) => {
    const at = top;
    top += Math.ceil(forme.sheet.height);
    return shiftForme(forme, caseId(index), at);
  });
  const width = Math.max(...formes.map(({ sheet }) => Math.ceil(sheet.width)));
  return {
    ...first,
    sheet: rectOf(0, 0, width, top),
    shapes: shifted.flatMap(({ shapes }) => shapes),
    furniture: shifted.flatMap(({ furniture }) => furniture),
    stories: shifted.flatMap(({ stories }) => stories),
  };
}

type Shifted = Pick<Forme, 'furniture' | 'stories' | 'shapes'>;

function shiftForme(forme: Forme, name: string, down: number): Shifted {
  const lineDown = (line: FormeLine): FormeLine => ({
    ...line,
    id: `${name}.${line.id}`,
    rect: { ...line.rect, y: px(line.rect.y + down) },
  });
  const partDown = (part: FormePart): FormePart => ({
    ...part,
    lines: part.lines.map(lineDown),
    annotations: part.annotations.map(lineDown),
  });
  return {
    furniture: forme.furniture.map(partDown),
    stories: forme.stories.map((story) => ({
      ...story,
      parts: story.parts.filter(({ picture }) => picture === null).map(partDown),
    })),
    shapes: forme.shapes.flatMap((shape) =>
      shape.kind === 'dot' ? [{ ...shape, of: `${name}.${shape.of}`, y: px(shape.y + down) }] : [],
    ),
  };
}

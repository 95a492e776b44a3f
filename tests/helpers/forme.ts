/** A toy compositor: page and template in, a forme of square cells out; breaks after every seventh character. */
import type { Direction } from '../../src/model/font.ts';
import type {
  Forme,
  FormeFrame,
  FormeLine,
  FormePart,
  FormeStory,
  PartRole,
  Rect,
  Run,
} from '../../src/model/forme.ts';
import type { Block, Page, Story } from '../../src/model/page.ts';
import type { Template } from '../../src/model/template.ts';
import { originAt, plainText, type RichText } from '../../src/model/text.ts';
import type { TextRef } from '../../src/model/text-ref.ts';
import { type Px, px } from '../../src/units.ts';

const CELLS = 7;
const PITCH = 15;
const SIZE = 10;
/** Columns of a head's line and of body, along the line, from the live area's start. */
const COLUMN = 85;
const LIVE: Rect = { x: px(40), y: px(40), width: px(160), height: px(160) };

/** One story per column: headline lines first, then the body in a frame of six lines. */
export function makeForme(page: Page, template: Template): Forme {
  const { direction } = template;
  const stories = page.stories.map((story, column) => makeColumn(story, column, direction));
  return {
    page: page.id,
    title: page.paper.text,
    author: '',
    lang: page.lang,
    date: page.date,
    template: template.id,
    direction,
    sheet: { x: px(0), y: px(0), ...template.sheet },
    live: LIVE,
    zones: [{ x: px(40), y: px(10), width: px(160), height: px(20) }],
    grid: {
      origin: direction === 'horizontal' ? LIVE.y : px(LIVE.x + LIVE.width),
      pitch: px(PITCH),
      lines: 10,
      body: px(SIZE),
      columns: [0, 1].map((column) => ({
        start: px(40 + column * COLUMN),
        end: px(115 + column * COLUMN),
      })),
    },
    shapes: [],
    furniture: [makeFurniture(page.paper)],
    stories: stories.map((one) => one.story),
    frames: stories.map((one) => one.frame),
    overset: [],
    unplaced: { stories: [], texts: [] },
    misfit: { claimed: [], parts: [] },
  };
}

const ROLES: Record<Block['kind'], PartRole> = {
  paragraph: 'paragraph',
  subhead: 'subhead',
  display: 'display',
  quote: 'quote',
  verse: 'verse',
  item: 'paragraph',
  // Nothing is set of it; a forme that is made by hand has none.
  'left-out': 'paragraph',
};

interface Spot {
  readonly direction: Direction;
  readonly column: number;
  readonly frame: string | null;
}

function makeColumn(story: Story, column: number, direction: Direction) {
  const spot = { direction, column, frame: null };
  const texts = [
    ...story.headline.map((text, index) => ({
      role: 'headline' as const,
      field: 'headline',
      text,
      index,
    })),
    ...story.body.map((block, index) => ({
      role: ROLES[block.kind],
      field: 'body',
      text: block.text,
      index,
    })),
  ];
  const frame = `${story.id}/1`;
  const parts: FormePart[] = [];
  let line = 0;
  for (const { role, field, text, index } of texts) {
    const ref = { story: story.id, field, index };
    const own = role === 'headline' ? spot : { ...spot, frame };
    const part = makePart(role, ref, text, story.lang, line, own);
    line += part.lines.length;
    parts.push(part);
  }
  const filled = line - story.headline.length;
  return {
    story: makeStoryOf(story, parts, hullOf(spot, 0, line)),
    frame: makeFrame(story, frame, filled, hullOf(spot, story.headline.length, filled), direction),
  };
}

const makeStoryOf = (story: Story, parts: FormePart[], rect: Rect): FormeStory => ({
  id: story.id,
  role: story.role,
  lang: story.lang,
  rect,
  parts,
});

const makeFrame = (
  story: Story,
  id: string,
  filled: number,
  rect: Rect,
  direction: Direction,
): FormeFrame => ({
  id,
  story: story.id,
  direction,
  // Whole cells: the slots are half a cell longer, so that lines may grow in a case.
  rect:
    direction === 'horizontal'
      ? { ...rect, width: px(CELLS * SIZE) }
      : { ...rect, height: px(CELLS * SIZE) },
  style: 'body',
  cells: CELLS,
  capacity: filled,
  filled,
  origin: story.origin,
});

function makePart(
  role: PartRole,
  ref: TextRef,
  text: RichText,
  lang: Story['lang'],
  firstLine: number,
  spot: Spot,
): FormePart {
  const id = `${ref.story}.${ref.field}.${ref.index}`;
  const count = Math.max(1, Math.ceil(text.text.length / CELLS));
  const lines = Array.from({ length: count }, (_, index) =>
    makeLine(`${id}:${index + 1}`, text, index * CELLS, firstLine + index, spot),
  );
  return { id, role, ref, lang, lines, annotations: [], picture: null };
}

function makeLine(id: string, text: RichText, from: number, line: number, spot: Spot): FormeLine {
  const to = Math.min(text.text.length, from + CELLS);
  const run = makeRun(text.text.slice(from, to), from);
  return {
    id,
    frame: spot.frame,
    style: 'body',
    direction: spot.direction,
    rect: slotAt(spot, line),
    start: px(0),
    length: run.advance,
    runs: run.text === '' ? [] : [run],
    from,
    to,
    origin: originAt(text, from, to),
    onGrid: spot.frame !== null,
    last: to === text.text.length,
    fit: { gap: px(0), squeezed: px(0), hung: px(0), resort: null, cut: false, condensed: 1 },
  };
}

const makeRun = (text: string, from = 0): Run => ({
  text,
  painted: text,
  face: 'toy-serif',
  size: px(SIZE),
  colour: '#000',
  rise: px(0),
  features: [],
  setting: 'upright',
  tracking: px(0),
  before: px(0),
  after: px(0),
  advance: px(SIZE * [...text].length),
  from,
});

const slotAt = (spot: Spot, line: number): Rect =>
  rectAt(spot, px(line * PITCH), px(SIZE), px(CELLS * SIZE + 5));

const hullOf = (spot: Spot, line: number, count: number): Rect =>
  rectAt(spot, px(line * PITCH), px(Math.max(1, count) * PITCH - 5), px(CELLS * SIZE + 5));

function rectAt({ direction, column }: Spot, depth: Px, thick: Px, long: Px): Rect {
  const start = column * COLUMN;
  return direction === 'horizontal'
    ? { x: px(LIVE.x + start), y: px(LIVE.y + depth), width: long, height: thick }
    : {
        x: px(LIVE.x + LIVE.width - depth - thick),
        y: px(LIVE.y + start),
        width: thick,
        height: long,
      };
}

function makeFurniture(paper: RichText): FormePart {
  const ref = { story: 'page', field: 'furniture', index: 0 };
  const spot: Spot = { direction: 'horizontal', column: 0, frame: null };
  const line = makeLine('page.paper:1', plainText(paper.text), 0, 0, spot);
  const rect = { x: px(40), y: px(15), width: px(75), height: px(10) };
  return {
    id: 'page.paper',
    role: 'furniture',
    ref,
    lang: 'zh-HK',
    lines: [{ ...line, rect }],
    annotations: [],
    picture: null,
  };
}

/** A layout and what changed in it in, a drawing of the page out: both layouts in one SVG, what changed in the colour of its cause. */
import type { Layout, LayoutArea, LayoutLine } from '../model/layout.ts';
import type { LayoutChange, LayoutRow } from '../model/layout-change.ts';
import { escapeHtml } from './document.ts';

export interface Drawn {
  readonly change: LayoutChange;
  /** Counts from 1 on its page, as the list does. */
  readonly number: number;
}

/** Names the places of a page's changes: `p2-c3` in the drawing, `p2-e3` in the list. */
export const changeAnchor = (page: number, number: number): string => `p${page}-c${number}`;
export const entryAnchor = (page: number, number: number): string => `p${page}-e${number}`;

export function layoutDrawing(
  page: number,
  before: Layout | null,
  after: Layout,
  changes: readonly Drawn[],
): string {
  const sheet = after.sheet ?? before?.sheet;
  if (sheet === null || sheet === undefined) return '';
  const changed = new Set(
    changes.flatMap(({ change }) => change.after.flatMap(({ line }) => line ?? [])),
  );
  const width = Math.max(sheet.width, before?.sheet?.width ?? 0);
  const height = Math.max(sheet.height, before?.sheet?.height ?? 0);
  return `<svg class="drawing" viewBox="-1 -1 ${n(width + 2)} ${n(height + 2)}" role="img" aria-label="${escapeHtml(`${after.title}: what changed`)}">
${rect(sheet, 'class="sheet"')}
${still(after, changed)}
${changes.map((one) => drawChange(page, one, before, after)).join('\n')}
${changes.map((one) => marker(page, one, { x: 0, y: 0, width, height } as LayoutArea)).join('')}
</svg>`;
}

/** What stands as before, pale. */
function still(after: Layout, changed: ReadonlySet<string>): string {
  const parts = after.stories.flatMap(({ parts }) => parts);
  return [
    ...after.stories.flatMap(({ frames }) => frames).map(({ area }) => rect(area, 'class="frame"')),
    ...after.shapes.map(({ kind, area }) => drawShape(kind, area, 'shape')),
    ...parts.map(({ picture }) => drawPicture(picture?.area ?? null, 'picture')),
    ...parts
      .flatMap(({ lines, ruby }) => [...lines, ...ruby])
      .filter(({ row }) => !changed.has(row.line ?? ''))
      .map(text),
  ].join('');
}

function drawChange(
  page: number,
  { change, number }: Drawn,
  before: Layout | null,
  after: Layout,
): string {
  const olds = before === null ? [] : itemsOf(before, change.before, change.cause === 'page');
  const news = itemsOf(after, change.after, change.cause === 'page');
  const covered = new Set(news.map(placeKey));
  const gone = olds.filter((item) => !covered.has(placeKey(item)));
  const title = `<title>${number}. ${escapeHtml(`${change.item}: ${change.summary}`)}</title>`;
  const body = [
    ...(change.cause === 'moved' ? arrows(olds, news) : gone.map(drawGone)),
    ...news.map(drawNew),
  ].join('');
  return `<a href="#${entryAnchor(page, number)}"><g id="${changeAnchor(page, number)}" class="${change.cause}">${title}${body}</g></a>`;
}

/** A row with a place: a line of type, or an area. */
interface Item {
  readonly kind: 'line' | 'frame' | 'picture' | 'rule' | 'wave' | 'box' | 'dot';
  readonly line: LayoutLine | null;
  readonly area: LayoutArea;
}

const placeKey = ({ area }: Item): string => `${n(area.x)} ${n(area.y)}`;

/** Changes may come from another reading of the same text. */
const rowKey = ({ line, text }: LayoutRow): string => line ?? text;

/** How full a frame is follows from its text: only changes of the page show frames. */
function itemsOf(layout: Layout, rows: readonly LayoutRow[], frames: boolean): Item[] {
  const wanted = new Set(rows.map(rowKey));
  const items: Item[] = [];
  const add = (kind: string, row: LayoutRow, area: LayoutArea | null, line: LayoutLine | null) => {
    if (area !== null && wanted.has(rowKey(row)))
      items.push({ kind: kind as Item['kind'], area, line });
  };
  for (const story of layout.stories) {
    for (const frame of frames ? story.frames : []) add('frame', frame.row, frame.area, null);
    for (const part of story.parts) {
      if (part.picture !== null) add('picture', part.picture.row, part.picture.area, null);
      for (const line of [...part.lines, ...part.ruby]) add('line', line.row, areaOf(line), line);
    }
  }
  for (const { kind, row, area } of layout.shapes) add(kind, row, area, null);
  return items;
}

function areaOf({ row, direction, length, size }: LayoutLine): LayoutArea | null {
  if (row.x === null || row.y === null) return null;
  const [width, height] = direction === 'vertical' ? [size, length] : [length, size];
  return { x: row.x, y: row.y, width, height };
}

function drawNew({ kind, line, area }: Item): string {
  if (line !== null) return `${rect(area, 'class="now"')}${text(line)}`;
  return isStroke(kind) ? drawShape(kind, area, 'now') : rect(area, 'class="now"');
}

const isStroke = (kind: string): boolean => kind === 'rule' || kind === 'wave';

const drawGone = ({ area }: Item): string => rect(area, 'class="gone"');

/** One arrow for each stretch of lines that went the same way within a frame; a line that went to another has a way of its own. */
function arrows(olds: readonly Item[], news: readonly Item[]): string[] {
  const drawn: string[] = [];
  let last: Way | null = null;
  for (const [at, now] of news.entries()) {
    const old = olds[at];
    if (old === undefined || isRuby(now) || old.line?.frame !== now.line?.frame) continue;
    const way: Way = {
      frame: now.line?.frame ?? null,
      x: now.area.x - old.area.x,
      y: now.area.y - old.area.y,
    };
    if (last === null || !isSameWay(last, way)) drawn.push(arrow(old.area, now.area));
    last = way;
  }
  return drawn;
}

const isRuby = ({ line }: Item): boolean => line?.row.line?.includes('~') === true;

interface Way {
  readonly frame: string | null;
  readonly x: number;
  readonly y: number;
}

/** To the rounding of a layout's places. */
const isSameWay = (one: Way, other: Way): boolean =>
  one.frame === other.frame && Math.abs(one.x - other.x) < 0.03 && Math.abs(one.y - other.y) < 0.03;

function arrow(from: LayoutArea, to: LayoutArea): string {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height / 2];
  const [x2, y2] = [to.x + to.width / 2, to.y + to.height / 2];
  return `<path class="way" marker-end="url(#tip)" d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}"/>`;
}

/** The number of a change, where it begins. */
function marker(page: number, { change, number }: Drawn, sheet: LayoutArea): string {
  const rows = [...change.after, ...change.before];
  const first = rows.find(({ line }) => line !== null) ?? rows.find(({ x }) => x !== null);
  if (first === undefined || first.x === null || first.y === null) return '';
  const size = sheet.width / 45;
  const at = [Math.max(first.x - size * 0.6, size / 2), Math.max(first.y, size / 2)];
  return `<a href="#${entryAnchor(page, number)}"><g class="number ${change.cause}"><circle cx="${n(at[0] ?? 0)}" cy="${n(at[1] ?? 0)}" r="${n(size / 2)}"/><text x="${n(at[0] ?? 0)}" y="${n((at[1] ?? 0) + size * 0.24)}" font-size="${n(size * 0.66)}">${number}</text></g></a>`;
}

/** Set to its own length, whatever face the reader's machine has. */
function text(line: LayoutLine): string {
  const { row, direction, length, size } = line;
  if (row.x === null || row.y === null || length <= 0 || row.type === null) return '';
  const across = direction === 'vertical';
  const at = across ? [row.x + size / 2, row.y] : [row.x, row.y + size * 0.86];
  const way = across ? ' class="down"' : '';
  return `<text${way} x="${n(at[0] ?? 0)}" y="${n(at[1] ?? 0)}" font-size="${n(size)}" textLength="${n(length)}" lengthAdjust="spacingAndGlyphs">${escapeHtml(row.type)}</text>`;
}

function drawShape(kind: string, area: LayoutArea | null, name: string): string {
  if (area === null) return '';
  if (!isStroke(kind)) return rect(area, `class="${name}"`);
  return `<path class="${name}" d="M${n(area.x)} ${n(area.y)}l${n(area.width)} ${n(area.height)}"/>`;
}

const drawPicture = (area: LayoutArea | null, name: string): string =>
  area === null
    ? ''
    : `${rect(area, `class="${name}"`)}<path class="${name}" d="M${n(area.x)} ${n(area.y)}l${n(area.width)} ${n(area.height)}m0 ${n(-area.height)}l${n(-area.width)} ${n(area.height)}"/>`;

const rect = (area: LayoutArea | null, attributes: string): string =>
  area === null
    ? ''
    : `<rect ${attributes} x="${n(area.x)}" y="${n(area.y)}" width="${n(Math.max(area.width, 0.2))}" height="${n(Math.max(area.height, 0.2))}"/>`;

const n = (value: number): string => String(Number(value.toFixed(2)));

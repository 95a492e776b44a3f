/** Rectangles of the page in CSS px in, which one is meant out: under the pointer, next in a direction. */

/** @import {LineView, PageView} from '../protocol.ts' */
/** @import {LayoutChange, LayoutRow} from '../../model/layout-change.ts' */

/** @typedef {{x: number, y: number, width: number, height: number}} Box */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {'up' | 'down' | 'left' | 'right'} Way */

/** @param {number} mm */
export const mmToPx = (mm) => (mm * 96) / 25.4;
/** @param {number} px */
export const pxToMm = (px) => (px * 25.4) / 96;
/** @param {number} px */
export const inMm = (px) => pxToMm(px).toFixed(2);

/** Screen px that a click may miss a line by. */
const SLACK = 3;

/** @param {readonly LineView[]} lines @param {Point} point @param {number} scale @returns {LineView | null} */
export function lineAt(lines, point, scale) {
  const slack = SLACK / scale;
  const near = lines.filter(({ rect }) => distance(rect, point) <= slack);
  const closest = (/** @type {LineView} */ a, /** @type {LineView} */ b) =>
    distance(a.rect, point) - distance(b.rect, point) || area(a.rect) - area(b.rect);
  return near.sort(closest)[0] ?? null;
}

/** @param {Box} box */
const area = ({ width, height }) => width * height;

/** @param {Box} box @param {Point} point */
function distance({ x, y, width, height }, point) {
  const across = Math.max(x - point.x, 0, point.x - x - width);
  const down = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(across, down);
}

/** @param {Box} box @returns {Point} */
export const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * The next line that way: the nearest that faces the line, else the nearest of all that way.
 * @param {readonly LineView[]} lines
 * @param {LineView} from
 * @param {Way} way
 * @returns {LineView | null}
 */
export function lineBeside(lines, from, way) {
  const that = lines
    .filter((line) => line !== from)
    .map((line) => ({ line, ...stepTo(from.rect, line.rect, way) }))
    .filter(({ ahead }) => ahead > 0.5);
  const facing = that.filter(({ aside }) => aside === 0);
  const nearest = (facing.length > 0 ? facing : that).sort(
    (a, b) => a.ahead + 2 * a.aside - b.ahead - 2 * b.aside || a.drift - b.drift,
  );
  return nearest[0]?.line ?? null;
}

/** How far ahead the other stands, how far beside the track, and how far from its middle. @param {Box} a @param {Box} b @param {Way} way */
function stepTo(a, b, way) {
  const upright = way === 'up' || way === 'down';
  const [p, q] = [middle(a), middle(b)];
  const sign = way === 'down' || way === 'right' ? 1 : -1;
  const gap = upright
    ? Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width)
    : Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height);
  return {
    ahead: sign * (upright ? q.y - p.y : q.x - p.x),
    aside: gap,
    drift: Math.abs(upright ? q.x - p.x : q.y - p.y),
  };
}

/** @param {readonly Box[]} boxes @returns {Box | null} */
export function hull(boxes) {
  if (boxes.length === 0) return null;
  const edges = boxes.reduce(
    ({ x, y, right, bottom }, box) => ({
      x: Math.min(x, box.x),
      y: Math.min(y, box.y),
      right: Math.max(right, box.x + box.width),
      bottom: Math.max(bottom, box.y + box.height),
    }),
    { x: Infinity, y: Infinity, right: -Infinity, bottom: -Infinity },
  );
  const { x, y, right, bottom } = edges;
  return { x, y, width: right - x, height: bottom - y };
}

/** Where a change is to be seen on the page as it is now; null for one without a place. @param {PageView} view @param {LayoutChange} change @returns {Box | null} */
export function placeOfChange(view, change) {
  const after = change.after.flatMap((row) => boxOfRow(view, row) ?? []);
  if (after.length > 0) return hull(after);
  return hull(change.before.flatMap((row) => oldBoxOfRow(view, row) ?? []));
}

/** @param {PageView} view @param {LayoutRow} row @returns {Box | null} */
export function boxOfRow(view, row) {
  const line = view.lines.find(({ id }) => id === row.line);
  if (line !== undefined) return line.rect;
  const frame = view.frames.find(({ id }) => row.text.startsWith(`frame ${id} `));
  return frame?.rect ?? null;
}

/**
 * A row says where it started, not how far it ran: that is taken from the line of the same name, else from its characters.
 * @param {PageView} view @param {LayoutRow} row @returns {Box | null}
 */
export function oldBoxOfRow(view, row) {
  if (row.x === null || row.y === null || row.type === null) return null;
  const at = { x: mmToPx(row.x), y: mmToPx(row.y) };
  const line = view.lines.find(({ id }) => id === row.line);
  if (line !== undefined) return { ...at, width: line.rect.width, height: line.rect.height };
  const long = [...row.type].length * view.grid.body;
  const vertical = view.direction === 'vertical';
  return {
    ...at,
    width: vertical ? view.grid.body : long,
    height: vertical ? long : view.grid.body,
  };
}

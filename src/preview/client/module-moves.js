/** The rectangle of a story, and how far a hand or a key moves it, in; the rectangle in whole columns and lines of the grid out. */

/** @import {AreaView, ModuleFitView} from '../layout-protocol.ts' */
/** @import {GridPage} from './grid.js' */
import { counted } from './elements.js';

/** How many columns and lines on; below 0 back. @typedef {{columns: number, lines: number}} Steps */
/** Which end of an interval is drawn along: -1 the first, 1 the last, 0 none. @typedef {-1 | 0 | 1} End */
/** @typedef {{columns: End, lines: End}} Ends */
/** @typedef {'left' | 'right' | 'top' | 'bottom'} Edge */
/** @typedef {{first: number, last: number}} Interval */

/** Of a drag over so many px of the page. @param {GridPage} view @param {number} dx @param {number} dy @returns {Steps} */
export function stepsOf({ grid, direction }, dx, dy) {
  const [one, two] = grid.columns;
  const width = one === undefined ? 1 : (two?.start ?? one.end) - one.start;
  const steps = (/** @type {number} */ across, /** @type {number} */ along) => ({
    columns: Math.round(across / width),
    lines: Math.round(along / grid.pitch),
  });
  return direction === 'vertical' ? steps(dy, -dx) : steps(dx, dy);
}

/** One column or line, the way that an arrow key shows; null for another key. @param {GridPage} view @param {string} key @returns {Steps | null} */
export function stepOfKey({ direction }, key) {
  const [dx = 0, dy = 0] =
    { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [];
  if (dx === 0 && dy === 0) return null;
  return direction === 'vertical' ? { columns: dy, lines: -dx || 0 } : { columns: dx, lines: dy };
}

/** Which ends of a rectangle stand at these edges of it: the lines of a vertical page begin at the right. @param {GridPage['direction']} direction @param {readonly Edge[]} edges @returns {Ends} */
export function endsAt(direction, edges) {
  const end = (/** @type {Edge} */ first, /** @type {Edge} */ last) =>
    edges.includes(first) ? -1 : edges.includes(last) ? 1 : 0;
  return direction === 'vertical'
    ? { columns: end('top', 'bottom'), lines: end('right', 'left') }
    : { columns: end('left', 'right'), lines: end('top', 'bottom') };
}

/** @param {GridPage} view @param {AreaView} area @param {Steps} steps @returns {AreaView} */
export function moved({ grid }, area, steps) {
  return {
    columns: shifted(area.columns, steps.columns, grid.columns.length),
    lines: shifted(area.lines, steps.lines, grid.lines),
    part: null,
  };
}

/** It stays on the page. @param {Interval} interval @param {number} by @param {number} most */
function shifted({ first, last }, by, most) {
  const step = Math.max(1 - first, Math.min(most - last, by));
  return { first: first + step, last: last + step };
}

/** @param {GridPage} view @param {AreaView} area @param {Ends} ends @param {Steps} steps @returns {AreaView} */
export function resized({ grid }, area, ends, steps) {
  return {
    columns: stretched(area.columns, ends.columns, steps.columns, grid.columns.length),
    lines: stretched(area.lines, ends.lines, steps.lines, grid.lines),
    part: null,
  };
}

/** One column or line stays. @param {Interval} interval @param {End} end @param {number} by @param {number} most */
function stretched({ first, last }, end, by, most) {
  if (end < 0) return { first: Math.max(1, Math.min(last, first + by)), last };
  if (end > 0) return { first, last: Math.min(most, Math.max(first, last + by)) };
  return { first, last };
}

/** @param {AreaView} one @param {AreaView} other */
export const isSameArea = (one, other) => pinInWords(one) === pinInWords(other);

/** As page.yaml has it. @param {AreaView} area */
export const pinInWords = ({ columns, lines }) =>
  `module: { columns: ${range(columns)}, lines: ${range(lines)} }`;

/** @param {Interval} interval */
const range = ({ first, last }) => (first === last ? `${first}` : `${first}-${last}`);

/** @param {Pick<ModuleFitView, 'isHeld' | 'over' | 'white'>} fit @returns {string} */
export function fitInWords({ isHeld, over, white }) {
  if (!isHeld) return 'does not stand there';
  if (over > 0) return `${counted(over, 'line')} over`;
  return white > 0 ? `${counted(white, 'line')} under` : 'fills it';
}

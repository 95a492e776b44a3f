/** Places of the page in px in, columns and lines of its grid as pins count them out; and back. */

/** @import {AreaView} from '../layout-protocol.ts' */
/** @import {PageView} from '../protocol.ts' */
/** @import {Box, Point} from './geometry.js' */

/**
 * 1-based; null beside the grid, and for the column between two.
 * @typedef {{column: number | null, line: number | null}} GridPlace
 */

/** @typedef {Pick<PageView, 'grid' | 'direction'>} GridPage */

/** Rows go down the page, their lines from its right edge. @param {GridPage} view @param {AreaView} area @returns {Box} */
export function boxOf({ grid, direction }, { columns, lines, part }) {
  const start = grid.columns[columns.first - 1]?.start ?? 0;
  const end = grid.columns[columns.last - 1]?.end ?? start;
  const taken = part ?? { first: 1, last: 1, of: 1 };
  const share = (end - start) / taken.of;
  const across = {
    at: start + share * (taken.first - 1),
    size: share * (taken.last - taken.first + 1),
  };
  const depth = (lines.last - lines.first) * grid.pitch + grid.body;
  const first = (lines.first - 1) * grid.pitch;
  return direction === 'vertical'
    ? { x: grid.origin - first - depth, y: across.at, width: depth, height: across.size }
    : { x: across.at, y: grid.origin + first, width: across.size, height: depth };
}

/** @param {GridPage} view @param {Point} point @returns {GridPlace} */
export function placeOn({ grid, direction }, { x, y }) {
  const vertical = direction === 'vertical';
  const [along, across] = vertical ? [grid.origin - x, y] : [y - grid.origin, x];
  const line = Math.floor(along / grid.pitch) + 1;
  const column = grid.columns.findIndex(({ start, end }) => start <= across && across <= end) + 1;
  return {
    column: column === 0 ? null : column,
    line: line >= 1 && line <= grid.lines ? line : null,
  };
}

/** As pins write it; on a vertical page `columns` are rows, which is said. @param {GridPage} view @param {GridPlace} place @returns {string} */
export function placeInWords({ direction }, { column, line }) {
  const pins = [
    ...(column === null ? [] : [`columns: ${column}`]),
    ...(line === null ? [] : [`lines: ${line}`]),
  ].join(', ');
  return direction === 'vertical' && column !== null ? `row ${column}, ${pins}` : pins;
}

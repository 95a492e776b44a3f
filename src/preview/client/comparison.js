/** The comparison with the reference in, coloured lines, old places and a legend out. */

/** @import {PageView} from '../protocol.ts' */
/** @import {ChangeCause, LayoutChange, LayoutRow} from '../../model/layout-change.ts' */
/** @import {Box} from './geometry.js' */
import { layer, outline, segment, stroke } from './drawing.js';
import { draw, make } from './elements.js';
import { boxOfRow, middle, oldBoxOfRow } from './geometry.js';

/** @type {readonly {cause: ChangeCause, label: string}[]} */
export const CAUSES = [
  { cause: 'text', label: 'Text changed' },
  { cause: 'reflow', label: 'Reflowed' },
  { cause: 'moved', label: 'Moved' },
  { cause: 'style', label: 'Style' },
  { cause: 'page', label: 'Page' },
];

/** @param {PageView} view */
export function drawComparison(view) {
  const groups = view.comparison.changes.map((change) => drawChange(view, change));
  return layer('changes', {}, ...groups);
}

/** @param {PageView} view @param {LayoutChange} change */
function drawChange(view, change) {
  const kind = `cause-${change.cause}`;
  const now = change.after.flatMap((row) => boxOfRow(view, row) ?? []);
  const old = change.before.flatMap((row) => {
    const box = oldBoxOfRow(view, row);
    return box === null ? [] : [{ row, box }];
  });
  const left =
    change.cause === 'style' ? [] : old.filter(({ row, box }) => isElsewhere(view, row, box));
  return draw(
    'g',
    {},
    ...now.map((box) => outline(box, `changed ${kind}`)),
    ...left.map(({ box }) => outline(box, `old-place ${kind}`)),
    ...left.map(({ row, box }) => wayOf(view, row, box, kind)),
  );
}

/** @param {PageView} view @param {LayoutRow} row @param {Box} old */
function isElsewhere(view, row, old) {
  const line = view.lines.find(({ id }) => id === row.line);
  return line === undefined || Math.hypot(line.rect.x - old.x, line.rect.y - old.y) > 0.5;
}

/** A line that still is on the page is tied to its old place. @param {PageView} view @param {LayoutRow} row @param {Box} old @param {string} kind */
function wayOf(view, row, old, kind) {
  const line = view.lines.find(({ id }) => id === row.line);
  if (line === undefined) return null;
  const [a, b] = [middle(old), middle(line.rect)];
  return stroke(segment(a.x, a.y, b.x, b.y), `way ${kind}`);
}

/** @param {readonly LayoutChange[]} changes @returns {HTMLElement} */
export function legend(changes) {
  const rows = CAUSES.map(({ cause, label }) => {
    const count = changes.filter((change) => change.cause === cause).length;
    const swatch = make('span', { class: `swatch cause-${cause}`, 'aria-hidden': 'true' });
    return make(
      'li',
      { class: count === 0 ? 'none' : null },
      swatch,
      `${label} `,
      make('b', {}, `${count}`),
    );
  });
  const old = make('span', { class: 'swatch old-place', 'aria-hidden': 'true' });
  return make('ul', {}, rows, make('li', {}, old, 'Old place'));
}

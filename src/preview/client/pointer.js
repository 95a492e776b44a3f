/** Clicks and the pointer's way over the sheet in, the chosen line and the place under the pointer out. */

/** @import {PageView} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */
/** @import {Point, Way} from './geometry.js' */
/** @import {Table} from './zoom.js' */
import { announce } from './announce.js';
import { chosenLine } from './desk.js';
import { part } from './elements.js';
import { inMm, lineAt, lineBeside } from './geometry.js';
import { placeInWords, placeOn } from './grid.js';
import { panelBeside } from './session.js';

/** @param {Desk} desk @param {Table} table @param {() => boolean} isPanning */
export function pointAtLines(desk, table, isPanning) {
  const sheet = part('sheet', HTMLElement);
  const place = part('place', HTMLElement);
  sheet.addEventListener('click', (event) => {
    const { view, scale } = desk.now();
    if (view === null || isPanning() || isMark(event.target)) return;
    const line = lineAt(view.lines, table.pageOf(event), scale);
    if (line === null) desk.change({ choice: null });
    else
      desk.change({
        choice: { kind: 'line', key: line.id },
        tab: 'line',
        ...panelBeside(desk.now()),
      });
    part('table', HTMLElement).focus({ preventScroll: true });
  });
  sheet.addEventListener('pointermove', (event) => {
    const { view } = desk.now();
    if (view !== null) place.textContent = placeWords(view, table.pageOf(event));
  });
  sheet.addEventListener('pointerleave', () => {
    place.textContent = '';
  });
}

/** @param {EventTarget | null} target */
const isMark = (target) => target instanceof Element && target.closest('.mark') !== null;

/** @param {PageView} view @param {Point} point @returns {string} */
function placeWords(view, point) {
  const onGrid = placeInWords(view, placeOn(view, point));
  return `x ${inMm(point.x)}  y ${inMm(point.y)} mm${onGrid === '' ? '' : ` · ${onGrid}`}`;
}

/** Arrow keys: the line that stands next that way. @param {Desk} desk @param {Table} table @param {Way} way @returns {boolean} */
export function stepLine(desk, table, way) {
  const { view } = desk.now();
  const from = chosenLine(desk.now());
  if (view === null || from === null) return false;
  const next = lineBeside(view.lines, from, way);
  if (next !== null) chooseLine(desk, table, next.id);
  return true;
}

/** `j` and `k`: the line that is read next, over frames and stories. @param {Desk} desk @param {Table} table @param {1 | -1} step */
export function readOn(desk, table, step) {
  const { view } = desk.now();
  if (view === null || view.lines.length === 0) return;
  const from = chosenLine(desk.now());
  const at = from === null ? (step > 0 ? -1 : view.lines.length) : view.lines.indexOf(from);
  const next = view.lines[at + step];
  if (next !== undefined) chooseLine(desk, table, next.id);
}

/** @param {Desk} desk @param {Table} table @param {string} id */
function chooseLine(desk, table, id) {
  desk.change({ choice: { kind: 'line', key: id }, tab: 'line' });
  const line = chosenLine(desk.now());
  if (line === null) return;
  table.reveal(line.rect);
  announce(`${line.part}, line ${line.number}: ${line.text}`);
}

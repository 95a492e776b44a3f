/** A pointer that draws a rectangle along or one of its handles, and keys, in; where its story is moved to, and when it is let go, out. */

/** @import {AreaView} from '../layout-protocol.ts' */
/** @import {Desk} from './desk.js' */
/** @import {Point} from './geometry.js' */
/** @import {Edge, Ends} from './module-moves.js' */
/** @import {Table} from './zoom.js' */
import { endsAt, isSameArea, moved, resized, stepOfKey, stepsOf } from './module-moves.js';

/**
 * @typedef {object} Moves
 * @property {(story: string) => AreaView | null} areaOf Where it is shown.
 * @property {(story: string, area: AreaView) => void} move
 * @property {(story: string) => void} drop
 */

/** @typedef {{story: string, from: Point, area: AreaView, ends: Ends | null, isMoved: boolean}} Drag */

/** @param {HTMLElement} place @param {Desk} desk @param {Table} table @param {Moves} moves */
export function moveByHand(place, desk, table, moves) {
  /** @type {Drag | null} */
  let drag = null;
  place.addEventListener('pointerdown', (event) => {
    const box = boxOfEvent(event);
    const { view } = desk.now();
    if (box === null || view === null || event.button !== 0) return;
    const story = box.dataset.story ?? '';
    const area = moves.areaOf(story);
    if (area === null) return;
    box.setPointerCapture(event.pointerId);
    const edges = edgesOf(event.target);
    const ends = edges === null ? null : endsAt(view.direction, edges);
    drag = { story, from: table.pageOf(event), area, ends, isMoved: false };
  });
  place.addEventListener('pointermove', (event) => {
    const { view } = desk.now();
    if (drag === null || view === null) return;
    const { x, y } = table.pageOf(event);
    const steps = stepsOf(view, x - drag.from.x, y - drag.from.y);
    const area =
      drag.ends === null
        ? moved(view, drag.area, steps)
        : resized(view, drag.area, drag.ends, steps);
    const shown = moves.areaOf(drag.story);
    if (shown === null || isSameArea(shown, area)) return;
    drag = { ...drag, isMoved: true };
    moves.move(drag.story, area);
  });
  const letGo = () => {
    if (drag?.isMoved === true) moves.drop(drag.story);
    drag = null;
  };
  place.addEventListener('pointerup', letGo);
  place.addEventListener('pointercancel', letGo);
  // A line of type below is not chosen.
  place.addEventListener('click', (event) => event.stopPropagation());
  place.addEventListener('keydown', (event) => {
    // The key goes on to whoever puts the story back.
    if (event.key === 'Escape') drag = null;
    else if (moveByKey(event, desk, moves)) event.preventDefault();
  });
}

/** @param {KeyboardEvent} event @param {Desk} desk @param {Moves} moves @returns {boolean} */
function moveByKey(event, desk, moves) {
  const box = boxOfEvent(event);
  const { view } = desk.now();
  if (box === null || view === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  const story = box.dataset.story ?? '';
  if (event.key === 'Enter') {
    moves.drop(story);
    return true;
  }
  const step = stepOfKey(view, event.key);
  const area = moves.areaOf(story);
  if (step === null || area === null) return false;
  const next = event.shiftKey
    ? resized(view, area, { columns: 1, lines: 1 }, step)
    : moved(view, area, step);
  if (!isSameArea(area, next)) moves.move(story, next);
  return true;
}

/** @param {Event} event @returns {HTMLElement | null} */
function boxOfEvent({ target }) {
  const box = target instanceof Element ? target.closest('.module') : null;
  return box instanceof HTMLElement ? box : null;
}

/** @param {EventTarget | null} target @returns {readonly Edge[] | null} */
function edgesOf(target) {
  if (!(target instanceof HTMLElement) || target.dataset.edges === undefined) return null;
  return /** @type {Edge[]} */ (target.dataset.edges.split(' '));
}

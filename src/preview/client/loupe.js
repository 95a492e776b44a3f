/** The sheet and the pointer in, a round glass out that shows page and overlays three times as large. */

/** @import {Desk} from './desk.js' */
/** @import {Point} from './geometry.js' */
/** @import {Sheet} from './sheet.js' */
/** @import {Table} from './zoom.js' */
import { chosenPlace } from './chosen-place.js';
import { part } from './elements.js';
import { middle } from './geometry.js';
import { keyOf } from './keyboard.js';
import { sandboxed } from './sheet.js';

const POWER = 3;
/** A key held longer than this is a glass held in the hand: letting go puts it away. */
const HELD = 350;

/**
 * @typedef {object} Loupe
 * @property {() => void} toggle
 */

/** @param {Desk} desk @param {Table} table @param {Sheet} sheet @returns {Loupe} */
export function holdLoupe(desk, table, sheet) {
  const glass = part('loupe', HTMLElement);
  const content = part('loupe-content', HTMLElement);
  /** @type {Point | null} */
  let pointer = null;

  const follow = () => {
    const { loupe, view } = desk.now();
    glass.hidden = !loupe || view === null || view.sheet.width === 0;
    if (glass.hidden) return;
    takeSheet(content, sheet.address());
    const at = pointer ?? keyboardPlace(desk, table);
    placeGlass(
      glass,
      content,
      at,
      table.pageOf({ clientX: at.x, clientY: at.y }),
      desk.now().scale,
    );
  };
  const stage = part('table', HTMLElement);
  stage.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
    follow();
  });
  // The keyboard takes the glass over from the pointer, and the pointer takes it back when it moves.
  desk.watch(['choice'], () => {
    if (chosenPlace(desk.now()) !== null && !stage.matches(':active')) pointer = null;
  });
  stage.addEventListener('scroll', follow, { passive: true });
  desk.watch(['loupe', 'choice', 'scale', 'shown'], follow);
  const toggle = () => desk.change({ loupe: !desk.now().loupe });
  holdByKey(desk, toggle);
  return { toggle };
}

/** @param {Desk} desk @param {() => void} toggle */
function holdByKey(desk, toggle) {
  let since = 0;
  const isKey = (/** @type {KeyboardEvent} */ event) =>
    keyOf(event) === 'l' && !event.ctrlKey && !event.metaKey && !event.altKey;
  addEventListener('keydown', (event) => {
    if (!isKey(event) || event.repeat || !desk.now().shortcuts) return;
    if (document.querySelector('dialog[open]') !== null) return;
    since = desk.now().loupe ? 0 : performance.now();
    toggle();
  });
  addEventListener('keyup', (event) => {
    if (isKey(event) && since > 0 && performance.now() - since > HELD)
      desk.change({ loupe: false });
  });
}

/** The chosen line, else the middle of what is in sight. @param {Desk} desk @param {Table} table @returns {Point} */
function keyboardPlace(desk, table) {
  const { left, top, right, bottom } = part('table', HTMLElement).getBoundingClientRect();
  const place = chosenPlace(desk.now());
  if (place === null) return { x: (left + right) / 2, y: (top + bottom) / 2 };
  const { x, y } = table.screenOf(middle(place));
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

/** The glass has a page of its own: the same file, which the browser has at hand. @param {HTMLElement} content @param {string | null} address */
function takeSheet(content, address) {
  const there = content.querySelector('iframe');
  if (address === null || there?.getAttribute('src') === address) return;
  const frame = sandboxed(address, '');
  content.prepend(frame);
  frame.addEventListener('load', () => there?.remove(), { once: true });
}

/** @param {HTMLElement} glass @param {HTMLElement} content @param {Point} at @param {Point} point @param {number} scale */
function placeGlass(glass, content, at, point, scale) {
  const size = glass.offsetWidth;
  const power = scale * POWER;
  glass.style.transform = `translate(${at.x - size / 2}px, ${at.y - size / 2}px)`;
  content.style.setProperty('--scale', `${power}`);
  const inner = glass.clientWidth;
  content.style.transform = `translate(${inner / 2 - point.x * power}px, ${inner / 2 - point.y * power}px)`;
}

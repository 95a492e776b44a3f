/** A zoom in, the sheet at that size out, with the point of interest where it was; and the way from screen to page and back. */

/** @import {Desk, Zoom} from './desk.js' */
/** @import {Box, Point} from './geometry.js' */
import { chosenPlace } from './chosen-place.js';
import { part } from './elements.js';

/** Room around the sheet, as in the style sheet. */
const MARGIN = 24;
const STEPS = [0.1, 0.125, 0.17, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8];
const [SMALLEST, LARGEST] = [0.08, 10];

/**
 * @typedef {object} Table
 * @property {() => void} closer
 * @property {() => void} further
 * @property {(zoom: Zoom) => void} zoomTo
 * @property {(box: Box) => void} reveal Scrolls only if the place is not in sight.
 * @property {(event: {clientX: number, clientY: number}) => Point} pageOf
 * @property {(point: Point) => Point} screenOf
 */

/** @param {Desk} desk @returns {Table} */
export function openTable(desk) {
  const table = part('table', HTMLElement);
  const sheet = part('sheet', HTMLElement);

  const pageOf = (/** @type {{clientX: number, clientY: number}} */ at) => {
    const { left, top } = sheet.getBoundingClientRect();
    const { scale } = desk.now();
    return { x: (at.clientX - left) / scale, y: (at.clientY - top) / scale };
  };
  const screenOf = (/** @type {Point} */ { x, y }) => {
    const { left, top } = sheet.getBoundingClientRect();
    const { scale } = desk.now();
    return { x: left + x * scale, y: top + y * scale };
  };
  const centre = () => {
    const { left, top, width, height } = table.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  };
  /** @param {Zoom} zoom @param {{clientX: number, clientY: number}} anchor */
  const zoomAbout = (zoom, anchor) => {
    const point = pageOf(anchor);
    desk.change({ zoom, scale: scaleOf(desk, zoom, table) });
    const there = screenOf(point);
    table.scrollBy({
      left: there.x - anchor.clientX,
      top: there.y - anchor.clientY,
      behavior: 'instant',
    });
  };
  /** What is chosen is what is looked at; without it, the middle. @param {Zoom} zoom */
  const zoomIn = (zoom) => {
    zoomAbout(zoom, centre());
    const place = chosenPlace(desk.now());
    if (place !== null) reveal(table, screenOf(place), place, desk.now().scale, 'instant');
  };
  const apply = () => sheet.style.setProperty('--scale', `${desk.now().scale}`);
  const fitAgain = () => {
    const { zoom, scale } = desk.now();
    const wanted = scaleOf(desk, zoom, table);
    if (wanted !== scale) desk.change({ scale: wanted });
  };
  desk.watch(['scale'], apply);
  desk.watch(['view'], fitAgain);
  new ResizeObserver(fitAgain).observe(table);
  zoomByWheel(table, desk, zoomAbout);
  return {
    pageOf,
    screenOf,
    zoomTo: zoomIn,
    closer: () => zoomIn(nextStep(desk.now().scale, 1)),
    further: () => zoomIn(nextStep(desk.now().scale, -1)),
    reveal: (box) => reveal(table, screenOf(box), box, desk.now().scale),
  };
}

/** @param {Desk} desk @param {Zoom} zoom @param {HTMLElement} table @returns {number} */
function scaleOf(desk, zoom, table) {
  const view = desk.now().view;
  if (typeof zoom === 'number') return zoom;
  if (view === null || view.sheet.width === 0) return desk.now().scale;
  const room = (/** @type {number} */ size) => Math.max(size - 2 * MARGIN, 40);
  const across = room(table.offsetWidth) / view.sheet.width;
  const down = room(table.offsetHeight) / view.sheet.height;
  if (zoom === 'fit') return Math.min(across, down);
  return room(table.clientWidth) / view.sheet.width;
}

/** @param {number} scale @param {1 | -1} direction @returns {number} */
function nextStep(scale, direction) {
  const steps = direction > 0 ? STEPS : STEPS.toReversed();
  return steps.find((step) => (step - scale) * direction > 0.004) ?? scale;
}

/** @param {HTMLElement} table @param {Desk} desk @param {(zoom: Zoom, anchor: WheelEvent) => void} zoomAbout */
function zoomByWheel(table, desk, zoomAbout) {
  table.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // A mouse's notch is worth less than its 100 px; a pinch comes in small steps.
      const step = Math.max(-60, Math.min(60, event.deltaY)) * -0.004;
      const wanted = desk.now().scale * Math.exp(step);
      zoomAbout(Math.min(LARGEST, Math.max(SMALLEST, wanted)), event);
    },
    { passive: false },
  );
}

/** @param {HTMLElement} table @param {Point} at @param {Box} box @param {number} scale @param {ScrollBehavior} [behavior] */
function reveal(table, at, box, scale, behavior = 'smooth') {
  const seen = table.getBoundingClientRect();
  const [width, height] = [box.width * scale, box.height * scale];
  const isSeen =
    at.x >= seen.left + 8 &&
    at.y >= seen.top + 8 &&
    at.x + Math.min(width, seen.width - 16) <= seen.right - 8 &&
    at.y + Math.min(height, seen.height - 16) <= seen.bottom - 8;
  if (isSeen) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const beyond = (
    /** @type {number} */ from,
    /** @type {number} */ size,
    /** @type {number} */ room,
  ) => (size < room ? from + size / 2 - room / 2 : from - 16);
  table.scrollBy({
    left: beyond(at.x - seen.left, width, seen.width),
    top: beyond(at.y - seen.top, height, seen.height),
    behavior: calm ? 'instant' : behavior,
  });
}

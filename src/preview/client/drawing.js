/** Shapes in page coordinates in, SVG out; strokes and badges keep their size on the screen at every zoom. */

/** @import {Attributes, Child} from './elements.js' */
/** @import {Box, Point} from './geometry.js' */
import { draw } from './elements.js';

/** @param {Box} box @param {string} kind @returns {SVGElement} */
export const outline = ({ x, y, width, height }, kind) =>
  draw('rect', { x, y, width, height, class: `stroke ${kind}` });

/** @param {string} path @param {string} kind @returns {SVGElement} */
export const stroke = (path, kind) => draw('path', { d: path, class: `stroke ${kind}` });

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
export const segment = (x1, y1, x2, y2) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

/** @param {Box} box */
export const boxPath = ({ x, y, width, height }) =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/** What is drawn in screen px at a point of the page. @param {Point} point @param {number} turn @param {...Child} children */
export function pinned({ x, y }, turn, ...children) {
  const group = draw('g', {}, ...children);
  group.style.transform = `translate(${x}px, ${y}px) scale(calc(1 / var(--scale))) rotate(${turn}rad)`;
  return group;
}

/** A small label with text, to the right of the point or to its left. @param {Point} point @param {string} text @param {string} kind @param {Point} [shift] @param {boolean} [isLeft] */
export function badge(point, text, kind, shift = { x: 0, y: 0 }, isLeft = false) {
  const width = badgeWidth(text);
  const place = { x: isLeft ? shift.x - width : shift.x, y: shift.y, width, height: 16, rx: 3 };
  return pinned(
    point,
    0,
    draw('rect', { ...place, class: `badge ${kind}` }),
    draw('text', { x: place.x + width / 2, y: shift.y + 12, class: 'badge-text' }, text),
  );
}

/** In the middle of the upper edge: tags of frames stand at the corners. @param {Box} box @param {string} text @param {string} kind */
export const badgeOver = ({ x, y, width }, text, kind) =>
  badge({ x: x + width / 2, y }, text, kind, { x: -badgeWidth(text) / 2, y: -8 });

/** @param {string} text */
const badgeWidth = (text) =>
  10 + [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 11 : 6.2), 0);

/** A line with a head that stops short of its end by some screen px. @param {Point} from @param {Point} to @param {string} kind @param {number} short */
export function arrow(from, to, kind, short) {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const head = draw('path', { d: `M${-short} 0l-10 -4.5v9z`, class: `head ${kind}` });
  return draw('g', {}, stroke(segment(from.x, from.y, to.x, to.y), kind), pinned(to, turn, head));
}

/** @param {string} name @param {Attributes} attributes @param {...Child} children */
export const layer = (name, attributes, ...children) =>
  draw('g', { 'data-layer': name, ...attributes }, ...children);

/** The desk in, the table scrolled out: each page comes back where it was left, and a line from the address comes into sight. */

/** @import {Desk} from './desk.js' */
import { part } from './elements.js';

/** @param {Desk} desk */
export function keepScroll(desk) {
  const table = part('table', HTMLElement);
  /** @type {Map<string, {left: number, top: number}>} */
  const places = new Map();
  table.addEventListener('scroll', () => {
    const { shown } = desk.now();
    if (shown !== null) places.set(shown.id, { left: table.scrollLeft, top: table.scrollTop });
  });
  desk.watch(['shown'], ({ shown }, before) => {
    if (shown === null || shown.id === before.shown?.id) return;
    table.scrollTo({ left: 0, top: 0, ...places.get(shown.id), behavior: 'instant' });
  });
}

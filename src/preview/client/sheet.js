/** The address of a page in, the page on the table out: a new one loads unseen and takes the place of the old when it is ready. */

/** @import {Desk} from './desk.js' */
import { make, part } from './elements.js';
import { takeFaces } from './faces.js';

/**
 * @typedef {object} Paper
 * @property {Promise<boolean>} ready Fonts and pictures too.
 * @property {() => void} show
 * @property {() => void} discard
 */
/**
 * @typedef {object} Sheet
 * @property {(id: string, address: string, title: string) => Paper} load
 * @property {() => void} clear
 * @property {() => string | null} address Of the page that shows.
 */

/** @param {Desk} desk @returns {Sheet} */
export function openSheet(desk) {
  const stack = part('papers', HTMLElement);
  /** @type {HTMLIFrameElement | null} */
  let top = null;
  desk.watch(['view'], ({ view }) => {
    part('sheet', HTMLElement).hidden = view === null || view.sheet.width === 0;
    if (view === null) return;
    const { width, height } = view.sheet;
    // The loupe is as large as the sheet, and stands beside it.
    const style = part('stage', HTMLElement).style;
    style.setProperty('--width', `${width}px`);
    style.setProperty('--height', `${height}px`);
  });
  return {
    load(id, address, title) {
      const frame = sandboxed(address, `Page ${title}`);
      frame.classList.add('loading');
      const ready = whenReady(frame);
      stack.append(frame);
      return {
        ready,
        show() {
          const old = top;
          top = frame;
          frame.classList.remove('loading');
          removeOnceCovered(old);
          void takeFaces(id, frame.contentDocument);
        },
        discard: () => frame.remove(),
      };
    },
    clear() {
      top = null;
      stack.replaceChildren();
    },
    address: () => top?.getAttribute('src') ?? null,
  };
}

/** No script runs in it, and the keyboard does not get lost in it; a screen reader reads it. @param {string} address @param {string} title */
export const sandboxed = (address, title) =>
  make('iframe', {
    src: address,
    title,
    sandbox: 'allow-same-origin',
    tabindex: -1,
    scrolling: 'no',
  });

/** @param {HTMLIFrameElement} frame @returns {Promise<boolean>} */
export async function whenReady(frame) {
  const loaded = await new Promise((done) => {
    frame.addEventListener('load', () => done(true), { once: true });
    frame.addEventListener('error', () => done(false), { once: true });
  });
  // A page that is sandboxed from its shell as well shows no document.
  const page = frame.contentDocument;
  await page?.fonts.ready;
  // What is answered for a revision that is gone has no sheet.
  return loaded && (page === null || page.querySelector('.sheet') !== null);
}

/** The old page stays below until the new one was painted: otherwise the table would flash. @param {Element | null} old */
function removeOnceCovered(old) {
  if (old === null) return;
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => old.remove(), 50)));
}

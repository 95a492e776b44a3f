/** A page of the list in, its small picture out: the page itself, scaled and inert, loaded once it is in sight and the table is quiet. */

/** @import {PageStatus} from '../protocol.ts' */
import { make } from './elements.js';
import { takeFaces } from './faces.js';
import { sandboxed, whenReady } from './sheet.js';

/** After a save the page on the table comes first. */
const QUIET = 400;

/**
 * @typedef {object} Picture
 * @property {HTMLElement} element
 * @property {(status: PageStatus, epoch: number) => void} update
 */

/** @param {string} id @returns {Picture} */
export function pictureOf(id) {
  const element = make('span', { class: 'thumbnail', 'aria-hidden': 'true', inert: true });
  let isSeen = false;
  let wanted = '';
  let drawn = '';
  let timer = 0;
  const refresh = () => {
    if (!isSeen || wanted === drawn || wanted === '') return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        drawn = wanted;
        void drawInto(element, id, drawn);
      },
      drawn === '' ? 0 : QUIET,
    );
  };
  new IntersectionObserver(
    (seen) => {
      isSeen = seen.some(({ isIntersecting }) => isIntersecting);
      refresh();
    },
    { rootMargin: '200px' },
  ).observe(element);
  return {
    element,
    update({ revision }, epoch) {
      // The epoch goes where it asks the server for nothing else.
      wanted = revision === 0 ? '' : `/pages/${encodeURIComponent(id)}/${revision}.html#${epoch}`;
      refresh();
    },
  };
}

/** @param {HTMLElement} element @param {string} id @param {string} address */
async function drawInto(element, id, address) {
  const frame = sandboxed(address, '');
  frame.classList.add('loading');
  element.append(frame);
  await whenReady(frame);
  const sheet = frame.contentDocument?.querySelector('.sheet');
  const [width, height] = [sheet?.clientWidth ?? 1000, sheet?.clientHeight ?? 1400];
  element.style.setProperty('--width', `${width}`);
  element.style.setProperty('--height', `${height}`);
  frame.classList.remove('loading');
  for (const old of [...element.children]) if (old !== frame) old.remove();
  await takeFaces(id, frame.contentDocument);
}

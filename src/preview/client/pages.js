/** All pages of the folder in, a list with small pictures out; a press shows the page. */

/** @import {PageStatus} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */
import { faults } from './announce.js';
import { button, make, part } from './elements.js';
import { placeStop, roveThrough } from './roving.js';
import { pictureOf } from './thumbnail.js';

export const STATE_WORDS = {
  setting: 'being set',
  set: 'set, being checked',
  proved: 'proved',
  faulty: 'checked',
  broken: 'broken',
};

/**
 * @typedef {object} Entry
 * @property {HTMLElement} item
 * @property {HTMLButtonElement} press
 * @property {(status: PageStatus, isCurrent: boolean, epoch: number) => void} update
 */

/** @param {Desk} desk */
export function listPages(desk) {
  const list = part('page-list', HTMLElement);
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  roveThrough(list, 'button.page');
  desk.watch(['state', 'pageId', 'epoch'], ({ state, pageId, epoch }, before) => {
    if (state === null) return;
    part('page-count', HTMLElement).textContent = `${state.pages.length}`;
    for (const [id, entry] of entries) {
      if (state.pages.some((page) => page.id === id)) continue;
      entry.item.remove();
      entries.delete(id);
    }
    state.pages.forEach((status, index) => {
      const entry = entries.get(status.id) ?? newEntry(desk, status.id);
      entries.set(status.id, entry);
      if (list.children[index] !== entry.item)
        list.insertBefore(entry.item, list.children[index] ?? null);
      entry.update(status, status.id === pageId, epoch);
    });
    if (!list.contains(document.activeElement)) placeStop(list, 'button.page', '[aria-current]');
    if (pageId !== before.pageId && pageId !== null)
      entries.get(pageId)?.item.scrollIntoView({ block: 'nearest' });
  });
}

/** @param {Desk} desk @param {string} id @returns {Entry} */
function newEntry(desk, id) {
  const picture = pictureOf(id);
  const title = make('span', { class: 'title' });
  const name = make('span', { class: 'name' }, id);
  const facts = make('span', { class: 'facts' });
  const press = button({ class: 'page' }, [picture.element, title, name, facts], () =>
    desk.change({ pageId: id, choice: null }),
  );
  const item = make('li', {}, press);
  return {
    item,
    press,
    update(status, isCurrent, epoch) {
      title.textContent = status.title;
      facts.replaceChildren(...factsOf(status));
      press.dataset.state = status.state;
      if (isCurrent) press.setAttribute('aria-current', 'page');
      else press.removeAttribute('aria-current');
      const words = [status.title, id, STATE_WORDS[status.state], faults(status)];
      press.setAttribute('aria-label', words.join(', '));
      picture.update(status, epoch);
    },
  };
}

/** @param {PageStatus} status @returns {HTMLElement[]} */
function factsOf({ state, errors, warnings }) {
  const word = make('span', { class: 'state' }, STATE_WORDS[state]);
  const error = make('span', { class: 'count error' }, `${errors}`);
  const warning = make('span', { class: 'count warning' }, `${warnings}`);
  return [...(errors > 0 ? [error] : []), ...(warnings > 0 ? [warning] : []), word];
}

/** `[` and `]`. @param {Desk} desk @param {1 | -1} step */
export function turnPage(desk, step) {
  const { state, pageId } = desk.now();
  const at = state?.pages.findIndex(({ id }) => id === pageId) ?? -1;
  const next = state?.pages[at + step];
  if (next !== undefined) desk.change({ pageId: next.id, choice: null });
}

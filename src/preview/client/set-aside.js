/** The findings in, which page or template set aside, a quiet list below the others out: what it was, why and where. */

/** @import {PageView, SetAsideView} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */
import { code, make, part } from './elements.js';
import { message } from './findings.js';
import { originRow } from './origin.js';

/** @param {Desk} desk */
export function listSetAside(desk) {
  const place = part('set-aside', HTMLElement);
  desk.watch(['view'], ({ view }) => {
    const isOpen = place.querySelector('details')?.open ?? false;
    place.replaceChildren(...section(view, isOpen));
  });
}

/** @param {PageView | null} view @param {boolean} isOpen */
function section(view, isOpen) {
  const setAside = view?.setAside ?? [];
  if (setAside.length === 0) return [];
  const summary = make('summary', {}, `Set aside: ${setAside.length}`);
  const list = make(
    'ul',
    {},
    setAside.map((aside) => item(view, aside)),
  );
  return [make('details', { open: isOpen }, summary, list)];
}

/** @param {PageView | null} view @param {SetAsideView} aside */
function item(view, { rule, message: words, reason, origin, setAsideAt }) {
  return make(
    'li',
    {},
    make('p', {}, code(rule), ' ', message(words)),
    originRow(view, origin),
    make('p', { class: 'help' }, reason),
    originRow(view, setAsideAt),
  );
}

/** The comparison with the reference in, a list by cause out; a press goes to the place and shows before and after. */

/** @import {PageView} from '../protocol.ts' */
/** @import {LayoutChange, LayoutRow} from '../../model/layout-change.ts' */
/** @import {Desk} from './desk.js' */
/** @import {Table} from './zoom.js' */
import { CAUSES } from './comparison.js';
import { changeKey, chosenChange } from './desk.js';
import { button, code, counted, make, part } from './elements.js';
import { placeOfChange } from './geometry.js';
import { copyButton } from './origin.js';
import { placeStop, roveThrough } from './roving.js';

/** @param {Desk} desk @param {Table} table */
export function listChanges(desk, table) {
  const place = part('panel-changes', HTMLElement);
  roveThrough(place, 'button.change');
  const fill = () => {
    const { view, choice } = desk.now();
    const held = document.activeElement;
    const key = held instanceof HTMLElement && place.contains(held) ? held.dataset.key : undefined;
    const content = view === null ? [] : contentOf(desk, view);
    place.replaceChildren(...content);
    placeStop(place, 'button.change', '[aria-expanded=true]');
    const again = [...place.querySelectorAll('button.change')]
      .filter((one) => one instanceof HTMLElement)
      .find((one) => one.dataset.key === (key ?? choice?.key));
    if (key !== undefined) again?.focus();
    return again;
  };
  desk.watch(['view', 'choice'], (now, before) => {
    const item = fill();
    const change = chosenChange(now);
    if (now.choice === before.choice || change === null || now.view === null) return;
    const box = placeOfChange(now.view, change);
    if (box !== null) table.reveal(box);
    item?.scrollIntoView({ block: 'nearest' });
  });
  fill();
}

/** @param {Desk} desk @param {PageView} view @returns {HTMLElement[]} */
function contentOf(desk, view) {
  const { reference, exists, changes } = view.comparison;
  if (!exists) return noReference(view.comparison);
  const against = make('p', { class: 'quiet' }, 'Compared with ', code(reference));
  if (changes.length === 0)
    return [make('p', { class: 'empty' }, 'The layout is as in the reference.'), against];
  const groups = CAUSES.flatMap(({ cause, label }) => {
    const own = changes.filter((change) => change.cause === cause);
    if (own.length === 0) return [];
    const swatch = make('span', { class: `swatch cause-${cause}`, 'aria-hidden': 'true' });
    const heading = make(
      'h3',
      { id: `changes-${cause}` },
      swatch,
      `${label} `,
      make('b', {}, `${own.length}`),
    );
    const items = own.map((change) => changeItem(desk, view, change));
    return [
      make('section', {}, heading, make('ul', { 'aria-labelledby': `changes-${cause}` }, items)),
    ];
  });
  return [make('p', { class: 'summary' }, counted(changes.length, 'change')), against, ...groups];
}

/** @param {PageView['comparison']} comparison */
function noReference({ reference, update }) {
  return [
    make(
      'p',
      { class: 'empty' },
      'There is no reference to compare with: ',
      code(reference),
      ' does not exist.',
    ),
    make(
      'p',
      {},
      'Take the page as it is for the reference, and keep the file in version control:',
    ),
    make('p', { class: 'origin' }, code(update), copyButton(update, 'command')),
  ];
}

/** @param {Desk} desk @param {PageView} view @param {LayoutChange} change */
function changeItem(desk, view, change) {
  const key = changeKey(change);
  const isOpen = chosenChange(desk.now()) === change;
  const content = [
    make('span', { class: 'item' }, change.item),
    make('span', { class: 'message' }, change.summary),
  ];
  const press = button(
    { class: 'change', 'data-key': key, 'aria-expanded': `${isOpen}` },
    content,
    () => desk.change({ choice: isOpen ? null : { kind: 'change', key } }),
  );
  return make('li', {}, press, isOpen ? rowsOf(view, change) : null);
}

/** @param {PageView} view @param {LayoutChange} change */
function rowsOf(view, { before, after }) {
  return make(
    'div',
    { class: 'details rows' },
    rowList(view, 'Before', '−', before),
    rowList(view, 'After', '+', after),
  );
}

/** @param {PageView} view @param {string} label @param {string} sign @param {readonly LayoutRow[]} rows */
function rowList(view, label, sign, rows) {
  if (rows.length === 0) return make('p', { class: 'quiet' }, `${label}: nothing`);
  const items = rows.map(({ text }) => make('li', { lang: view.lang }, code(text)));
  return make(
    'div',
    { class: sign === '+' ? 'after' : 'before' },
    make('h4', {}, label),
    make('ul', {}, items),
  );
}

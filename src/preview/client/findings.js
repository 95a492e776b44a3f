/** The findings of the page in, a list by severity out; a press goes to the place and opens what is known of it. */

/** @import {FindingView, PageView} from '../protocol.ts' */
/** @import {Desk, Severity} from './desk.js' */
/** @import {Table} from './zoom.js' */
import { announce } from './announce.js';
import { chosenFinding, findingKey, toggled } from './desk.js';
import { button, code, counted, make, part } from './elements.js';
import { originRow } from './origin.js';
import { placeStop, roveThrough } from './roving.js';
import { framedSource } from './source.js';

/** @type {readonly {severity: Severity, label: string}[]} */
const GROUPS = [
  { severity: 'error', label: 'Errors' },
  { severity: 'warning', label: 'Warnings' },
  { severity: 'info', label: 'Notes' },
];

/** @param {Desk} desk @param {Table} table */
export function listFindings(desk, table) {
  const list = part('finding-list', HTMLElement);
  roveThrough(list, 'button.finding');
  desk.watch(['view', 'severities'], (now) => {
    const { view, severities } = now;
    part('severities', HTMLElement).replaceChildren(...filters(desk));
    const held = focusedKey(list);
    list.replaceChildren(...(view === null ? [] : groups(desk, view, severities)));
    part('untried', HTMLElement).replaceChildren(...untriedWords(view));
    openChosen(desk, list);
    if (held !== null) findItem(list, held)?.focus();
  });
  desk.watch(['choice'], (now, before) => {
    openChosen(desk, list);
    const found = chosenFinding(now);
    if (found === null || now.choice === before.choice) return;
    if (found.target !== null) table.reveal(found.target);
    findItem(list, findingKey(found))?.scrollIntoView({ block: 'nearest' });
  });
}

/** @param {HTMLElement} list */
const focusedKey = (list) => {
  const held = document.activeElement;
  return held instanceof HTMLElement && list.contains(held) ? (held.dataset.key ?? null) : null;
};

/** @param {HTMLElement} list @param {string} key */
const findItem = (list, key) =>
  [...list.querySelectorAll('button.finding')]
    .filter((one) => one instanceof HTMLElement)
    .find((one) => one.dataset.key === key);

/** @param {Desk} desk @returns {HTMLElement[]} */
function filters(desk) {
  const { view, severities } = desk.now();
  return GROUPS.map(({ severity, label }) => {
    const count = view?.findings.filter((one) => one.severity === severity).length ?? 0;
    const attributes = {
      class: `filter ${severity}`,
      'aria-pressed': `${severities.has(severity)}`,
    };
    return button(attributes, [`${label} `, make('b', {}, `${count}`)], () => {
      desk.change({ severities: toggled(severities, severity) });
      const again = part('severities', HTMLElement).querySelector(`.${severity}`);
      if (again instanceof HTMLElement) again.focus();
    });
  });
}

/** @param {Desk} desk @param {PageView} view @param {ReadonlySet<Severity>} severities @returns {HTMLElement[]} */
function groups(desk, view, severities) {
  const shown = GROUPS.filter(({ severity }) => severities.has(severity)).flatMap((group) => {
    const found = view.findings.filter((one) => one.severity === group.severity);
    if (found.length === 0) return [];
    const items = found.map((one) => make('li', {}, findingButton(desk, one)));
    const heading = make('h3', { id: `group-${group.severity}` }, group.label);
    const list = make('ul', { 'aria-labelledby': `group-${group.severity}` }, items);
    return [make('section', { class: group.severity }, heading, list)];
  });
  if (shown.length > 0) return shown;
  const words =
    view.findings.length === 0 ? 'Nothing found.' : 'Nothing of the kinds chosen above.';
  return [make('p', { class: 'empty' }, words)];
}

/** @param {Desk} desk @param {FindingView} found */
function findingButton(desk, found) {
  const key = findingKey(found);
  const attributes = {
    class: `finding ${found.severity}`,
    'data-key': key,
    'aria-expanded': 'false',
  };
  const where = found.origin === null ? '' : `${shortFile(found.origin.file)}:${found.origin.line}`;
  const content = [
    make('span', { class: 'number' }, `${found.number}`),
    make('span', { class: 'message' }, message(found.message)),
    make('span', { class: 'rule' }, found.rule, where === '' ? null : ` · ${where}`),
  ];
  return button(attributes, content, () => {
    const isOpen = chosenFinding(desk.now()) === found;
    desk.change({ choice: isOpen ? null : { kind: 'finding', key } });
  });
}

/** @param {string} file */
const shortFile = (file) => file.split('/').slice(-2).join('/');

/** What stands between backticks is code. @param {string} text @returns {(Node | string)[]} */
export const message = (text) =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? code(piece) : piece));

/** @param {Desk} desk @param {HTMLElement} list */
function openChosen(desk, list) {
  const found = chosenFinding(desk.now());
  for (const one of list.querySelectorAll('.details')) one.remove();
  for (const one of list.querySelectorAll('button.finding'))
    one.setAttribute('aria-expanded', 'false');
  if (found !== null) {
    const item = findItem(list, findingKey(found));
    item?.setAttribute('aria-expanded', 'true');
    item?.after(details(desk.now().view, found));
  }
  placeStop(list, 'button.finding', '[aria-expanded=true]');
}

/** @param {PageView | null} view @param {FindingView} found */
export function details(view, found) {
  return make(
    'div',
    { class: 'details' },
    originRow(view, found.origin),
    found.framed === null ? null : framedSource(found.framed),
    found.help === null ? null : make('p', { class: 'help' }, message(found.help)),
    found.target === null ? make('p', { class: 'quiet' }, 'It has no place on the page.') : null,
    explanation(found),
  );
}

/** @param {FindingView} found */
function explanation({ rule, explanation: known }) {
  if (known === null || known === undefined) return null;
  const row = (/** @type {string} */ label, /** @type {string} */ text) =>
    make('p', {}, make('span', { class: 'quiet' }, `${label}: `), message(text));
  const summary = make('summary', {}, 'About ', code(rule));
  return make(
    'details',
    {},
    summary,
    row('What', known.what),
    row('Why', known.why),
    row('Fix', known.fix),
  );
}

/** @param {PageView | null} view */
function untriedWords(view) {
  if (view === null || view.untried.length === 0) return [];
  const names = view.untried.map((rule) => make('li', {}, code(rule)));
  const words = `${counted(view.untried.length, 'rule')} not tried yet`;
  return [make('details', {}, make('summary', {}, words), make('ul', {}, names))];
}

/** `n` and `p`: round and round through those that are listed. @param {Desk} desk @param {1 | -1} step */
export function stepFinding(desk, step) {
  const { view, severities } = desk.now();
  const listed = view?.findings.filter(({ severity }) => severities.has(severity)) ?? [];
  if (listed.length === 0) return announce('no findings');
  const found = chosenFinding(desk.now());
  const at = found === null ? (step > 0 ? -1 : 0) : listed.indexOf(found);
  const next = listed[(at + step + listed.length) % listed.length];
  if (next === undefined) return;
  desk.change({ choice: { kind: 'finding', key: findingKey(next) }, tab: 'findings' });
  announce(`${next.severity} ${next.number} of ${view?.findings.length}: ${next.message}`);
}

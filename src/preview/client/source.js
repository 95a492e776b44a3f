/** A framed source line in, an element out whose carets stand under the marked characters whatever faces the machine has. */
import { columnsOf } from './columns.js';
import { make } from './elements.js';

/** What any monospaced face sets in one column. */
const PLAIN = /^[\x20-\x7E]$/;

/** @param {string} framed @returns {HTMLElement} */
export function framedSource(framed) {
  const rows = framed.split('\n').map((row) => {
    const kind = row.startsWith('>')
      ? 'row marked'
      : /^\s*\|\s*\^+$/.test(row)
        ? 'row carets'
        : 'row';
    return make('span', { class: kind }, ...cellsOf(row), '\n');
  });
  return make('pre', { class: 'framed', tabindex: 0, 'aria-label': 'Source' }, ...rows);
}

/** Plain characters run together; each other one gets a box of one or two columns. @param {string} row @returns {(Node | string)[]} */
function cellsOf(row) {
  /** @type {(Node | string)[]} */
  const cells = [];
  let plain = '';
  /** @type {HTMLElement | null} */
  let last = null;
  for (const character of row) {
    if (PLAIN.test(character)) {
      plain += character;
      last = null;
      continue;
    }
    if (plain !== '') cells.push(plain);
    plain = '';
    const columns = columnsOf(character);
    if (columns === 0 && last !== null) last.append(character);
    else {
      last = make(
        'span',
        { class: columns === 2 ? 'wide' : columns === 1 ? 'narrow-cell' : 'bare' },
        character,
      );
      cells.push(last);
    }
  }
  return plain === '' ? cells : [...cells, plain];
}

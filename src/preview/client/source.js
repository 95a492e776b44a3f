/** A framed source line in, an element out whose carets stand under the marked characters whatever faces the machine has. */
import { columnsOf } from './columns.js';
import { make } from './elements.js';

/** @param {string} framed @returns {HTMLElement} */
export function framedSource(framed) {
  const rows = framed.split('\n').map((row) => {
    const kind = row.startsWith('>')
      ? 'row marked'
      : /^\s*\|\s*\^+$/.test(row)
        ? 'row carets'
        : 'row';
    return make('span', { class: kind }, cellsOf(row), '\n');
  });
  return make('pre', { class: 'framed', tabindex: 0, 'aria-label': 'Source' }, rows);
}

/** Each character has a box of its own, of one or two columns: no face is trusted with the count. @param {string} row @returns {HTMLElement[]} */
function cellsOf(row) {
  /** @type {HTMLElement[]} */
  const cells = [];
  for (const character of row) {
    const columns = columnsOf(character);
    const last = cells.at(-1);
    if (columns === 0 && last !== undefined) last.append(character);
    else cells.push(make('span', { class: columns === 2 ? 'wide' : 'narrow-cell' }, character));
  }
  return cells;
}

/** A place in the source in, `file:line:column` to read and to copy out. */

/** @import {Origin} from '../../diagnostic.ts' */
import { announce } from './announce.js';
import { button, code, make } from './elements.js';

/** @param {Origin | null} origin @returns {HTMLElement | null} */
export function originRow(origin) {
  if (origin === null) return null;
  const text = `${origin.file}:${origin.line}:${origin.column}`;
  return make('p', { class: 'origin' }, code(text), copyButton(text, text));
}

/** @param {string} text @param {string} name @returns {HTMLElement} */
export function copyButton(text, name) {
  const press = button({ class: 'copy', 'aria-label': `Copy ${name}` }, 'Copy', async () => {
    const isCopied = await copied(text);
    press.textContent = isCopied ? 'Copied' : 'Not allowed';
    announce(isCopied ? `copied ${name}` : 'the browser did not let it be copied');
    setTimeout(() => {
      press.textContent = 'Copy';
    }, 1500);
  });
  return press;
}

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

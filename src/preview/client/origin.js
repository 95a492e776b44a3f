/** A place in the source in, `file:line:column` to read, to copy and to open in the editor out. */

/** @import {Origin} from '../../diagnostic.ts' */
/** @import {PageView} from '../protocol.ts' */
import { announce } from './announce.js';
import { button, code, make } from './elements.js';

/** @param {PageView | null} view @param {Origin | null} origin @returns {HTMLElement | null} */
export function originRow(view, origin) {
  if (origin === null) return null;
  const text = `${origin.file}:${origin.line}:${origin.column}`;
  return make(
    'p',
    { class: 'origin' },
    code(text),
    editorLink(view, origin),
    copyButton(text, text),
  );
}

/** A plain link: the system knows which program takes it. @param {PageView | null} view @param {Origin} origin */
function editorLink(view, { file, line, column }) {
  const [, link] = view?.editorLinks.find(([one]) => one === file) ?? [];
  if (link === undefined) return null;
  const href = link.replaceAll('{line}', `${line}`).replaceAll('{column}', `${column}`);
  const name = `Open ${file}:${line}:${column} in the editor`;
  // An editor that runs in the browser gets a tab of its own.
  const target = /^https?:/i.test(href) ? '_blank' : null;
  return make(
    'a',
    {
      class: 'quiet-button open',
      title: 'Open in editor',
      href,
      target,
      rel: 'noopener',
      'aria-label': name,
    },
    'Open',
  );
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

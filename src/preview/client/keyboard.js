/** The commands in, keys and tool buttons that do them out. */

/** @import {Command} from './commands.js' */
/** @import {Desk} from './desk.js' */

import { part } from './elements.js';
import { placeStop, roveThrough } from './roving.js';

/** @param {Desk} desk @param {readonly Command[]} commands */
export function takeKeys(desk, commands) {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
    const isNamed = event.key.length > 1;
    if (!isNamed && !desk.now().shortcuts) return;
    const key = isNamed ? event.key : keyOf(event);
    const command = commands.find(({ keys }) => keys.includes(key));
    if (command === undefined || (event.repeat && command.isOn !== null)) return;
    if (command.name === 'loupe') return;
    if (event.key.startsWith('Arrow') && !isOnTable(event.target)) return;
    if (command.run() !== false) event.preventDefault();
  });
}

/** Under a layout of another script (ㄕ, п, か) the key is known by its place. @param {KeyboardEvent} event */
export function keyOf({ key, code }) {
  const isLatin = key <= '\u007F';
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  return (isLatin || letter === undefined ? key : letter).toLowerCase();
}

/** Arrow keys go from line to line on the table alone: elsewhere they belong to lists. @param {EventTarget | null} target */
const isOnTable = (target) =>
  target === document.body || (target instanceof Element && target.closest('#table') !== null);

/** @param {EventTarget | null} target */
const isWriting = (target) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');

/** @param {Desk} desk @param {readonly Command[]} commands */
export function takeButtons(desk, commands) {
  for (const bar of document.querySelectorAll('[role=toolbar]')) {
    if (!(bar instanceof HTMLElement)) continue;
    roveThrough(bar, 'button', 'horizontal');
    placeStop(bar, 'button', '[aria-pressed=true]');
  }
  for (const press of document.querySelectorAll('button[data-command]')) {
    if (!(press instanceof HTMLButtonElement)) continue;
    const command = commands.find(({ name }) => name === press.dataset.command);
    if (command === undefined) throw new Error(`no command \`${press.dataset.command}\``);
    const [key = ''] = command.keys;
    press.title = `${command.label} (${key})`;
    press.setAttribute('aria-keyshortcuts', key);
    press.addEventListener('click', ({ detail }) => {
      command.run();
      // After the mouse the keys belong to the page again: arrows, and space for the hand.
      if (detail > 0 && command.group !== 'Window' && !desk.now().placing)
        part('table', HTMLElement).focus({ preventScroll: true });
    });
    const { isOn } = command;
    if (isOn === null) continue;
    const name = press.hasAttribute('aria-controls') ? 'aria-expanded' : 'aria-pressed';
    const show = () => press.setAttribute(name, `${isOn()}`);
    desk.watch(['overlays', 'zoom', 'loupe', 'placing', 'pagesOpen', 'panelOpen'], show);
    show();
  }
}

/** The commands in, a dialog with every key out. */

/** @import {Command} from './commands.js' */
/** @import {Desk} from './desk.js' */
import { make, part } from './elements.js';

/** @type {Record<string, string>} */
const KEY_NAMES = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
};

/** By hand, and so in no table of keys. */
const BY_HAND = /** @type {const} */ ([
  ['Ctrl + wheel', 'Zoom about the pointer'],
  ['Space + drag', 'Move the page; also with the middle button'],
  ['Click', 'Choose the line of type under the pointer'],
]);

export const showHelp = () => part('help', HTMLDialogElement).showModal();

/** @param {Desk} desk @param {readonly Command[]} commands */
export function writeHelp(desk, commands) {
  const groups = [...new Set(commands.map(({ group }) => group))].map((group) => {
    const rows = commands.filter((command) => command.group === group).flatMap(keyRow);
    const hand = group === 'Zoom' ? BY_HAND.flatMap(([keys, label]) => row(keys, label)) : [];
    return make('section', {}, make('h3', {}, group), make('dl', {}, rows, hand));
  });
  part('keys', HTMLElement).replaceChildren(...groups);
  const dialog = part('help', HTMLDialogElement);
  part('close-help', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => event.key === '?' && dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  const box = part('shortcuts', HTMLInputElement);
  box.checked = desk.now().shortcuts;
  box.addEventListener('change', () => desk.change({ shortcuts: box.checked }));
}

/** @param {Command} command */
const keyRow = ({ keys: [key = ''], label }) => row(KEY_NAMES[key] ?? key, label);

/** @param {string} keys @param {string} label */
const row = (keys, label) => [make('dt', {}, make('kbd', {}, keys)), make('dd', {}, label)];

/** The desk in, everything that can be done by button and by key out: one table for the tool bar, the keyboard and the help. */

/** @import {Desk, Overlay, Zoom} from './desk.js' */
/** @import {Layouts} from './layouts.js' */
/** @import {Loupe} from './loupe.js' */
/** @import {Modules} from './modules.js' */
/** @import {Table} from './zoom.js' */
import { toggled } from './desk.js';
import { stepFinding } from './findings.js';
import { turnPage } from './pages.js';
import { readOn, stepLine } from './pointer.js';

/**
 * @typedef {object} Command
 * @property {string} name As in `data-command` of its button.
 * @property {string} group
 * @property {string} label
 * @property {readonly string[]} keys As `KeyboardEvent.key` has them; the first stands in the help.
 * @property {() => boolean | void} run False: the key is left to the browser.
 * @property {(() => boolean) | null} isOn Null for what is no switch.
 */

/** @type {readonly [Overlay, string, string][]} */
const OVERLAYS = [
  ['grid', 'g', 'Line grid'],
  ['columns', 'c', 'Columns'],
  ['frames', 'f', 'Frames and the order of their text; heads, pictures, display lines'],
  ['baselines', 'b', 'Baselines'],
  ['cells', 'e', 'Cells; opened and squeezed gaps'],
  ['changes', 'd', 'Comparison with the reference'],
  ['marks', 'm', 'Numbered marks of findings'],
];

/** @type {readonly [string, Zoom, readonly string[], string][]} */
const ZOOMS = [
  ['zoom-fit', 'fit', ['0'], 'Fit the page'],
  ['zoom-width', 'width', ['w', '9'], 'Fit the width'],
  ['zoom-real', 1, ['1'], '100 %: real size'],
  ['zoom-double', 2, ['2'], '200 %'],
];

/** @param {Desk} desk @param {Table} table @param {Loupe} loupe @param {Layouts} layouts @param {Modules} modules @param {() => void} showHelp @returns {readonly Command[]} */
export function listCommands(desk, table, loupe, layouts, modules, showHelp) {
  return [
    ...OVERLAYS.map(([name, key, label]) => overlayCommand(desk, name, key, label)),
    plain('Overlays', 'clear', ['x'], 'All overlays off', () =>
      desk.change({ overlays: new Set() }),
    ),
    ...ZOOMS.map(([name, zoom, keys, label]) => zoomCommand(desk, table, name, zoom, keys, label)),
    plain('Zoom', 'closer', ['+', '='], 'Closer (or Ctrl and wheel)', table.closer),
    plain('Zoom', 'further', ['-', '_'], 'Further', table.further),
    {
      ...plain('Zoom', 'loupe', ['l'], 'Loupe, 3 × (hold or press)', loupe.toggle),
      isOn: () => desk.now().loupe,
    },
    ...goingCommands(desk, table),
    ...layoutCommands(desk, layouts, modules),
    ...windowCommands(desk, modules, showHelp),
  ];
}

/** @param {string} group @param {string} name @param {readonly string[]} keys @param {string} label @param {() => boolean | void} run @returns {Command} */
const plain = (group, name, keys, label, run) => ({ group, name, keys, label, run, isOn: null });

/** @param {Desk} desk @param {Overlay} name @param {string} key @param {string} label @returns {Command} */
const overlayCommand = (desk, name, key, label) => ({
  ...plain('Overlays', name, [key], label, () =>
    desk.change({ overlays: toggled(desk.now().overlays, name) }),
  ),
  isOn: () => desk.now().overlays.has(name),
});

/** @param {Desk} desk @param {Table} table @param {string} name @param {Zoom} zoom @param {readonly string[]} keys @param {string} label @returns {Command} */
const zoomCommand = (desk, table, name, zoom, keys, label) => ({
  ...plain('Zoom', name, keys, label, () => table.zoomTo(zoom)),
  isOn: () => desk.now().zoom === zoom,
});

/** @param {Desk} desk @param {Table} table @returns {Command[]} */
function goingCommands(desk, table) {
  const ways = /** @type {const} */ (['up', 'down', 'left', 'right']);
  return [
    plain('Go to', 'next-finding', ['n'], 'Next finding', () => stepFinding(desk, 1)),
    plain('Go to', 'previous-finding', ['p'], 'Previous finding', () => stepFinding(desk, -1)),
    plain('Go to', 'next-page', [']'], 'Next page', () => turnPage(desk, 1)),
    plain('Go to', 'previous-page', ['['], 'Previous page', () => turnPage(desk, -1)),
    plain('Go to', 'next-line', ['j'], 'Next line in reading order', () => readOn(desk, table, 1)),
    plain('Go to', 'previous-line', ['k'], 'Previous line in reading order', () =>
      readOn(desk, table, -1),
    ),
    ...ways.map((way) =>
      plain(
        'Go to',
        `line-${way}`,
        [`Arrow${way[0]?.toUpperCase()}${way.slice(1)}`],
        `Line ${way}`,
        () => stepLine(desk, table, way),
      ),
    ),
  ];
}

/** @param {Desk} desk @param {Layouts} layouts @param {Modules} modules @returns {Command[]} */
function layoutCommands(desk, layouts, modules) {
  return [
    {
      ...plain('Layouts', 'place-stories', ['s'], 'Stories on the grid, to move and resize', () =>
        modules.toggle(),
      ),
      isOn: () => desk.now().placing,
    },
    plain(
      'Layouts',
      'layouts',
      ['a'],
      'Other layouts that make-up could give the page',
      layouts.look,
    ),
    plain('Layouts', 'undo-layout', ['u'], 'Take back what was taken over last', layouts.undo),
  ];
}

/** @param {Desk} desk @param {Modules} modules @param {() => void} showHelp @returns {Command[]} */
function windowCommands(desk, modules, showHelp) {
  const { now, change } = desk;
  return [
    {
      ...plain('Window', 'pages', ['t'], 'List of pages', () =>
        change({ pagesOpen: !now().pagesOpen }),
      ),
      isOn: () => now().pagesOpen,
    },
    {
      ...plain('Window', 'panel', ['i'], 'Findings, line, changes and layouts', () =>
        change({ panelOpen: !now().panelOpen }),
      ),
      isOn: () => now().panelOpen,
    },
    plain('Window', 'help', ['?'], 'This help', showHelp),
    plain(
      'Window',
      'leave',
      ['Escape'],
      'Put the loupe away, a story back, choose nothing, close a drawer',
      () => leave(desk, modules),
    ),
  ];
}

/** One thing after the other. @param {Desk} desk @param {Modules} modules */
function leave({ now, change }, modules) {
  if (now().loupe) return change({ loupe: false });
  if (document.body.classList.contains('narrow') && (now().panelOpen || now().pagesOpen))
    return change({ panelOpen: false, pagesOpen: false });
  if (now().placing) return modules.back();
  return change({ choice: null });
}

/** A page in, the other layouts that make-up could give it out, as small pictures; a press takes one over into page.yaml. */

/** @import {LayoutStoryView, LayoutView, LayoutsView} from '../layout-protocol.ts' */
/** @import {Desk} from './desk.js' */
import { announce } from './announce.js';
import { button, counted, make, part } from './elements.js';
import { message } from './findings.js';
import { drawLayout } from './layout-drawing.js';
import { askForLayouts, changeLayout } from './layout-requests.js';
import { placeStop, roveThrough } from './roving.js';

/**
 * @typedef {object} Layouts
 * @property {() => void} look
 * @property {() => void} undo
 */

/**
 * What the panel shows: nothing yet, work under way, layouts, and what was said last.
 * @typedef {object} Shelf
 * @property {boolean} isBusy
 * @property {LayoutsView | null} seen
 * @property {string} words
 */

/** @type {Shelf} */
const EMPTY = { isBusy: false, seen: null, words: '' };

/** @param {Desk} desk @returns {Layouts} */
export function showLayouts(desk) {
  let shelf = EMPTY;
  /** What was written, while the page is not set from it yet. */
  let isWritten = false;
  /** Counts what was asked for: the answer to something older is dropped. */
  let turn = 0;
  const list = part('layout-list', HTMLElement);
  roveThrough(list, 'button.layout');
  /** @param {Partial<Shelf>} patch @param {boolean} [takesFocus] */
  const put = (patch, takesFocus = false) => {
    const isHeld = list.contains(document.activeElement);
    shelf = { ...shelf, ...patch };
    list.replaceChildren(...content(desk, shelf, { look, take, undo }));
    placeStop(list, 'button.layout', '.shown');
    if (isHeld || takesFocus) focusFirst(desk, list);
  };
  /** @param {boolean} isWished Else the focus stays with whoever has it meanwhile. */
  const ask = async (isWished) => {
    const { view } = desk.now();
    if (view === null) return;
    turn += 1;
    const own = turn;
    put({ isBusy: true });
    const seen = await askForLayouts(view.id, view.revision);
    if (own !== turn) return;
    if (typeof seen !== 'string') {
      isWritten = false;
      announce(counted(seen.layouts.length, 'layout'));
      return put({ isBusy: false, seen }, isWished || document.activeElement === document.body);
    }
    if (!isWritten) announce(seen);
    put({ isBusy: false, ...(isWritten ? {} : { words: seen }) });
  };
  const look = () => {
    desk.change({ tab: 'layouts', panelOpen: true });
    put({ words: '' });
    void ask(true);
  };
  /** @param {string} what */
  const change = async (what) => {
    const { view, state } = desk.now();
    if (view === null || state === null) return;
    turn += 1;
    const own = turn;
    put({ isBusy: true, words: '' });
    const { isDone, words } = await changeLayout(view.id, view.revision, what, state.token);
    if (own !== turn) return;
    isWritten = isDone;
    announce(words);
    put({ isBusy: false, words });
  };
  const take = (/** @type {LayoutView} */ { number }) => void change(`${number}`);
  const undo = () => {
    desk.change({ tab: 'layouts', panelOpen: true });
    void change('undo');
  };
  desk.watch(['view'], ({ view }, before) => {
    if (view?.id !== before.view?.id) {
      isWritten = false;
      turn += 1;
      return put(EMPTY);
    }
    // When the page was set from what was written, its layouts are asked for again.
    if (isWritten) return void ask(false);
    if (shelf.seen !== null && !shelf.isBusy) put({});
  });
  put({});
  return { look, undo };
}

/** @param {Desk} desk @param {HTMLElement} list */
function focusFirst(desk, list) {
  if (desk.now().tab !== 'layouts') return;
  const stop = list.querySelector('button.layout[tabindex="0"]') ?? list.querySelector('button');
  if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
}

/** @typedef {{look: () => void, take: (layout: LayoutView) => void, undo: () => void}} Hands */

/** @param {Desk} desk @param {Shelf} shelf @param {Hands} hands @returns {Node[]} */
function content(desk, { isBusy, seen, words }, hands) {
  const { view } = desk.now();
  if (isBusy) return [make('p', { class: 'empty' }, 'Make-up is at work …')];
  const said = words === '' ? [] : [make('p', { class: 'said' }, message(words))];
  const lookAgain = button({ class: 'copy' }, 'Look again', hands.look);
  if (seen === null || view === null)
    return [...said, howTo(), button({ class: 'copy' }, 'Show layouts', hands.look)];
  const isOld = seen.revision !== view.revision;
  const back = seen.canUndo ? [button({ class: 'copy' }, 'Undo the last one', hands.undo)] : [];
  const old = isOld
    ? [make('p', { class: 'quiet' }, 'The page was set anew since. ', lookAgain)]
    : [];
  if (seen.layouts.length === 0)
    return [
      ...said,
      ...old,
      make('p', { class: 'empty' }, 'Make-up finds no room for the stories of this page.'),
    ];
  const items = seen.layouts.map((layout) => make('li', {}, layoutOf(desk, layout, isOld, hands)));
  return [
    ...said,
    ...old,
    make('p', { class: 'quiet' }, 'A press writes the layout into page.yaml. ', ...back),
    make('ol', { class: 'layouts', 'aria-label': 'Layouts, the best first' }, items),
  ];
}

const howTo = () =>
  make(
    'p',
    { class: 'empty' },
    'Other ways in which make-up could place the stories of this page: press ',
    make('kbd', {}, 'a'),
    '. Stories that you pinned stay where they are, unless all are pinned.',
  );

/** @param {Desk} desk @param {LayoutView} layout @param {boolean} isOld @param {Hands} hands */
function layoutOf(desk, layout, isOld, { take }) {
  const { number, cost, free, over, isShown, dearest, stories } = layout;
  const { view } = desk.now();
  const isShownNow = isShown && !isOld;
  const facts = [
    `cost ${cost}`,
    ...(free > 0 ? [`${counted(free, 'column-line')} free`] : []),
    ...(over > 0 ? [`${counted(over, 'line')} too long`] : []),
    ...(isShownNow ? ['as it shows'] : []),
  ].join(', ');
  const press = button(
    {
      class: `layout${isShownNow ? ' shown' : ''}`,
      'aria-label': `Layout ${number}, ${facts}: write it into page.yaml`,
      disabled: isOld,
    },
    [
      view === null ? null : drawLayout(view, layout),
      make('span', { class: 'facts-of-layout' }, make('b', {}, `${number}`), ` · ${facts}`),
    ],
    () => take(layout),
  );
  const most = dearest === '' ? null : make('p', { class: 'quiet' }, 'Most for ', message(dearest));
  const rows = stories.map(storyRow);
  return [
    press,
    most,
    make('details', {}, make('summary', {}, 'Story by story'), make('ul', {}, rows)),
  ];
}

/** @param {LayoutStoryView} story */
const storyRow = ({ story, setting, paid }) =>
  make(
    'li',
    {},
    make('p', {}, make('b', {}, story), ' ', message(setting)),
    paid === '' ? null : make('p', { class: 'quiet' }, paid),
  );

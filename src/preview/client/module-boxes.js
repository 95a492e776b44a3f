/** The stories of a page and where they are shown in, a rectangle for each over the page out: its name, handles at its edges, and what is said of the one in hand. */

/** @import {AreaView} from '../layout-protocol.ts' */
/** @import {PageView} from '../protocol.ts' */
/** @import {Edge} from './module-moves.js' */
import { fill, make } from './elements.js';
import { boxOf } from './grid.js';
import { isSameArea, pinInWords } from './module-moves.js';

/** Stories take turns with these: `story-0` … in the style sheet. */
const STORY_COLOURS = 6;

/** @type {readonly (readonly Edge[])[]} */
const HANDLES = [
  ['top'],
  ['right'],
  ['bottom'],
  ['left'],
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'left'],
  ['bottom', 'right'],
];

/**
 * What a rectangle shows: where, whether its story is in hand, and what is said of it there.
 * @typedef {object} Seat
 * @property {AreaView} area
 * @property {boolean} isHeld
 * @property {readonly string[]} words
 * @property {boolean} isBad The story is too long for it, or does not stand there.
 */

/** Made anew when the page is; the focus stays with its story. @param {HTMLElement} place @param {PageView} view */
export function makeBoxes(place, view) {
  const held = document.activeElement;
  const story = held instanceof HTMLElement && place.contains(held) ? held.dataset.story : null;
  fill(
    place,
    view.modules.map(({ story: name }, index) => boxFor(name, index % STORY_COLOURS)),
  );
  if (story !== null) boxNamed(place, story)?.focus({ preventScroll: true });
}

/** @param {string} story @param {number} colour */
const boxFor = (story, colour) =>
  make(
    'div',
    {
      class: `module story-${colour}`,
      role: 'button',
      'aria-roledescription': 'story on the grid',
      tabindex: 0,
      'data-story': story,
    },
    make('span', { class: 'module-name' }, story),
    make('span', { class: 'module-facts', 'aria-hidden': 'true' }),
    HANDLES.map((edges) =>
      make('span', { class: `handle ${edges.join(' ')}`, 'data-edges': edges.join(' ') }),
    ),
  );

/** @param {HTMLElement} place @param {string | undefined} story @returns {HTMLElement | null} */
export const boxNamed = (place, story) =>
  [...place.children]
    .filter((one) => one instanceof HTMLElement)
    .find((one) => one.dataset.story === story) ?? null;

/** @param {HTMLElement} place @param {PageView} view @param {(story: string, stands: AreaView) => Seat} seatOf */
export function seatBoxes(place, view, seatOf) {
  for (const { story, module, isPinned } of view.modules) {
    const box = boxNamed(place, story);
    if (box !== null) seatBox(box, view, seatOf(story, module), module, isPinned);
  }
}

/** @param {HTMLElement} box @param {PageView} view @param {Seat} seat @param {AreaView} stands @param {boolean} isPinned */
function seatBox(box, view, { area, isHeld, words, isBad }, stands, isPinned) {
  const { x, y, width, height } = boxOf(view, area);
  const lengths = { '--x': x, '--y': y, '--wide': width, '--deep': height };
  for (const [name, px] of Object.entries(lengths)) box.style.setProperty(name, `${px}`);
  // What is smaller lies on what is larger, and what is in hand on all.
  box.style.zIndex = isHeld ? '1000000' : `${Math.round(1e6 / (1 + (width * height) / 1000))}`;
  box.classList.toggle('held', isHeld);
  box.classList.toggle('away', !isHeld && !isSameArea(area, stands));
  box.classList.toggle('bad', isBad);
  box.classList.toggle('pinned', isPinned);
  const said = [pinInWords(area), ...words];
  box.setAttribute(
    'aria-label',
    `${box.dataset.story}, ${said.join(', ')}${isPinned ? ', pinned in page.yaml' : ''}`,
  );
  const facts = box.querySelector('.module-facts');
  if (facts instanceof HTMLElement)
    fill(facts, isHeld ? said.map((one, at) => make(at === 0 ? 'code' : 'b', {}, one)) : []);
}

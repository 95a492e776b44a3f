/** The modules of a layout in, a small picture of the page out: each story with its head, its columns and its pictures. */

/** @import {LayoutStoryView, LayoutView} from '../layout-protocol.ts' */
/** @import {PageView} from '../protocol.ts' */
/** @import {Box} from './geometry.js' */
import { draw } from './elements.js';
import { boxOf } from './grid.js';

/** Stories take turns with these: `story-0` … in the style sheet. */
const STORY_COLOURS = 6;
/** Px of the page: a name as tall as this can be read in the small picture. */
const NAME_SIZE = 72;
/** A Latin letter is about as wide as this share of its height. */
const LETTER = 0.6;

/** @param {PageView} view @param {LayoutView} layout */
export function drawLayout(view, layout) {
  const { width, height } = view.sheet;
  return draw(
    'svg',
    { class: 'layout-picture', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    box({ x: 0, y: 0, width, height }, 'paper'),
    ...layout.stories.map((story, index) => drawStory(view, story, index)),
  );
}

/** @param {PageView} view @param {LayoutStoryView} story @param {number} index */
function drawStory(view, { story, module, head, frames, pictures, setting, paid }, index) {
  const place = boxOf(view, module);
  return draw(
    'g',
    { class: `story-${index % STORY_COLOURS}` },
    draw('title', {}, `${story}: ${setting}${paid === '' ? '' : `: ${paid}`}`),
    box(place, 'module'),
    ...frames.map((frame) => box(boxOf(view, frame), 'leg')),
    ...pictures.map((picture) => drawPicture(boxOf(view, picture))),
    head === null ? null : box(boxOf(view, head), 'head'),
    (head === null ? null : nameOf(story, boxOf(view, head), true)) ?? nameOf(story, place, false),
  );
}

/** A frame with a line across, as layout sheets show pictures. @param {Box} at */
const drawPicture = (at) =>
  draw(
    'g',
    { class: 'picture' },
    box(at, ''),
    draw('path', {
      d: `M${at.x} ${at.y}l${at.width} ${at.height}m0 ${-at.height}l${-at.width} ${at.height}`,
    }),
  );

/** Null where it has no room. @param {string} story @param {Box} at @param {boolean} isOnHead */
function nameOf(story, at, isOnHead) {
  const letters = [...story].length;
  const across = at.width >= letters * NAME_SIZE * LETTER && at.height >= NAME_SIZE;
  const down = at.height >= letters * NAME_SIZE * LETTER && at.width >= NAME_SIZE;
  if (!across && !down) return null;
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
  const turn = across ? null : `rotate(90 ${x} ${y})`;
  const kind = isOnHead ? 'name on-head' : 'name';
  return draw('text', { x, y, class: kind, transform: turn }, story);
}

/** @param {Box} at @param {string} kind */
const box = ({ x, y, width, height }, kind) => draw('rect', { x, y, width, height, class: kind });

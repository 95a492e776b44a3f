/** The view of a page in, its line grid, columns, frames, baselines and cells as SVG out. */

/** @import {FrameView, LineView, PageView, PlacedAreaView} from '../protocol.ts' */
/** @import {Box, Point} from './geometry.js' */
import {
  arrow,
  badge,
  badgeOver,
  boxPath,
  layer,
  outline,
  pinned,
  segment,
  stroke,
} from './drawing.js';
import { draw } from './elements.js';

/** Stories take turns with these: `story-0` … in the style sheet. */
const STORY_COLOURS = 6;
/** Gaps below this are rounding. */
const NOTICED = 0.005;
/** Screen px. */
const NUMBER_RADIUS = 9.5;
/** Px of the page: the first line of a frame starts at its tag too. */
const TAG_REACH = 20;

/** The grid of a vertical page runs from its right edge. @param {PageView} view */
export function drawGrid(view) {
  const { grid, live } = view;
  const vertical = view.direction === 'vertical';
  const slots = Array.from({ length: grid.lines }, (_, index) => {
    const near = grid.origin + (vertical ? -1 : 1) * index * grid.pitch;
    return vertical
      ? { x: near - grid.body, y: live.y, width: grid.body, height: live.height }
      : { x: live.x, y: near, width: live.width, height: grid.body };
  });
  const numbers = slots.flatMap((slot, index) =>
    (index + 1) % 5 === 0 ? [gridNumber(slot, index + 1, vertical)] : [],
  );
  return layer('grid', {}, stroke(slots.map(boxPath).join(''), 'grid'), ...numbers);
}

/** @param {Box} slot @param {number} number @param {boolean} vertical */
function gridNumber(slot, number, vertical) {
  const at = vertical ? { x: slot.x, y: slot.y } : { x: slot.x, y: slot.y };
  return badge(at, `${number}`, 'grid-number', vertical ? { x: 0, y: -18 } : { x: -26, y: 0 });
}

/** @param {PageView} view */
export function drawColumns({ grid, live, direction }) {
  const columns = grid.columns.map(({ start, end }, index) => {
    const box =
      direction === 'vertical'
        ? { x: live.x, y: start, width: live.width, height: end - start }
        : { x: start, y: live.y, width: end - start, height: live.height };
    const shift = direction === 'vertical' ? { x: -20, y: 0 } : { x: 0, y: -18 };
    return draw('g', {}, outline(box, 'column'), badge(box, `${index + 1}`, 'column', shift));
  });
  return layer('columns', {}, outline(live, 'live'), ...columns);
}

/** @param {PageView} view */
export function drawFrames(view) {
  const stories = [...new Set([...view.frames, ...view.areas].map(({ story }) => story))];
  const groups = stories.map((story, index) => {
    const frames = view.frames.filter((one) => one.story === story).sort(byOrder);
    const kind = `story-${index % STORY_COLOURS}`;
    const arrows = frames
      .slice(1)
      .map((frame, before) => threadArrow(view, frames[before], frame, kind));
    const boxes = frames.map((frame) => outline(frame.rect, `frame ${kind}`));
    const badges = frames.map((frame) => frameBadge(view, frame, kind));
    const areas = view.areas.filter((one) => one.story === story).map((one) => drawArea(one, kind));
    return draw('g', {}, areas, boxes, arrows, badges);
  });
  return layer('frames', {}, ...groups);
}

/** A head, a figure or a display line, with its name. @param {PlacedAreaView} area @param {string} kind */
const drawArea = ({ rect, name, kind: what }, kind) =>
  draw('g', {}, outline(rect, `area ${what}-area ${kind}`), badgeOver(rect, name, kind));

/** @param {FrameView} a @param {FrameView} b */
const byOrder = (a, b) => a.order - b.order;

/** @param {PageView} view @param {FrameView} frame */
const isVertical = (view, frame) =>
  view.lines.find((line) => line.frame === frame.id)?.direction === 'vertical';

/** Text runs in at one corner of a frame and out at the corner across. @param {PageView} view @param {FrameView} frame @returns {{wayIn: Point, wayOut: Point}} */
function ports(view, frame) {
  const { x, y, width, height } = frame.rect;
  const [left, right] = isVertical(view, frame) ? [x + width, x] : [x, x + width];
  return { wayIn: { x: left, y }, wayOut: { x: right, y: y + height } };
}

/** Whether the tag of a frame stands there, so that nothing else should. @param {PageView} view @param {Point} point */
export const isAtTag = (view, { x, y }) =>
  view.frames.some((frame) => {
    const { wayIn } = ports(view, frame);
    return Math.abs(wayIn.x - x) < TAG_REACH && Math.abs(wayIn.y - y) < TAG_REACH;
  });

/** @param {PageView} view @param {FrameView | undefined} before @param {FrameView} frame @param {string} kind */
const threadArrow = (view, before, frame, kind) =>
  before === undefined
    ? null
    : arrow(ports(view, before).wayOut, ports(view, frame).wayIn, `thread ${kind}`, NUMBER_RADIUS);

/** A number where the text runs in, the story's name beside the first, and what is free where it runs out. @param {PageView} view @param {FrameView} frame @param {string} kind */
function frameBadge(view, frame, kind) {
  const { order, story, filled, capacity } = frame;
  const { wayIn, wayOut } = ports(view, frame);
  const vertical = isVertical(view, frame);
  const number = pinned(
    wayIn,
    0,
    draw('circle', { r: NUMBER_RADIUS, class: `badge ${kind}` }),
    draw('text', { y: 4, class: 'badge-text' }, `${order}`),
  );
  const aside = vertical ? { x: -NUMBER_RADIUS - 4, y: -8 } : { x: NUMBER_RADIUS + 4, y: -8 };
  const name = order === 1 ? badge(wayIn, story, kind, aside, vertical) : null;
  const free =
    filled < capacity
      ? badge(
          wayOut,
          `${filled} of ${capacity} lines`,
          kind,
          { x: vertical ? 0 : -4, y: -8 },
          !vertical,
        )
      : null;
  return draw('g', {}, name, free, number);
}

/** @param {PageView} view */
export function drawBaselines({ lines }) {
  const path = lines.map(({ rect, baseline, direction }) =>
    direction === 'vertical'
      ? segment(baseline, rect.y, baseline, rect.y + rect.height)
      : segment(rect.x, baseline, rect.x + rect.width, baseline),
  );
  return layer('baselines', {}, stroke(path.join(''), 'baseline'));
}

/** @param {PageView} view */
export function drawCells({ lines }) {
  const all = lines.flatMap((line) => line.cells.map((cell) => cellBox(line, cell.from, cell.to)));
  const gaps = lines.flatMap((line) =>
    line.cells
      .filter(({ gapEm }) => Math.abs(gapEm) > NOTICED)
      .map(({ to, gapEm }) => ({ opened: gapEm > 0, box: gapBox(line, to, gapEm * line.size) })),
  );
  const pathOf = (/** @type {boolean} */ opened) =>
    gaps.flatMap((gap) => (gap.opened === opened ? [boxPath(gap.box)] : [])).join('');
  return layer(
    'cells',
    {},
    draw('path', { d: pathOf(true), class: 'opened' }),
    draw('path', { d: pathOf(false), class: 'squeezed' }),
    stroke(all.map(boxPath).join(''), 'cell'),
  );
}

/** @param {LineView} line @param {number} from @param {number} to @returns {Box} */
function cellBox({ rect, direction }, from, to) {
  return direction === 'vertical'
    ? { x: rect.x, y: rect.y + from, width: rect.width, height: to - from }
    : { x: rect.x + from, y: rect.y, width: to - from, height: rect.height };
}

/** The blank after a cell; a squeeze is shown as wide as what it took away. @param {LineView} line @param {number} end @param {number} gap */
const gapBox = (line, end, gap) =>
  gap > 0 ? cellBox(line, end, end + gap) : cellBox(line, end + gap, end);

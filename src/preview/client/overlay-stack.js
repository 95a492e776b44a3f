/** The desk in, the SVG over the page out: each overlay drawn when it is wanted, the chosen place outlined, numbered marks. */

import { chosenPlace } from './chosen-place.js';
/** @import {PageView} from '../protocol.ts' */
/** @import {Desk, DeskState, Overlay} from './desk.js' */
import { drawComparison, legend } from './comparison.js';
import { findingKey } from './desk.js';
import { outline } from './drawing.js';
import { button, fill, part } from './elements.js';
import {
  drawBaselines,
  drawCells,
  drawColumns,
  drawFrames,
  drawGrid,
  isAtTag,
} from './overlays.js';
import { panelBeside } from './session.js';

/** From the lowest to the topmost. @type {readonly [Overlay, (view: PageView) => SVGElement][]} */
const LAYERS = [
  ['columns', drawColumns],
  ['grid', drawGrid],
  ['cells', drawCells],
  ['baselines', drawBaselines],
  ['changes', drawComparison],
  ['frames', drawFrames],
];

/** @param {Desk} desk */
export function stackOverlays(desk) {
  const overlay = part('overlay', SVGSVGElement);
  const layers = part('layers', SVGGElement);
  const chosen = part('chosen', SVGGElement);
  const outlineChosen = () => {
    const place = chosenPlace(desk.now());
    chosen.replaceChildren(
      ...(place === null ? [] : [outline(place, 'halo'), outline(place, 'chosen')]),
    );
  };
  desk.watch(['view', 'overlays'], (now, before) => {
    const { view, overlays } = now;
    if (view === null) return layers.replaceChildren();
    const { width, height } = view.sheet;
    for (const drawing of [overlay, part('loupe-overlay', SVGSVGElement)])
      drawing.setAttribute('viewBox', `0 0 ${Math.max(width, 1)} ${Math.max(height, 1)}`);
    if (view !== before.view) layers.replaceChildren();
    layers.replaceChildren(...wantedLayers(layers, view, overlays));
    drawLegend(now);
  });
  desk.watch(['view', 'choice'], outlineChosen);
  desk.watch(['view', 'overlays', 'choice'], () => drawMarks(desk));
}

/** Layers that are there stay as they are. @param {SVGElement} layers @param {PageView} view @param {ReadonlySet<Overlay>} overlays */
function wantedLayers(layers, view, overlays) {
  return LAYERS.filter(([name]) => overlays.has(name)).map(([name, drawLayer]) => {
    const there = [...layers.children].find((child) => child.getAttribute('data-layer') === name);
    return there ?? drawLayer(view);
  });
}

/** @param {DeskState} now */
function drawLegend({ view, overlays }) {
  const place = part('legend', HTMLElement);
  const changes = view?.comparison;
  place.hidden = !overlays.has('changes') || changes === undefined;
  if (place.hidden || changes === undefined) return;
  const words = changes.exists ? legend(changes.changes) : 'There is no reference to compare with.';
  place.replaceChildren(words);
}

/** @param {Desk} desk */
function drawMarks(desk) {
  const { view, overlays, choice } = desk.now();
  const wanted = view === null || !overlays.has('marks') ? [] : view.findings;
  const marks = wanted.flatMap((found) => {
    if (found.target === null) return [];
    const key = findingKey(found);
    const isChosen = choice?.kind === 'finding' && choice.key === key;
    const mark = button(
      {
        class: `mark ${found.severity}${view !== null && isAtTag(view, found.target) ? ' above' : ''}`,
        'aria-label': `Finding ${found.number}, ${found.severity}: ${found.message}`,
        'aria-pressed': `${isChosen}`,
        title: found.message,
        tabindex: -1,
      },
      `${found.number}`,
      () =>
        desk.change({
          choice: { kind: 'finding', key },
          tab: 'findings',
          ...panelBeside(desk.now()),
        }),
    );
    mark.style.setProperty('--x', `${found.target.x}`);
    mark.style.setProperty('--y', `${found.target.y}`);
    return [mark];
  });
  fill(part('marks', HTMLElement), marks);
}

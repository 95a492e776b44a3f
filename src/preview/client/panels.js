/** The desk in, panels beside the page out; in a narrow window drawers over it. */

/** @import {Desk} from './desk.js' */
import { part } from './elements.js';
import { WIDE } from './session.js';

/** @param {Desk} desk */
export function openPanels(desk) {
  const wide = matchMedia(WIDE);
  const [pages, panel] = [part('pages', HTMLElement), part('panel', HTMLElement)];
  const show = () => {
    const { pagesOpen, panelOpen } = desk.now();
    document.body.classList.toggle('narrow', !wide.matches);
    pages.hidden = !pagesOpen;
    panel.hidden = !panelOpen;
    part('scrim', HTMLElement).hidden = wide.matches || !(pagesOpen || panelOpen);
  };
  wide.addEventListener('change', () => {
    desk.change({ pagesOpen: wide.matches, panelOpen: wide.matches });
    show();
  });
  part('scrim', HTMLElement).addEventListener('click', () =>
    desk.change({ pagesOpen: false, panelOpen: false }),
  );
  desk.watch(['pagesOpen', 'panelOpen'], (now, before) => {
    const inDrawer =
      pages.contains(document.activeElement) || panel.contains(document.activeElement);
    show();
    if (wide.matches) return;
    // One drawer at a time; the focus goes in with it and comes out with it.
    if (now.pagesOpen && now.panelOpen)
      return desk.change(before.pagesOpen ? { pagesOpen: false } : { panelOpen: false });
    if (now.pagesOpen && !before.pagesOpen) enter(pages);
    else if (now.panelOpen && !before.panelOpen) enter(panel);
    else if (inDrawer) part('table', HTMLElement).focus({ preventScroll: true });
  });
  // A page or a place that was chosen in a drawer lies below it.
  desk.watch(['pageId'], () => wide.matches || desk.change({ pagesOpen: false }));
  show();
}

/** @param {HTMLElement} drawer */
function enter(drawer) {
  const first = drawer.querySelector(
    '[aria-current], [aria-selected=true], button:not([tabindex="-1"])',
  );
  if (first instanceof HTMLElement) first.focus({ preventScroll: true });
}

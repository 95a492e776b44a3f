/** The desk in, the panel with findings, line, changes and layouts as tabs out. */

/** @import {Desk, Tab} from './desk.js' */
import { part } from './elements.js';
import { roveThrough } from './roving.js';

/** @type {readonly Tab[]} */
const TABS = ['findings', 'line', 'changes', 'layouts'];

/** @param {Desk} desk */
export function openTabs(desk) {
  const bar = part('tabs', HTMLElement);
  const show = () => {
    const { tab } = desk.now();
    for (const name of TABS) {
      const press = part(`tab-${name}`, HTMLButtonElement);
      press.setAttribute('aria-selected', `${name === tab}`);
      press.tabIndex = name === tab ? 0 : -1;
      part(`panel-${name}`, HTMLElement).hidden = name !== tab;
    }
  };
  for (const name of TABS)
    part(`tab-${name}`, HTMLButtonElement).addEventListener('click', () =>
      desk.change({ tab: name }),
    );
  roveThrough(bar, '[role=tab]', 'horizontal');
  // Following the focus, as few tabs as these may.
  bar.addEventListener('focusin', ({ target }) => {
    const name = TABS.find((one) => target === part(`tab-${one}`, HTMLElement));
    if (name !== undefined && name !== desk.now().tab) desk.change({ tab: name });
  });
  desk.watch(['tab'], show);
  desk.watch(['view'], ({ view }) => {
    part('count-findings', HTMLElement).textContent =
      view === null ? '' : `${view.findings.length}`;
    part('panel-count', HTMLElement).textContent = view === null ? '' : `${view.findings.length}`;
    part('count-changes', HTMLElement).textContent =
      view?.comparison.exists === true ? `${view.comparison.changes.length}` : '';
  });
  show();
}

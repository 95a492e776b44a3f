/** What happens in, what a screen reader says out: one live region, never two things at once. */

/** @import {PageStatus} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */
import { statusOf } from './desk.js';
import { counted, part } from './elements.js';

/** @param {string} text */
export function announce(text) {
  const region = part('announcer', HTMLElement);
  // The same words twice are news too: a no-break space makes them other text.
  region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}

/** @param {Desk} desk */
export function announceChanges(desk) {
  desk.watch(['shown'], (now, before) => {
    const status = statusOf(now);
    if (now.shown === null || status === null || status.state === 'broken') return;
    const again =
      before.shown?.id === now.shown.id ? 'page set again' : `${status.title}, page set`;
    const time = status.milliseconds === null ? '' : ` in ${Math.round(status.milliseconds)} ms`;
    announce(`${again}${time}, ${faults(status)}`);
  });
  desk.watch(['state'], (now, before) => {
    const [status, old] = [statusOf(now), statusOf({ ...now, state: before.state })];
    if (status === null || old === null || status.state === old.state) return;
    if (status.state === 'broken') announce(`page is broken, ${faults(status)}`);
    if (isChecked(status) && faults(status) !== faults(old))
      announce(`page checked, ${faults(status)}`);
  });
  desk.watch(['connection'], ({ connection }, before) => {
    if (connection === 'lost') announce('connection to banmian lost, trying again');
    if (connection === 'open' && before.connection === 'lost') announce('connected again');
  });
}

/** Whether its print is there and all rules were tried. @param {PageStatus} status */
export const isChecked = ({ state }) => state === 'proved' || state === 'faulty';

/** @param {{errors: number, warnings: number}} counts @returns {string} */
export function faults({ errors, warnings }) {
  const words = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? 'no errors' : words.join(', ');
}

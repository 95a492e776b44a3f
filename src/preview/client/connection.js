/** The server's events in, the desk kept up to date; says when the connection is lost and tries again. */

/** @import {PreviewState} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */

const FIRST_WAIT = 400;
const LONGEST_WAIT = 3000;

/** @param {Desk} desk */
export function connect(desk) {
  let wait = FIRST_WAIT;
  const open = () => {
    const events = new EventSource('/events');
    let counted = false;
    events.addEventListener('state', (event) => {
      wait = FIRST_WAIT;
      const epoch = desk.now().epoch + (counted ? 0 : 1);
      counted = true;
      desk.change({ state: readState(event.data), connection: 'open', epoch });
    });
    events.addEventListener('error', () => {
      // The browser's own way of trying again gives up on some answers: ours does not.
      events.close();
      desk.change({ connection: 'lost' });
      setTimeout(open, wait);
      wait = Math.min(wait * 1.5, LONGEST_WAIT);
    });
  };
  open();
}

/** @param {string} data @returns {PreviewState} */
const readState = (data) => JSON.parse(data);

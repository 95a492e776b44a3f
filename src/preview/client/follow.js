/** What the server says in, the newest page and what lies over it fetched and shown: one at a time, page and view together. */

/** @import {PageStatus, PageView} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */
/** @import {Sheet} from './sheet.js' */
import { statusOf } from './desk.js';

const PATIENCE = 150;

/** @param {Desk} desk @param {Sheet} sheet */
export function followPage(desk, sheet) {
  let busy = false;
  let abort = new AbortController();
  const run = async () => {
    if (busy) return;
    busy = true;
    try {
      await showNewest();
    } finally {
      busy = false;
    }
  };
  const showNewest = async () => {
    while (!isCurrent(desk)) {
      const status = statusOf(desk.now());
      if (status === null || desk.now().connection !== 'open') break;
      abort = new AbortController();
      if (!(await showPage(desk, sheet, status, abort.signal))) await pause(PATIENCE);
    }
  };
  desk.watch(['state', 'pageId', 'epoch', 'connection'], (now, before) => {
    const isLeft = now.pageId !== before.pageId || now.epoch !== before.epoch;
    if (isLeft || now.connection === 'lost') abort.abort();
    if (now.state !== null && statusOf(now) === null && now.view !== null) clearTable(desk, sheet);
    void run();
  });
}

/** @param {Desk} desk @param {Sheet} sheet */
function clearTable(desk, sheet) {
  sheet.clear();
  desk.change({ view: null, shown: null });
}

/** Whether what lies on the table is what the server has. @param {Desk} desk */
function isCurrent(desk) {
  const now = desk.now();
  const { view, shown, epoch } = now;
  const status = statusOf(now);
  if (status === null || view === null || shown === null) return false;
  const same = shown.id === status.id && shown.epoch === epoch && view.id === status.id;
  return same && view.revision === status.revision && view.edition >= status.edition;
}

/**
 * True once it is shown; false when it was gone or the page was left meanwhile.
 * @param {Desk} desk @param {Sheet} sheet @param {PageStatus} status @param {AbortSignal} signal
 */
async function showPage(desk, sheet, status, signal) {
  const { epoch, shown } = desk.now();
  const address = `/pages/${encodeURIComponent(status.id)}/${status.revision}`;
  const same =
    shown?.id === status.id && shown.revision === status.revision && shown.epoch === epoch;
  const paper =
    status.revision === 0 || same ? null : sheet.load(status.id, `${address}.html`, status.title);
  const view = await fetchView(`${address}.json`, signal);
  const loaded =
    view !== null && (paper === null || (await Promise.race([paper.ready, untilAborted(signal)])));
  const isLeft = signal.aborted || desk.now().pageId !== status.id || desk.now().epoch !== epoch;
  if (!loaded || isLeft) {
    paper?.discard();
    return isLeft;
  }
  if (same) desk.change({ view, choice: stillThere(desk, view) });
  else {
    if (status.revision === 0) sheet.clear();
    paper?.show();
    const witnessed = shown !== null && shown.id === status.id && shown.epoch === epoch;
    const fresh = { id: status.id, revision: status.revision, epoch, at: new Date(), witnessed };
    desk.change({ view, choice: stillThere(desk, view), shown: fresh });
  }
  return true;
}

/** A chosen line is kept by its id, as long as the page has such a line. @param {Desk} desk @param {PageView} view */
function stillThere(desk, view) {
  const { choice } = desk.now();
  const gone = choice?.kind === 'line' && !view.lines.some(({ id }) => id === choice.key);
  return gone ? null : choice;
}

/** @param {string} address @param {AbortSignal} signal @returns {Promise<PageView | null>} */
async function fetchView(address, signal) {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** @param {AbortSignal} signal @returns {Promise<false>} */
const untilAborted = (signal) =>
  new Promise((done) => {
    if (signal.aborted) done(false);
    signal.addEventListener('abort', () => done(false), { once: true });
  });

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

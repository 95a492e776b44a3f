/** A broken page, a lost connection or an empty folder in, words above the page out that say so, with the first finding. */

/** @import {PageStatus, PreviewState} from '../protocol.ts' */
/** @import {Desk, DeskState} from './desk.js' */
import { statusOf } from './desk.js';
import { code, make, part } from './elements.js';
import { message } from './findings.js';
import { copyButton, originRow } from './origin.js';
import { framedSource } from './source.js';

/** @param {Desk} desk */
export function raiseBanners(desk) {
  desk.watch(['state', 'connection', 'view', 'shown', 'pageId'], (now) => {
    const isStale = now.connection === 'lost' || isOfAnotherTime(now);
    part('stage', HTMLElement).classList.toggle('stale', isStale);
    part('lost', HTMLElement).hidden = now.connection !== 'lost';
    raiseBroken(now);
    showEmpty(now);
  });
}

/** What still shows was loaded from a server that is gone. @param {DeskState} now */
const isOfAnotherTime = ({ shown, epoch }) => shown !== null && shown.epoch !== epoch;

/** @param {DeskState} now */
function raiseBroken(now) {
  const banner = part('broken', HTMLElement);
  const status = statusOf(now);
  const isBroken = status?.state === 'broken';
  banner.hidden = !isBroken;
  if (!isBroken || status === null) return banner.replaceChildren();
  const first = now.view?.id === status.id ? (now.view.findings[0] ?? null) : null;
  if (first === null)
    return banner.replaceChildren(make('p', { class: 'what' }, 'This page is broken.'));
  const more = (now.view?.findings.length ?? 1) - 1;
  banner.replaceChildren(
    make('p', { class: 'what' }, make('b', {}, 'This page is broken: '), message(first.message)),
    ...[originRow(now.view, first.origin)].filter((row) => row !== null),
    ...(first.framed === null ? [] : [framedSource(first.framed)]),
    ...(first.help === null ? [] : [make('p', { class: 'help' }, message(first.help))]),
    make(
      'p',
      { class: 'quiet' },
      lastGood(status, now),
      more > 0 ? ` ${more} more in the list.` : '',
    ),
  );
}

/** @param {PageStatus} status @param {DeskState} now */
function lastGood(status, { shown }) {
  if (status.revision === 0 || shown === null) return 'It has not been set yet.';
  const time = shown.at.toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return shown.witnessed
    ? `Below is the last good page, of ${time}.`
    : 'Below is the last good page.';
}

/** @param {DeskState} now */
function showEmpty(now) {
  const place = part('empty', HTMLElement);
  const { state, pageId, shown } = now;
  const status = statusOf(now);
  const isEmpty = state?.pages.length === 0;
  const isUnknown = state !== null && !isEmpty && pageId !== null && status === null;
  const isWaiting = status !== null && status.revision === 0 && status.state === 'setting';
  place.hidden = !(isEmpty || isUnknown || (isWaiting && shown === null));
  if (place.hidden) return place.replaceChildren();
  if (isWaiting)
    return place.replaceChildren(make('p', {}, `${status?.title || pageId} is being set …`));
  if (isUnknown) return place.replaceChildren(...unknownPage(pageId ?? '', state?.folder ?? ''));
  if (state !== null) place.replaceChildren(...noPages(state));
}

/** @param {PreviewState} state @returns {HTMLElement[]} */
const noPages = ({ folder, begin }) => [
  make('h2', {}, 'No page here yet'),
  make('p', {}, code(folder), ' holds no page folder.'),
  make(
    'p',
    {},
    'A page folder holds ',
    code('page.yaml'),
    ', which names the paper, the date and the template, and ',
    code('stories/'),
    ', one Markdown file for each story. Make one with words in it:',
  ),
  make('pre', {}, code(begin)),
  copyButton(begin, 'command'),
  make('p', { class: 'quiet' }, 'It shows here as soon as it is there.'),
];

/** @param {string} pageId @param {string} folder @returns {HTMLElement[]} */
const unknownPage = (pageId, folder) => [
  make('h2', {}, 'No such page'),
  make('p', {}, code(folder), ' holds no page ', code(pageId), '. Choose one from the list.'),
];

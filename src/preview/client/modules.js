/** The stories of a page in, rectangles on its grid out that are moved and resized by pointer and by keys. */

/** @import {AreaView, ModuleFitView, ProposalView} from '../layout-protocol.ts' */
/** @import {Desk} from './desk.js' */
/** @import {Hand} from './story-in-hand.js' */
/** @import {Table} from './zoom.js' */
import { counted, part } from './elements.js';
import { boxNamed, makeBoxes, seatBoxes } from './module-boxes.js';
import { moveByHand } from './module-hand.js';
import { fitInWords, isSameArea } from './module-moves.js';
import { showProposal } from './proposal.js';
import { takeInHand } from './story-in-hand.js';

/**
 * @typedef {object} Modules
 * @property {() => void} toggle
 * @property {() => void} back What is in hand goes back to its place; without it, the rectangles go.
 */

/** @param {Desk} desk @param {Table} table @returns {Modules} */
export function moveModules(desk, table) {
  const place = part('modules', HTMLElement);
  const show = () => {
    const { view, placing } = desk.now();
    place.hidden = !placing || view === null;
    if (view !== null) seatBoxes(place, view, (story, stands) => seatIn(hand.now(), story, stands));
    showProposal(view, hand.now(), { take: hand.drop, back });
  };
  const hand = takeInHand(desk, show);
  /** The focus goes from an old rectangle to its new one: nobody took its story in hand. */
  let isMaking = false;
  const toggle = () => {
    const placing = !desk.now().placing;
    desk.change({ placing });
    const next = placing ? firstBox(place, desk) : part('table', HTMLElement);
    next?.focus({ preventScroll: true });
  };
  const back = () => {
    const { story, area, proposal, isBusy } = hand.now();
    const stands = story === null ? null : standsAt(desk, story);
    const isMoved = area !== null && stands !== null && !isSameArea(area, stands);
    hand.putBack();
    if (!isMoved && proposal === null && !isBusy) return toggle();
    if (story !== null) boxNamed(place, story)?.focus({ preventScroll: true });
  };
  const areaOf = (/** @type {string} */ story) =>
    hand.now().story === story ? hand.now().area : standsAt(desk, story);
  moveByHand(place, desk, table, { areaOf, move: hand.move, drop: hand.drop });
  place.addEventListener('focusin', ({ target }) => {
    const story = target instanceof HTMLElement ? target.dataset.story : undefined;
    const area = story === undefined ? null : standsAt(desk, story);
    const isNew = !isMaking && story !== hand.now().story;
    if (story !== undefined && area !== null && isNew) hand.move(story, area);
  });
  desk.watch(['view'], ({ view }, before) => {
    // Findings of the same page leave the hand alone.
    if (view?.id === before.view?.id && view?.revision === before.view?.revision) return show();
    hand.afterSetting();
    isMaking = true;
    if (view !== null) makeBoxes(place, view);
    isMaking = false;
    show();
  });
  desk.watch(['placing'], ({ placing }) => (placing ? show() : hand.putBack()));
  show();
  return { toggle, back };
}

/** @param {Hand} hand @param {string} story @param {AreaView} stands */
function seatIn({ story: held, area, fit, proposal, isBusy }, story, stands) {
  if (held !== story || area === null) {
    const proposed = proposal?.layout?.stories.find((one) => one.story === story)?.module;
    return { area: proposed ?? stands, isHeld: false, words: [], isBad: false };
  }
  const words = [
    ...(fit === null ? [] : [fitInWords(fit)]),
    ...(isBusy ? ['make-up is at work …'] : []),
    ...(proposal === null ? [] : [outcomeInWords(proposal)]),
  ];
  return { area, isHeld: true, words, isBad: fit !== null && !isGood(fit) };
}

/** @param {ProposalView} proposal */
function outcomeInWords({ cost, findings, canTake }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const faults = errors === 0 ? '' : `, ${counted(errors, 'error')}`;
  return canTake ? `cost ${cost}${faults}: Enter takes it` : 'it cannot be taken';
}

/** @param {ModuleFitView} fit */
const isGood = ({ isHeld, over }) => isHeld && over === 0;

/** @param {Desk} desk @param {string} story */
const standsAt = (desk, story) =>
  desk.now().view?.modules.find((one) => one.story === story)?.module ?? null;

/** That of the chosen line, else the first. @param {HTMLElement} place @param {Desk} desk */
function firstBox(place, desk) {
  const { view, choice } = desk.now();
  const line = view?.lines.find(({ id }) => choice?.kind === 'line' && id === choice.key);
  return boxNamed(place, line?.story ?? view?.modules[0]?.story);
}

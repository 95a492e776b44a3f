/** A story that is moved over the grid in; how it stands there, the page around it, and its place taken over into page.yaml, out: only the newest answer counts. */

/** @import {AreaView, ModuleFitView, ProposalView} from '../layout-protocol.ts' */
/** @import {Desk} from './desk.js' */
/** @import {Tried} from './layout-requests.js' */
import { announce } from './announce.js';
import { askLast } from './last-answer.js';
import { askForFit, askForProposal, fixModule } from './layout-requests.js';
import { fitInWords, pinInWords } from './module-moves.js';
import { panelBeside } from './session.js';

/**
 * The story in hand: where it is tried, how it stands there, the page around it, and what was said last.
 * @typedef {object} Hand
 * @property {string | null} story
 * @property {AreaView | null} area
 * @property {ModuleFitView | null} fit
 * @property {ProposalView | null} proposal
 * @property {boolean} isBusy
 * @property {string} said
 */

/**
 * @typedef {object} StoryInHand
 * @property {() => Hand} now
 * @property {(story: string, area: AreaView) => void} move
 * @property {() => void} drop The page around it is asked for; once it is there, it is taken.
 * @property {() => void} putBack
 * @property {() => void} afterSetting The page was set anew: what was written into it is still said.
 */

/** @type {Hand} */
const EMPTY = { story: null, area: null, fit: null, proposal: null, isBusy: false, said: '' };

/** A hand that moves on asks nothing. */
const PAUSE = 120;

/** @param {Desk} desk @param {() => void} show @returns {StoryInHand} */
export function takeInHand(desk, show) {
  let hand = EMPTY;
  let isWritten = false;
  /** @param {Partial<Hand>} patch */
  const put = (patch) => {
    hand = { ...hand, ...patch };
    show();
  };
  const fits = askLast(askForFit, PAUSE, (fit) => {
    if (typeof fit === 'string') return put({ said: fit });
    // What is said of the whole page is not talked over.
    if (!hand.isBusy && hand.proposal === null)
      announce(`${fit.story}, ${pinInWords(fit.module)}, ${fitInWords(fit)}`);
    put({ fit });
  });
  const proposals = askLast(askForProposal, 0, (proposal) => {
    if (typeof proposal === 'string') return put({ isBusy: false, said: proposal });
    announce(wordsOf(proposal));
    put({ isBusy: false, proposal });
  });
  /** @param {Tried} tried */
  const propose = (tried) => {
    desk.change({ tab: 'layouts', ...panelBeside(desk.now()) });
    put({ isBusy: true, proposal: null, said: '' });
    proposals.ask(tried);
  };
  /** @param {Tried} tried @param {string} token */
  const take = async (tried, token) => {
    put({ isBusy: true });
    const { isDone, words } = await fixModule(tried, token);
    announce(words);
    isWritten = isDone;
    put(isDone ? { ...EMPTY, said: words } : { isBusy: false, proposal: null, said: words });
  };
  const putBack = () => {
    fits.forget();
    proposals.forget();
    put(EMPTY);
  };
  return {
    now: () => hand,
    move(story, area) {
      putBack();
      put({ story, area });
      const tried = triedWith(desk, hand);
      if (tried !== null) fits.ask(tried);
    },
    drop() {
      const tried = triedWith(desk, hand);
      const { state } = desk.now();
      if (tried === null || state === null || hand.isBusy) return;
      if (hand.proposal === null) propose(tried);
      else if (hand.proposal.canTake) void take(tried, state.token);
    },
    putBack,
    afterSetting() {
      const said = isWritten ? hand.said : '';
      isWritten = false;
      putBack();
      put({ said });
    },
  };
}

/** @param {Desk} desk @param {Hand} hand @returns {Tried | null} */
function triedWith(desk, { story, area }) {
  const { view } = desk.now();
  if (view === null || story === null || area === null) return null;
  return { id: view.id, revision: view.revision, story, area };
}

/** @param {ProposalView} proposal */
function wordsOf({ story, cost, findings, canTake }) {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
  if (!canTake) return `${story} has no place there: ${errors[0] ?? ''}`;
  const faults = errors.length === 0 ? 'without errors' : `errors: ${errors.join('; ')}`;
  return `The others are placed around ${story}, at a cost of ${cost}, ${faults}. Enter takes it.`;
}

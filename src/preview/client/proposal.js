/** The story in hand in, what is known of it beside the page out: its pin, the lines it is over or under, the page around it with its cost and findings. */

/** @import {ProposalView, ProposedFinding} from '../layout-protocol.ts' */
/** @import {PageView} from '../protocol.ts' */
/** @import {Hand} from './story-in-hand.js' */
import { button, code, counted, fill, make, part } from './elements.js';
import { message } from './findings.js';
import { drawLayout } from './layout-drawing.js';
import { fitInWords, pinInWords } from './module-moves.js';

/** @typedef {{take: () => void, back: () => void}} Hands */

/** @param {PageView | null} view @param {Hand} hand @param {Hands} hands */
export function showProposal(view, hand, hands) {
  const place = part('proposal', HTMLElement);
  const { story, area, said } = hand;
  place.hidden = said === '' && story === null;
  const isFocused = place.contains(document.activeElement);
  const words = said === '' ? [] : [make('p', { class: 'said' }, message(said))];
  const held = story === null || area === null || view === null ? [] : ofStory(view, hand, hands);
  fill(place, [...words, ...held]);
  if (isFocused) place.querySelector('button')?.focus({ preventScroll: true });
}

/** @param {PageView} view @param {Hand} hand @param {Hands} hands */
function ofStory(view, { story, area, fit, proposal, isBusy }, hands) {
  const pin = area === null ? '' : pinInWords(area);
  const isBad = fit !== null && (!fit.isHeld || fit.over > 0);
  return [
    make('h3', {}, `${story}`),
    make('p', {}, code(pin)),
    fit === null
      ? null
      : make(
          'p',
          {},
          make('b', { class: isBad ? 'bad' : null }, fitInWords(fit)),
          helpOf(fit.help),
        ),
    ...(isBusy ? [make('p', { class: 'empty' }, 'Make-up is at work …')] : []),
    ...(proposal === null ? [] : ofPage(view, proposal)),
    ...(isBusy ? [] : [press(proposal, hands)]),
  ];
}

/** @param {string | null} help */
const helpOf = (help) =>
  help === null ? null : make('span', { class: 'quiet' }, ': ', message(help));

/** @param {PageView} view @param {ProposalView} proposal */
function ofPage(view, { story, layout, cost, ownCost, kept, findings }) {
  const own = layout?.stories.find((one) => one.story === story);
  const facts =
    layout === null
      ? []
      : [
          drawLayout(view, layout),
          make(
            'p',
            {},
            make('b', {}, `cost ${cost}`),
            `, ${ownCost} of it for ${story}`,
            ...factsOf(layout),
          ),
          layout.dearest === ''
            ? null
            : make('p', { class: 'quiet' }, 'Most for ', message(layout.dearest)),
          own === undefined
            ? null
            : make('p', { class: 'quiet' }, `${story}: `, message(own.setting)),
        ];
  const stay =
    kept.length === 0
      ? null
      : make('p', { class: 'quiet' }, `Pinned, and stays: ${kept.join(', ')}`);
  const rows = findings.map(findingRow);
  return [
    ...facts,
    stay,
    rows.length === 0
      ? null
      : make('ul', { class: 'proposed-findings', 'aria-label': 'Findings of this page' }, rows),
  ];
}

/** @param {{free: number, over: number}} layout */
const factsOf = ({ free, over }) => [
  ...(free > 0 ? [` · ${counted(free, 'column-line')} free`] : []),
  ...(over > 0 ? [` · ${counted(over, 'line')} too long`] : []),
];

/** @param {ProposedFinding} found */
const findingRow = ({ severity, message: words, help }) =>
  make(
    'li',
    {},
    make('b', { class: severity }, severity),
    ' ',
    message(words),
    help === null ? null : make('p', { class: 'quiet' }, message(help)),
  );

/** @param {ProposalView | null} proposal @param {Hands} hands */
function press(proposal, { take, back }) {
  const label = proposal === null ? 'Place the others around it' : 'Take it into page.yaml';
  const canTake = proposal === null || proposal.canTake;
  return make(
    'p',
    { class: 'presses' },
    button({ class: 'copy', disabled: !canTake }, label, take),
    ' ',
    button({ class: 'copy' }, 'Put it back', back),
  );
}

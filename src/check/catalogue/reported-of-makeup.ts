/** What make-up 組版 reports of a page whose stories had no place, for the catalogue only. */
import { room } from './reported.ts';

export const MAKEUP = room('makeup', [
  [
    'placed',
    'info',
    'Stories had no pins: make-up placed them, and says which and at what cost.',
    'The next change of copy may place them otherwise.',
    'Keep the layout with `npx banmian place --write`, or leave it to make-up.',
  ],
  [
    'filler',
    'info',
    'A page was short, and make-up took a house filler, `fillers/<name>.md` beside the page folders, so that no white is left.',
    'Whoever reads the proof knows what came onto the page.',
    'To take another one, or none, name those that it may choose from under `fillers` in page.yaml; or leave it to make-up.',
  ],
  [
    'advert-without-room',
    'error',
    'An advert finds no room at its edge of the page: what is pinned stands there, or it is larger than the page.',
    'It was sold, and the reader does not get to see it.',
    'Give it one of the sizes that the help names, another `edge`, or pins of its own.',
    '`size: 6x20` on a page of five columns.',
  ],
  [
    'placed-story',
    'info',
    'Make-up placed a story: where it stands, in which size its head and its pictures are, and what that cost. It is in findings.json and in the preview; on a terminal `placed` is enough.',
    'Whoever wants to place a story otherwise sees what make-up gave up for it.',
    'Pin what you want otherwise in page.yaml, or look at other pages with `npx banmian place --alternatives`.',
  ],
  [
    'left-out',
    'info',
    'A deck, paragraph, crosshead or display line of a story is not printed: its pins leave it out, or make-up does where the author offers it.',
    'Whoever reads the proof knows what the reader does not get.',
    'To print it, take it out of `omit` in the pins, or the offer (`{optional}`, `deck-optional`) out of the story.',
  ],
  [
    'unfit-module',
    'error',
    'The pins give a story a `module`, a rectangle alone, in which it does not stand in any way: too narrow for its head, or of another depth than its pictures or quotes have there.',
    'The story is not printed.',
    'Give the module as many lines as the help says, or other columns.',
    '`module: {columns: 1, lines: 1-3}` of a story with a head of three lines.',
  ],
  [
    'long-module',
    'error',
    'A story is longer than the `module` that its pins give it.',
    'What finds no room is not printed.',
    'Give the module as many lines as the help says, or shorten the story.',
  ],
  [
    'short-module',
    'warning',
    'A story leaves more than four column-lines of its `module` white.',
    'A hole stands in the page.',
    'Give the module as few lines as the help says, or the story more text.',
  ],
  [
    'parted-page',
    'error',
    'What is pinned leaves the page in more than four rectangles. Make-up deals stories into four at most, so it places none of the others.',
    'They are not printed.',
    'Pin what has pins side by side or one over the other, or pin the other stories too.',
    'four stories in the four quarters of a page, each with white all round.',
  ],
  [
    'long-page',
    'error',
    'The stories of a page are longer than the page, however they are placed.',
    'What finds no room is not printed.',
    'Take a story off the page, shorten one, or let a picture be smaller.',
  ],
]);

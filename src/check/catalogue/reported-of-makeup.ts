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
    'long-page',
    'error',
    'The stories of a page are longer than the page, however they are placed.',
    'What finds no room is not printed.',
    'Take a story off the page, shorten one, or let a picture be smaller.',
  ],
]);

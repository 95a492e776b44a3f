/** What reading reports of adverts and house fillers, for the catalogue. */
import { type ReportedElsewhere, room } from './reported.ts';

export const HOUSE_MATTER: readonly ReportedElsewhere[] = room('read', [
  [
    'unknown-filler',
    'error',
    '`fillers` in page.yaml names a filler that does not lie in `fillers/` beside the page folders, or that a story of the same name hides.',
    'Make-up would look for it in vain.',
    'Correct the name, or write the file.',
  ],
  [
    'faulty-filler',
    'warning',
    'A file in `fillers/` has an error, and is never taken.',
    'A page that waits for it stays short.',
    'Correct the file as the message says, or take it away.',
  ],
  [
    'filler-picture',
    'error',
    'A filler has a picture.',
    'A filler is text in one column.',
    'Take `figures` out of its file.',
  ],
  [
    'advert-copy',
    'error',
    'An advert (`role: advert`) has a head, text, a caption, several pictures, or no picture.',
    'An advert is one picture, drawn by the customer; whatever else its file says is not printed.',
    'Take it out, or give the story another role.',
  ],
  [
    'advert-size',
    'error',
    'An advert has no `size`, or one that is not columns x lines.',
    'Nobody knows how much of the page was sold.',
    'Write `size: 2x16` for two columns (on a vertical page rows) of sixteen lines.',
  ],
  [
    'stray-size',
    'warning',
    'A story that is no advert has `size` or `edge`.',
    'They would be ignored: a story is as large as make-up or its pins make it.',
    'Take them out, or write `role: advert`. `place` wishes a side of the page for a story.',
  ],
]);

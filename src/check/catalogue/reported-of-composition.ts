/** What composition reports of what it was asked for, for the catalogue only. */
import { room } from './reported.ts';

export const COMPOSITION = room('compose', [
  [
    'unfit-cells',
    'error',
    'A frame, a paragraph or `compose --cells` asks for so many cells in a line that a character gets less than 0.88 em, or so few that it gets more than 1.2 em. A page sets such a line in its natural width.',
    'Han fill some 0.92 em of their cell: closer, they stand on each other; further apart, the line is no line.',
    'Take as many cells as the help says, or set the frame over other columns.',
    '`cells: 30` for a frame of 17 em.',
  ],
  [
    'unfit-indent',
    'error',
    '`compose --indent` is as long as the first measure, or longer.',
    'The first line stands outside of its measure.',
    'Indent by less.',
    '`compose --measure 9 --indent 20`.',
  ],
  [
    'idle-hang',
    'info',
    '`compose` was asked to hang marks in horizontal lines of Hong Kong or Taiwan.',
    'Their stops stand in the middle of their cells and would hang half a cell off the column; nothing was hung.',
    'Set vertically, or leave `hang` out.',
    '`compose --style zh-HK --hang stops`.',
  ],
]);

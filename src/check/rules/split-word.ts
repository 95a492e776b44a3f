/** Forme in; Latin words that a line break parts without a hyphen out. */

import { LATIN_LETTERS } from '../../model/typography/characters.ts';
import { breaksOf, faultOf } from '../measure/set-type.ts';
import { paintedTextOfLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const splitWord = rule({
  id: 'split-word',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line ends inside a word of Latin letters, or between letters, figures and signs that belong together (G|20, C|++), without a hyphen. Full-width letters are left out: between cells any line may break (jlreq cl-19), and the engine parts ＮＨＫ as a last resort only.',
    why: 'The reader reads two words.',
    fix: 'Shorten the line, mark where the word may be parted with U+00AD, or widen the frame.',
    example: '`Interna` at the end of a line, `tional` at the start of the next.',
    source: 'LIN-19; clreq 3.1.10',
  },
  check: ({ forme }) =>
    breaksOf(forme)
      .filter(({ left, right }) => WORD.test(`${left.slice(-1)}|${right.slice(0, 1)}`))
      .filter(({ set }) => !paintedTextOfLine(set.line).endsWith('-'))
      .map(({ set, left, right }) =>
        faultOf(set, `ends inside a word: \`${left.slice(-6)}|${right.slice(0, 6)}\``, HELP),
      ),
});

const HELP =
  'change a word before it, mark where the word may be parted with U+00AD, or widen the frame';

const WORD = new RegExp(
  `[${LATIN_LETTERS}][|][${LATIN_LETTERS}0-9]|[0-9][|][${LATIN_LETTERS}]|[${LATIN_LETTERS}0-9][|][+*=~#^&@_]`,
  'u',
);

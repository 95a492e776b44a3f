/** Forme in; dashes, ellipses and signs of a number that a line break parts out. */

import { membersOf } from '../../model/typography/character-classes.ts';
import { breaksOf, faultOf, type LineBreak } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const splitPair = rule({
  id: 'split-pair',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line ends inside a dash, an ellipsis, or between a number and its sign (HK$|5, 3|%). Between two dashes it may end.',
    why: 'Half a dash reads as another mark; a sign without its number says nothing.',
    fix: 'Add or cut a character before the break, or set the frame to one cell more or less (`cells`).',
    example: 'a line that ends with `…` before one that begins with `…`.',
    source: 'LIN-03; clreq 3.1.3, jlreq 3.1.10',
  },
  check: ({ forme }) =>
    breaksOf(forme)
      .filter(isSplit)
      .map(({ set, left, right }) =>
        faultOf(set, `ends inside \`${lastOf(left)}${firstOf(right)}\``),
      ),
});

const ROW = /([—―…⋯‥])\1*$/u;
/** Signs before and after a number: cjk-rules 1.1, PRE and POST. */
const SIGN = new RegExp(
  `[${membersOf('prefix').join('')}][|][0-9]|[0-9][|][${membersOf('postfix').join('')}]`,
  'u',
);

function isSplit({ left, right }: LineBreak): boolean {
  const row = ROW.exec(left);
  if (row !== null && right.startsWith(row[1] ?? '')) return row[0].length % 2 === 1;
  return SIGN.test(`${lastOf(left)}|${firstOf(right)}`);
}

const lastOf = (text: string): string => [...text].at(-1) ?? '';
const firstOf = (text: string): string => [...text][0] ?? '';

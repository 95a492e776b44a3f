/** Forme in; a page with a large part of its live area bare out. */
import type { Forme } from '../../model/forme.ts';
import {
  bareRuns,
  bareShare,
  cellOf,
  fillerText,
  type Hole,
  holeText,
  isShort,
  largestHole,
  MOST_BARE,
  WHITE,
} from '../measure/bare-lines.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { type Fault, rule } from '../rule.ts';

export const shortPage = rule({
  id: 'short-page',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `More than ${MOST_BARE * 100} % of the page is bare: lines of its columns on which nothing stands, no head, no frame, no picture, no box. A frame counts in full, also where its story ends early: that is \`underset\`. So does white of up to ${WHITE} lines. On a page with a story that has no place nothing is said.`,
    why: 'A hole in a page reads as if something were lost.',
    fix: 'Place another story or a picture at the columns and lines that the finding names, or give a story, its head or its picture more lines. For a page that is meant to be short, set this rule to `off` or `info` under `checks`.',
    example:
      'the first page that `init` makes: its lower part waits for a story of yours, so its `checks` set this rule to `info`.',
    source:
      'newsroom.md 4.5 and 4.11: no hole larger than two lines of a column; 8 to 12 % of a page is white, all of it between things',
  },
  check: ({ forme }) => {
    const runs = bareRuns(forme);
    const { bare, all } = bareShare(forme, runs);
    return isShort(forme, runs) ? [faultOf(forme, largestHole(runs), bare, all)] : [];
  },
});

function faultOf(forme: Forme, hole: Hole, bare: number, all: number): Fault {
  const { columns, lines } = hole;
  return {
    message: `${bare} of the ${all} lines in the columns of the page have nothing on them, ${Math.round((bare / all) * 100)} %; the largest hole is ${holeText(hole)}`,
    help: `place another story or a picture there, or give a story, its head or its picture more lines${fillerText(hole)}`,
    place: placeOfRect(cellOf(forme, columns.first, lines.first), null),
    origin: null,
  };
}

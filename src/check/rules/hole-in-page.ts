/** Forme in; stretches of bare lines on a page that is full otherwise out. */
import type { Forme } from '../../model/forme.ts';
import {
  bareRuns,
  cellOf,
  fillerText,
  type Hole,
  holesIn,
  holeText,
  isShort,
  linesIn,
} from '../measure/bare-lines.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { type Fault, rule } from '../rule.ts';

/** In lines of one column; newsroom.md 4.5 lets two pass, and a head may have as much air again. */
const MOST = 4;

export const holeInPage = rule({
  id: 'hole-in-page',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `More than ${MOST} lines of a column one after another have nothing on them. Where more of the page is bare \`short-page\` says it.`,
    why: 'A hole reads as if something were lost.',
    fix: 'Give the frames, the head or the picture beside the hole its lines.',
    example: 'a picture that ends eight lines above the text beside it, with nothing under it.',
    source: 'cjk-rules PAG-04 漏白, COL-04; newsroom.md 4.5',
  },
  check: ({ forme }) => {
    const runs = bareRuns(forme);
    if (forme.unplaced.stories.length > 0 || isShort(forme, runs)) return [];
    const holes = new Map(
      holesIn(runs)
        .filter(({ lines }) => linesIn(lines) > MOST)
        .map((hole) => [holeText(hole), hole]),
    );
    return [...holes.values()].map((hole) => faultOf(forme, hole));
  },
});

const faultOf = (forme: Forme, hole: Hole): Fault => ({
  message: `${holeText(hole)} have nothing on them`,
  help: `give the frames, the head or the picture beside them these lines in the pins${fillerText(hole)}`,
  place: placeOfRect(cellOf(forme, hole.columns.first, hole.lines.first), null),
  origin: null,
});

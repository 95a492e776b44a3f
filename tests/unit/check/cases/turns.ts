/** Cases of the rules about where the text of a story goes on, on pages sketched in columns and lines. */

import { type Sketched, sketch } from '../../../helpers/sketch.ts';
import { ruleBefore } from '../../../helpers/sketch-grid.ts';
import type { RuleCases } from '../rule-case.ts';

const vertical = { direction: 'vertical' } as const;

/** A story with its head over two columns. */
const over = (
  id: string,
  columns: readonly [string, string],
  head: string,
  lines: string,
): Sketched => ({
  id,
  head: { at: [`${columns[0]}-${columns[1]}`, head] },
  frames: [
    [columns[0], lines],
    [columns[1], lines],
  ],
});

const HALVES = [over('a', ['1', '2'], '1-4', '5-40'), over('b', ['3', '4'], '1-4', '5-40')];

export const TURN_CASES: readonly RuleCases[] = [
  {
    rule: 'story-between',
    passes: [
      { name: 'columns side by side', evidence: sketch(HALVES) },
      { name: 'rows under each other', evidence: sketch(HALVES, vertical) },
      {
        name: 'a box stands between',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['3', '1-40'],
            ],
          },
          { id: 'b', frames: [['2', '1-40']], isBoxed: true },
        ]),
      },
      {
        name: 'a picture of its own stands between',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['3', '1-40'],
            ],
            pictures: [{ at: ['2', '1-38'] }],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'another story in the column between',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['3', '1-40'],
            ],
          },
          { id: 'b', frames: [['2', '1-40']] },
        ]),
        says: ['the text of `a` leaps over `b` from `a/1` to `a/2` (columns 3, lines 1-40)'],
        at: { story: 'a', frame: 'a/2' },
      },
      {
        name: 'another story in the row between',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-40'],
                ['3', '1-40'],
              ],
            },
            { id: 'b', frames: [['2', '1-40']] },
          ],
          vertical,
        ),
        says: ['leaps over `b`'],
      },
      {
        name: 'a head of another story in the same column',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-10'],
              ['1', '20-40'],
            ],
          },
          { id: 'b', head: { at: ['1', '12-18'] }, frames: [['2', '12-18']] },
        ]),
        says: ['leaps over `b`'],
      },
      {
        name: 'copy that turns back over another story',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-10'],
              ['2', '1-10'],
              ['1', '20-30'],
            ],
          },
          { id: 'b', frames: [['1', '12-18']] },
        ]),
        says: ['from `a/2` to `a/3`'],
      },
    ],
  },
  {
    rule: 'stray-frame',
    passes: [
      { name: 'columns side by side', evidence: sketch(HALVES) },
      { name: 'rows under each other', evidence: sketch(HALVES, vertical) },
      {
        name: 'the next column begins lower, under a picture of the story',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '20-40'],
            ],
            pictures: [{ at: ['2', '1-17'] }],
          },
        ]),
      },
      {
        name: 'the next row begins at the right of the head',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1-2', '1-8'] },
              frames: [
                ['1', '9-40'],
                ['2', '9-40'],
                ['3', '1-40'],
              ],
            },
          ],
          vertical,
        ),
      },
      {
        name: 'all columns begin anew under a display line',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-10'],
              ['2', '1-10'],
              ['1', '14-30'],
              ['2', '14-30'],
            ],
            displays: [['1-2', '12']],
          },
        ]),
      },
      {
        name: 'a box stands over the lower column',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '20-40'],
            ],
          },
          { id: 'b', frames: [['2', '1-18']], isBoxed: true },
        ]),
      },
    ],
    fails: [
      {
        name: 'the text goes back to the left',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['2', '1-40'],
              ['1', '1-40'],
            ],
          },
        ]),
        says: ['goes on in `a/2` (columns 1, lines 1-40)'],
        at: { frame: 'a/2' },
      },
      {
        name: 'the text goes up in its own column',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '20-40'],
              ['1', '1-18'],
            ],
          },
        ]),
        says: ['goes on in `a/2`'],
      },
      {
        name: 'the next column begins under another story',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '20-40'],
            ],
          },
          { id: 'b', frames: [['2', '1-18']] },
        ]),
        says: [
          'after `a/1` (columns 1, lines 1-40) the text of `a` goes on in `a/2` (columns 2, lines 20-40)',
        ],
      },
      {
        name: 'the next row begins lower left 飛び降り',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-20'],
                ['2', '22-40'],
              ],
            },
            { id: 'b', frames: [['2', '1-20']] },
          ],
          vertical,
        ),
        says: ['where no reader looks for it'],
      },
    ],
  },
  {
    rule: 'text-above-head',
    passes: [
      { name: 'the head stands over its columns', evidence: sketch(HALVES) },
      { name: 'the head stands at the right of its rows', evidence: sketch(HALVES, vertical) },
      {
        name: 'a level head stands over vertical rows',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1', '1-40'], direction: 'horizontal' },
              frames: [
                ['2', '1-40'],
                ['3', '1-40'],
              ],
            },
          ],
          vertical,
        ),
      },
      {
        name: 'a leg at the right of the head',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1-2', '1-4'] },
            frames: [
              ['1', '5-40'],
              ['2', '5-40'],
              ['3', '1-40'],
            ],
          },
        ]),
      },
      {
        name: 'the text goes on at the right end of the next row',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1', '20-23'] },
              frames: [
                ['1', '24-40'],
                ['2', '1-18'],
              ],
            },
          ],
          vertical,
        ),
      },
      {
        name: 'a head in the middle of a box',
        evidence: sketch([
          {
            id: 'a',
            isBoxed: true,
            head: { at: ['1-2', '10-14'] },
            frames: [
              ['1', '1-9'],
              ['2', '1-9'],
              ['1', '15-40'],
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'text over the head',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1-2', '10-14'] },
            frames: [
              ['1', '1-9'],
              ['1', '15-40'],
            ],
          },
        ]),
        says: [
          '`a/1` (columns 1, lines 1-9) stands before the head of `a` (columns 1-2, lines 10-14)',
        ],
        at: { frame: 'a/1' },
      },
      {
        name: 'text at the left of the head',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['2-3', '1-4'] },
            frames: [
              ['1', '1-40'],
              ['2', '5-40'],
              ['3', '5-40'],
            ],
          },
        ]),
        says: ['`a/1`'],
      },
      {
        name: 'a row over a level head',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['2', '1-40'], direction: 'horizontal' },
              frames: [
                ['1', '1-40'],
                ['3', '1-40'],
              ],
            },
          ],
          vertical,
        ),
        says: ['`a/1`'],
      },
    ],
  },
  {
    rule: 'turn-at-paragraph',
    passes: [
      {
        name: 'the next column begins beside it',
        evidence: sketch([{ id: 'a', frames: [{ at: ['1', '1-40'], ends: true }, ['2', '1-40']] }]),
      },
      {
        name: 'a sentence runs on under the picture',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-10'],
              ['1', '22-40'],
            ],
            pictures: [{ at: ['1', '11-19'] }],
          },
        ]),
      },
      {
        name: 'a box leaves no doubt',
        evidence: sketch([
          { id: 'a', isBoxed: true, frames: [{ at: ['1', '1-10'], ends: true }, ['1', '22-40']] },
        ]),
      },
    ],
    fails: [
      {
        name: 'a paragraph ends over a picture',
        evidence: sketch([
          {
            id: 'a',
            frames: [{ at: ['1', '1-10'], ends: true }, ['1', '22-40']],
            pictures: [{ at: ['1', '11-19'] }],
          },
        ]),
        says: ['`a/1` ends with a paragraph, and `a` goes on in `a/2` (columns 1, lines 22-40)'],
        at: { frame: 'a/1' },
      },
      {
        name: 'a paragraph ends in a row, and the next begins two rows on',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [{ at: ['1', '1-40'], ends: true }, ['3', '1-40']],
              pictures: [{ at: ['2', '1-40'] }],
            },
          ],
          vertical,
        ),
        says: ['goes on in `a/2`'],
      },
    ],
  },
  {
    rule: 'shared-turn',
    passes: [
      { name: 'a head stands over each story', evidence: sketch(HALVES) },
      {
        name: 'a rule parts them',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-20'],
                ['2', '1-20'],
              ],
            },
            {
              id: 'b',
              head: { at: ['1', '22-24'] },
              frames: [
                ['1', '25-40'],
                ['2', '22-40'],
              ],
            },
          ],
          { shapes: [ruleBefore('b', ['1-2', '22-40'], 'line')] },
        ),
      },
      {
        name: 'a head stands between them',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-20'],
              ['2', '1-20'],
            ],
          },
          {
            id: 'b',
            head: { at: ['1-2', '22-24'] },
            frames: [
              ['1', '25-40'],
              ['2', '25-40'],
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'both stories run over into the row below 両流れ',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1', '1-4'] },
              frames: [
                ['1', '5-18'],
                ['2', '1-18'],
              ],
            },
            {
              id: 'b',
              head: { at: ['1', '20-23'] },
              frames: [
                ['1', '24-40'],
                ['2', '20-40'],
              ],
            },
          ],
          vertical,
        ),
        says: ['`b` goes on in `b/2` (columns 2, lines 20-40) right after `a/2` of `a`'],
        at: { story: 'b', frame: 'b/2' },
      },
      {
        name: 'the second column begins beside its head, under another story',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-20'],
              ['2', '1-20'],
            ],
          },
          {
            id: 'b',
            head: { at: ['1', '22-24'] },
            frames: [
              ['1', '25-40'],
              ['2', '22-40'],
            ],
          },
        ]),
        says: ['with no head or rule between them'],
      },
    ],
  },
];

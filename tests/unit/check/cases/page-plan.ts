/** Cases of the rules about the plan of the page and its columns, on pages sketched in columns and lines. */
import { pt, ptToPx } from '../../../../src/units.ts';
import { type Sketched, sketch } from '../../../helpers/sketch.ts';
import { rectAt, ruleBefore } from '../../../helpers/sketch-grid.ts';
import { tamperWith } from '../../../helpers/tamper.ts';
import type { RuleCases } from '../rule-case.ts';

const vertical = { direction: 'vertical' } as const;

const block = (id: string, columns: string, lines: string): Sketched => ({
  id,
  frames: [[columns, lines]],
});

/** Five blocks round each other: no straight gap runs through. */
const PINWHEEL = [
  block('a', '1-3', '1-10'),
  block('b', '4', '1-30'),
  block('c', '2-4', '32-40'),
  block('d', '1', '12-40'),
  block('e', '2-3', '12-30'),
];
const STACK = ['1-7', '9-15', '17-23', '25-31', '33-40'].map((lines, index) =>
  block(`s${index + 1}`, '1-4', lines),
);
const FULL = ['1', '2', '3', '4'];

export const PAGE_PLAN_CASES: readonly RuleCases[] = [
  {
    rule: 'cut-page',
    passes: [
      { name: 'five stories locked into each other', evidence: sketch(PINWHEEL) },
      { name: 'the same, vertical', evidence: sketch(PINWHEEL, vertical) },
      { name: 'four stories', evidence: sketch(STACK.slice(0, 4)) },
    ],
    fails: [
      {
        name: 'five stories on shelves 斷版',
        evidence: sketch(STACK),
        says: ['from side to side after line 7, 15, 23, 31'],
        origin: null,
      },
      {
        name: 'rows that nothing crosses 腹切り',
        evidence: sketch(
          [
            block('a', '1-2', '1-10'),
            block('b', '1-2', '12-40'),
            block('c', '3-4', '1-20'),
            block('d', '3', '22-40'),
            block('e', '4', '22-40'),
          ],
          vertical,
        ),
        says: ['from side to side after column 2'],
      },
      {
        name: 'columns that nothing crosses',
        evidence: sketch([
          block('a', '1-2', '1-10'),
          block('b', '1-2', '12-40'),
          block('c', '3-4', '1-20'),
          block('d', '3', '22-40'),
          block('e', '4', '22-40'),
        ]),
        says: ['from top to foot after column 2'],
      },
    ],
  },
  {
    rule: 'stories-too-close',
    passes: [
      {
        name: 'a line free between them',
        evidence: sketch([block('a', '1', '1-20'), block('b', '1', '22-40')]),
      },
      {
        name: 'a gutter between them',
        evidence: sketch([block('a', '1', '1-40'), block('b', '2', '1-40')]),
      },
      {
        name: 'a rule between them',
        evidence: sketch([block('a', '1', '1-20'), block('b', '1', '21-40')], {
          shapes: [ruleBefore('b', ['1', '21-40'], 'line')],
        }),
      },
      {
        name: 'a box round one',
        evidence: sketch([block('a', '1', '1-20'), { ...block('b', '1', '21-40'), isBoxed: true }]),
      },
    ],
    fails: [
      {
        name: 'line upon line',
        evidence: sketch([block('a', '1', '1-20'), block('b', '1', '21-40')]),
        says: ['`b` (columns 1, lines 21-40) stands right after `a` (columns 1, lines 1-20)'],
        at: { story: 'b', frame: 'b/1' },
      },
      {
        name: 'line beside line on a vertical page',
        evidence: sketch([block('a', '1', '1-20'), block('b', '1', '21-40')], vertical),
        says: ['stands right after `a`'],
      },
      {
        name: 'a rule that stands elsewhere',
        evidence: sketch([block('a', '1-2', '1-20'), block('b', '1-2', '21-40')], {
          shapes: [ruleBefore('b', ['2', '21-40'], 'line')],
        }),
        says: ['with nothing to part them'],
      },
      {
        name: 'columns half an em apart',
        evidence: {
          ...sketch([]),
          forme: tamperWith(
            sketch([block('a', '1', '1-40'), block('b', '2', '1-40')]).forme ?? {},
            [{ at: 'b/1', shift: { 'rect/x': -5 } }],
          ) as never,
        },
        says: ['`b`'],
      },
    ],
  },
  {
    rule: 'many-cornered-story',
    passes: [
      {
        name: 'a rectangle',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '1-40'],
            ],
          },
        ]),
      },
      {
        name: 'an L',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '1-20'],
            ],
          },
        ]),
      },
      {
        name: 'an L of rows',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-40'],
                ['2', '1-20'],
              ],
            },
          ],
          vertical,
        ),
      },
      {
        name: 'a last column three lines short',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '4-40'],
              ['3', '1-37'],
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'steps',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-10'],
              ['2', '1-20'],
              ['3', '1-30'],
            ],
          },
        ]),
        says: ['the outline of `a` has 8 corners'],
        at: { story: 'a' },
      },
      {
        name: 'two parts of a page',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-10'],
              ['3', '1-10'],
            ],
          },
        ]),
        says: ['has 8 corners'],
      },
      {
        name: 'steps of rows',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-10'],
                ['2', '1-20'],
                ['3', '1-30'],
              ],
            },
          ],
          vertical,
        ),
        says: ['has 8 corners'],
      },
    ],
  },
  {
    rule: 'hole-in-page',
    passes: [
      { name: 'a full page', evidence: sketch(FULL.map((at) => block(`s${at}`, at, '1-40'))) },
      {
        name: 'four lines of air',
        evidence: sketch([
          ...FULL.slice(1).map((at) => block(`s${at}`, at, '1-40')),
          block('a', '1', '1-36'),
        ]),
      },
      {
        name: 'a page that is short, which `short-page` reports',
        evidence: sketch([block('a', '1', '1-40')]),
      },
    ],
    fails: [
      {
        name: 'seven lines under a column',
        evidence: sketch([
          ...FULL.slice(1).map((at) => block(`s${at}`, at, '1-40')),
          block('a', '1', '1-33'),
        ]),
        says: ['column 1, lines 34-40 have nothing on them'],
        origin: null,
      },
      {
        name: 'a hole over two columns, once',
        evidence: sketch([block('a', '1-2', '1-34'), block('b', '3-4', '1-40')]),
        says: ['columns 1-2, lines 35-40 have nothing on them'],
      },
    ],
  },
  {
    rule: 'uneven-columns',
    passes: [
      {
        name: 'of one width',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '1-40'],
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'the text goes on in half the width',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1-2', '1-40'],
              ['3', '1-40'],
            ],
          },
        ]),
        says: ['`a/2` is 19.84 mm wide (7 cells), `a/1` before it 42.33 mm'],
        at: { frame: 'a/2' },
      },
      {
        name: 'the text goes on in a row of half the height',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1-2', '1-40'],
                ['3', '1-40'],
              ],
            },
          ],
          vertical,
        ),
        says: ['`a/2` is 19.84 mm wide'],
      },
    ],
  },
  {
    rule: 'narrow-gutter',
    passes: [
      { name: 'an em', evidence: sketch([block('a', '1', '1-40')]) },
      {
        name: 'rows of a vertical page half an em apart',
        evidence: narrowed(vertical),
      },
    ],
    fails: [
      {
        name: 'half an em',
        evidence: narrowed({}),
        says: ['the columns of the page are 1.32 mm apart, an em of its body type is 2.65 mm'],
        origin: null,
      },
    ],
  },
  {
    rule: 'shallow-frame',
    passes: [
      {
        name: 'three lines',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '1-3'],
            ],
          },
        ]),
      },
      { name: 'a story of two lines', evidence: sketch([block('a', '1', '1-2')]) },
    ],
    fails: [
      {
        name: 'a last column of two lines',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '1-2'],
            ],
          },
        ]),
        says: ['`a/2` (columns 2, lines 1-2) holds 2 lines'],
        at: { frame: 'a/2' },
      },
      {
        name: 'one line under a picture',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '40'],
            ],
            pictures: [{ at: ['2', '1-37'] }],
          },
        ]),
        says: ['holds one line under a picture'],
      },
      {
        name: 'rows of two lines',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-2'],
                ['2', '1-2'],
              ],
            },
          ],
          vertical,
        ),
        says: ['`a/1`, `a/2` (columns 1, lines 1-2) hold 2 lines'],
      },
    ],
  },
  {
    rule: 'crosshead-at-foot',
    passes: [
      {
        name: 'three lines under it',
        evidence: sketch([
          { id: 'a', frames: [{ at: ['1', '1-40'], crossheads: [36] }, ['2', '1-40']] },
        ]),
      },
      {
        name: 'at the end of the story',
        evidence: sketch([{ id: 'a', frames: [{ at: ['1', '1-40'], crossheads: [37] }] }]),
      },
    ],
    fails: [
      {
        name: 'two lines under it',
        evidence: sketch([
          { id: 'a', frames: [{ at: ['1', '1-40'], crossheads: [37] }, ['2', '1-40']] },
        ]),
        says: ['is a crosshead with 2 lines of text under it in its frame'],
        at: { frame: 'a/1' },
      },
      {
        name: 'nothing under it',
        evidence: sketch(
          [{ id: 'a', frames: [{ at: ['1', '1-40'], crossheads: [39] }, ['2', '1-40']] }],
          vertical,
        ),
        says: ['with no line of text under it'],
      },
    ],
  },
  {
    rule: 'level-crossheads',
    passes: [
      {
        name: 'two lines apart',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              { at: ['1', '1-40'], crossheads: [10] },
              { at: ['2', '1-40'], crossheads: [12] },
            ],
          },
        ]),
      },
      {
        name: 'at the heads of the columns',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              { at: ['1', '1-40'], crossheads: [1] },
              { at: ['2', '1-40'], crossheads: [1] },
            ],
          },
        ]),
      },
      {
        name: 'two columns apart',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              { at: ['1', '1-40'], crossheads: [10] },
              ['2', '1-40'],
              { at: ['3', '1-40'], crossheads: [10] },
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'a line apart',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              { at: ['1', '1-40'], crossheads: [10] },
              { at: ['2', '1-40'], crossheads: [11] },
            ],
          },
        ]),
        says: ['is a crosshead at the level of `a.subhead.1:1` in the next column'],
        at: { frame: 'a/2' },
      },
      {
        name: 'in rows one under the other',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                { at: ['1', '1-40'], crossheads: [10] },
                { at: ['2', '1-40'], crossheads: [10] },
              ],
            },
          ],
          vertical,
        ),
        says: ['at the level of'],
      },
    ],
  },
  {
    rule: 'split-brief',
    passes: [
      {
        name: 'a column begins in a brief',
        evidence: sketch([
          {
            id: 'a',
            role: 'briefs',
            frames: [
              ['1', '1-40'],
              ['2', '1-40'],
            ],
          },
        ]),
      },
      {
        name: 'a story ends in a new column',
        evidence: sketch([
          { id: 'a', frames: [['1', '1-40'], { at: ['2', '1-40'], widow: true }] },
        ]),
      },
    ],
    fails: [
      {
        name: 'a column begins with the end of a brief',
        evidence: sketch([
          {
            id: 'a',
            role: 'briefs',
            frames: [['1', '1-40'], { at: ['2', '1-40'], widow: true }],
          },
        ]),
        says: ['is the last line of a brief, alone at the head of its frame'],
        at: { frame: 'a/2' },
      },
    ],
  },
  {
    rule: 'widow-line',
    passes: [
      {
        name: 'a column begins in a paragraph',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-40'],
              ['2', '1-40'],
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'a column begins with two cells',
        evidence: sketch([
          { id: 'a', frames: [['1', '1-40'], { at: ['2', '1-40'], widow: true }] },
        ]),
        says: ['is the short end of a paragraph at the head of a column'],
        at: { frame: 'a/2' },
      },
    ],
  },
  {
    rule: 'text-slab',
    passes: [
      {
        name: 'a crosshead in the first column',
        evidence: sketch([
          { id: 'a', frames: [{ at: ['1', '1-40'], crossheads: [15] }, ['2', '1-40']] },
        ]),
      },
      {
        name: 'columns of 29 lines',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-29'],
              ['2', '1-29'],
            ],
          },
        ]),
      },
      { name: 'one column', evidence: sketch([block('a', '1', '1-40')]) },
      {
        name: 'two rows',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-40'],
                ['2', '1-40'],
              ],
            },
          ],
          vertical,
        ),
      },
    ],
    fails: [
      {
        name: 'two columns of 30 lines of text alone',
        evidence: sketch([
          {
            id: 'a',
            frames: [
              ['1', '1-30'],
              ['2', '1-30'],
            ],
          },
        ]),
        says: ['`a/1`, `a/2` stand side by side for 30 lines and more of text alone'],
        at: { frame: 'a/1' },
      },
      {
        name: 'three rows',
        evidence: sketch(
          [
            {
              id: 'a',
              frames: [
                ['1', '1-40'],
                ['2', '1-40'],
                ['3', '1-40'],
              ],
            },
          ],
          vertical,
        ),
        says: ['`a/1`, `a/2`, `a/3`'],
      },
    ],
  },
  {
    rule: 'rule-through-type',
    passes: [
      {
        name: 'a rule between two stories',
        evidence: sketch([block('a', '1', '1-20'), block('b', '1', '21-40')], {
          shapes: [ruleBefore('b', ['1', '21-40'], 'line')],
        }),
      },
      {
        name: 'a part that is larger than its place',
        evidence: outgrown(
          sketch([block('a', '1-2', '1-20'), block('b', '1', '22-40')], {
            shapes: [ruleBefore('b', ['2', '1-40'], 'column')],
          }),
        ),
      },
      {
        name: 'a line under a name is no rule of the page',
        evidence: sketch([block('a', '1', '1-20')], {
          shapes: [
            { ...ruleBefore('a.paragraph.0:3', ['1', '4-20'], 'line'), y1: 90, y2: 90 } as never,
          ],
        }),
      },
    ],
    fails: [
      {
        name: 'a rule through a line of another story',
        evidence: sketch([block('a', '1-2', '1-20'), block('b', '1', '22-40')], {
          shapes: [ruleBefore('b', ['2', '1-40'], 'column')],
        }),
        says: ['a rule of `b` runs through line `a.paragraph.0:1`'],
        at: { story: 'a', line: 'a.paragraph.0:1' },
      },
      {
        name: 'a rule through a picture',
        evidence: sketch([{ id: 'a', pictures: [{ at: ['1-2', '1-20'] }] }], {
          shapes: [ruleBefore('furniture', ['1-2', '10-20'], 'line')],
        }),
        says: ['a rule of the page runs through picture `images/1.jpg`'],
      },
    ],
  },
  {
    rule: 'thin-rule',
    passes: [
      {
        name: 'a quarter of a point',
        evidence: sketch([], {
          shapes: [
            { ...ruleBefore('a', ['1', '10-20'], 'line'), weight: ptToPx(pt(0.25)) } as never,
          ],
        }),
      },
      {
        name: 'a tint without a line',
        evidence: sketch([], {
          shapes: [
            {
              kind: 'box',
              of: 'a',
              rect: rectAt(['1', '1-4']),
              fill: '#eee',
              stroke: null,
              weight: ptToPx(pt(0)),
            },
          ],
        }),
      },
    ],
    fails: [
      {
        name: 'a tenth of a point',
        evidence: sketch([], {
          shapes: [
            { ...ruleBefore('a', ['1', '10-20'], 'line'), weight: ptToPx(pt(0.1)) } as never,
          ],
        }),
        says: ['a rule of `a` is 0.1 pt thin'],
        origin: null,
      },
      {
        name: 'the line round a box',
        evidence: sketch([], {
          shapes: [
            {
              kind: 'box',
              of: 'a',
              rect: rectAt(['1', '1-4']),
              fill: null,
              stroke: '#000',
              weight: ptToPx(pt(0.1)),
            },
          ],
        }),
        says: ['0.1 pt thin'],
      },
    ],
  },
];

/** Columns five px longer, so that half an em is left between them. */
function narrowed(options: Parameters<typeof sketch>[1]) {
  const evidence = sketch([block('a', '1', '1-40')], options);
  const forme = tamperWith(evidence.forme ?? {}, [{ shift: { 'grid/columns/0/end': 5 } }]);
  return { ...evidence, forme } as typeof evidence;
}

/** The paragraph of `a` is larger than its place, and is reported as that. */
function outgrown(evidence: ReturnType<typeof sketch>) {
  const forme = tamperWith(evidence.forme ?? {}, [{ set: { 'misfit/parts': ['a.paragraph.0'] } }]);
  return { ...evidence, forme } as typeof evidence;
}

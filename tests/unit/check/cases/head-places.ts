/** Cases of the rules about where heads stand to each other and to their text, on pages sketched in columns and lines. */
import type { Evidence } from '../../../../src/model/evidence.ts';
import type { Story } from '../../../../src/model/page.ts';
import type { HeadSetting, RoleSetting } from '../../../../src/model/template.ts';
import { plainText } from '../../../../src/model/text.ts';
import { em, px } from '../../../../src/units.ts';
import { makePage, makeStory, makeTemplate } from '../../../helpers/evidence.ts';
import { type Sketched, sketch } from '../../../helpers/sketch.ts';
import { ruleBefore } from '../../../helpers/sketch-grid.ts';
import type { RuleCases } from '../rule-case.ts';

const vertical = { direction: 'vertical' } as const;

const column = (id: string, at: string, head: string, lines: string, size = 20): Sketched => ({
  id,
  head: { at: [at, head], size },
  frames: [[at, lines]],
});

const HEAD: HeadSetting = {
  direction: 'horizontal',
  align: 'start',
  air: { before: 0, between: 0, after: 0 },
  parts: [
    {
      field: 'headline',
      style: 'body',
      smallest: px(10),
      largest: px(20),
      lines: 'joined',
      gap: em(1),
      spread: em(0),
      tighten: em(0),
      condense: 1,
    },
  ],
};

/** One story without a headline, beside one that has it. */
const headless = (story: Partial<Story> = {}, head: RoleSetting['head'] = HEAD): Evidence => {
  const evidence = sketch([
    { id: 'a', role: story.role ?? 'story', frames: [['1', '1-20']] },
    column('b', '2', '1-4', '5-20'),
  ]);
  const stories = [makeStory('a', { headline: [], ...story }), makeStory('b')];
  return {
    ...evidence,
    page: makePage({ stories }),
    template: makeTemplate('horizontal', { head }),
  };
};

export const HEAD_PLACE_CASES: readonly RuleCases[] = [
  {
    rule: 'headless-story',
    passes: [
      { name: 'a label of its own', evidence: headless({ label: plainText('短訊') }) },
      { name: 'a role without a headline in the house', evidence: headless({}, null) },
      { name: 'a brief', evidence: headless({ role: 'brief' }) },
      { name: 'quotes', evidence: headless({ role: 'quotes' }) },
      { name: 'a picture alone', evidence: headless({ body: [] }) },
      { name: 'a head that was misread', evidence: headless({ headMisread: true }) },
    ],
    fails: [
      {
        name: 'a story without a headline',
        evidence: headless(),
        says: ['`a` has no headline'],
        at: { story: 'a' },
        origin: 'stories/a.md:1:1',
      },
      {
        name: 'a lead with a kicker and no headline',
        evidence: headless({ role: 'lead', kicker: [plainText('引題')] }),
        says: ['`a` has no headline'],
      },
    ],
  },
  {
    rule: 'head-at-foot',
    passes: [
      {
        name: 'three lines under it',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1', '34-37'] },
            frames: [
              ['1', '38-40'],
              ['2', '1-40'],
            ],
          },
        ]),
      },
      {
        name: 'a story that is as short as that',
        evidence: sketch([column('a', '1', '36-38', '39-40')]),
      },
      {
        name: 'a story of two lines in each of its columns',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1-2', '36-38'] },
            frames: [
              ['1', '39-40'],
              ['2', '39-40'],
            ],
          },
        ]),
      },
      {
        name: 'a row under a level head',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1', '1-40'], direction: 'horizontal' },
              frames: [
                ['2', '1-40'],
                ['3', '1-2'],
              ],
            },
          ],
          vertical,
        ),
      },
    ],
    fails: [
      {
        name: 'two lines under it at the foot of the column',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1', '35-38'] },
            frames: [
              ['1', '39-40'],
              ['2', '1-40'],
            ],
          },
        ]),
        says: ['under the head of `a` stand 2 lines of text, in `a/1` (columns 1, lines 39-40)'],
        at: { story: 'a', frame: 'a/1' },
      },
      {
        name: 'one line after it at the left end of its row',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1', '36-39'] },
              frames: [
                ['1', '40'],
                ['2', '1-40'],
              ],
            },
          ],
          vertical,
        ),
        says: ['1 line of text'],
      },
    ],
  },
  {
    rule: 'butting-heads',
    passes: [
      {
        name: 'one stands lower',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '2', '7-10', '11-40')]),
      },
      {
        name: 'one is larger',
        evidence: sketch([column('a', '1', '1-4', '5-40', 30), column('b', '2', '1-4', '5-40')]),
      },
      {
        name: 'one has another face',
        evidence: sketch([
          column('a', '1', '1-4', '5-40'),
          { id: 'b', head: { at: ['2', '1-4'], face: 'toy-sans' }, frames: [['2', '5-40']] },
        ]),
      },
      {
        name: 'a column between them',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '3', '1-4', '5-40')]),
      },
      {
        name: 'a rule between them',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '2', '1-4', '5-40')], {
          shapes: [ruleBefore('b', ['2', '1-40'], 'column')],
        }),
      },
      {
        name: 'a box round one',
        evidence: sketch([
          column('a', '1', '1-4', '5-40'),
          { ...column('b', '2', '1-4', '5-40'), isBoxed: true },
        ]),
      },
      {
        name: 'vertical heads beside each other in one row',
        evidence: sketch(
          [column('a', '1', '1-4', '5-20'), column('b', '1', '21-24', '25-40')],
          vertical,
        ),
      },
    ],
    fails: [
      {
        name: 'of one size, side by side at one height 碰題',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '2', '1-4', '5-40')]),
        says: ['the headline of `b` stands beside that of `a`, both of 20 px'],
        at: { story: 'b' },
      },
      {
        name: 'vertical heads one under the other in two rows 煙突',
        evidence: sketch(
          [column('a', '1', '1-4', '5-40'), column('b', '2', '1-4', '5-40')],
          vertical,
        ),
        says: ['stands beside that of `a`'],
      },
    ],
  },
  {
    rule: 'stacked-heads',
    passes: [
      {
        name: 'text between them',
        evidence: sketch([column('a', '1', '1-4', '5-18'), column('b', '1', '20-24', '25-40')]),
      },
      {
        name: 'heads side by side',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '2', '1-4', '5-40')]),
      },
      {
        name: 'a banner over its own text and over another story',
        evidence: sketch([
          { id: 'a', head: { at: ['1-3', '1-4'] }, frames: [['1', '5-40']] },
          column('b', '2', '6-9', '10-40'),
        ]),
      },
      {
        name: 'one of them in a box',
        evidence: sketch([
          { id: 'a', head: { at: ['1-2', '1-4'] }, frames: [['3', '1-40']] },
          { ...column('b', '1', '6-9', '10-40'), isBoxed: true },
        ]),
      },
    ],
    fails: [
      {
        name: 'one upon the other 疊題',
        evidence: sketch([
          { id: 'a', head: { at: ['1-2', '1-4'] }, frames: [['3', '1-40']] },
          column('b', '1', '6-9', '10-40'),
        ]),
        says: ['the head of `b` stands right after that of `a`'],
        at: { story: 'b' },
      },
      {
        name: 'vertical heads beside each other',
        evidence: sketch(
          [
            { id: 'a', head: { at: ['1-2', '1-4'] }, frames: [['3', '1-40']] },
            column('b', '1', '5-8', '9-40'),
          ],
          vertical,
        ),
        says: ['stands right after that of `a`'],
      },
    ],
  },
  {
    rule: 'heads-in-a-row',
    passes: [
      {
        name: 'the second has one row less',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1-3', '1-4'] },
              frames: [
                ['1', '5-18'],
                ['2', '5-18'],
              ],
            },
            {
              id: 'b',
              head: { at: ['1-2', '20-23'] },
              frames: [
                ['1', '24-40'],
                ['2', '24-40'],
              ],
            },
          ],
          vertical,
        ),
      },
      {
        name: 'heads of one row',
        evidence: sketch(
          [column('a', '1', '1-3', '4-18'), column('b', '1', '20-22', '23-40')],
          vertical,
        ),
      },
      {
        name: 'two, but not at the top',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['2-3', '1-4'] },
              frames: [
                ['2', '5-18'],
                ['3', '5-18'],
              ],
            },
            {
              id: 'b',
              head: { at: ['2-3', '20-23'] },
              frames: [
                ['2', '24-40'],
                ['3', '24-40'],
              ],
            },
          ],
          vertical,
        ),
      },
      {
        name: 'heads over columns of a horizontal page',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1-2', '1-4'] },
            frames: [
              ['1', '5-40'],
              ['2', '5-40'],
            ],
          },
          {
            id: 'b',
            head: { at: ['3-4', '1-4'] },
            frames: [
              ['3', '5-40'],
              ['4', '5-40'],
            ],
          },
        ]),
      },
    ],
    fails: [
      {
        name: 'two at the top over as many rows 門構え',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1-2', '1-4'] },
              frames: [
                ['1', '5-18'],
                ['2', '5-18'],
              ],
            },
            {
              id: 'b',
              head: { at: ['1-2', '36-40'] },
              frames: [
                ['3', '24-40'],
                ['4', '24-40'],
              ],
            },
          ],
          vertical,
        ),
        says: ['the heads of `a`, `b` all stand in rows 1-2'],
        at: { story: 'b' },
      },
      {
        name: 'three further down 横並び',
        evidence: sketch(
          ['1-3', '14-16', '27-29'].map((lines, index) => ({
            id: `s${index}`,
            head: { at: ['2-3', lines] as const },
            frames: [['4', lines] as const],
          })),
          vertical,
        ),
        says: ['the heads of `s0`, `s1`, `s2` all stand in rows 2-3'],
      },
    ],
  },
  {
    rule: 'head-out-of-order',
    passes: [
      {
        name: 'heads shrink down the list',
        evidence: sketch([column('a', '1', '1-4', '5-40', 30), column('b', '2', '1-4', '5-40')]),
      },
      {
        name: 'heads of one size',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '2', '1-4', '5-40')]),
      },
      {
        name: 'the lead is first wherever it is listed',
        evidence: sketch([
          column('a', '1', '1-4', '5-40'),
          { ...column('b', '2', '1-4', '5-40', 30), role: 'lead' },
        ]),
      },
      {
        name: 'the head of a column of comment is of its own kind',
        evidence: sketch([
          column('a', '1', '1-4', '5-40'),
          { ...column('b', '2', '1-4', '5-40', 30), role: 'editorial' },
        ]),
      },
    ],
    fails: [
      {
        name: 'the second is larger than the first',
        evidence: sketch([column('a', '1', '1-4', '5-40'), column('b', '2', '1-4', '5-40', 30)]),
        says: ['the headline of `b` of 30 px is larger than that of `a` of 20 px'],
        at: { story: 'b' },
      },
      {
        name: 'a story is larger than the lead',
        evidence: {
          ...sketch([
            column('a', '1', '1-4', '5-40', 30),
            { ...column('b', '2', '1-4', '5-40'), role: 'lead' },
          ]),
          page: makePage({ stories: [makeStory('a'), makeStory('b', { role: 'lead' })] }),
        },
        says: ['the headline of `a` of 30 px is larger than that of `b`'],
      },
    ],
  },
  {
    rule: 'head-beyond-story',
    passes: [
      {
        name: 'over its two columns',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1-2', '1-4'] },
            frames: [
              ['1', '5-40'],
              ['2', '5-40'],
            ],
          },
        ]),
      },
      {
        name: 'over a column and a picture',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1-3', '1-4'] },
            frames: [['1', '5-40']],
            pictures: [{ at: ['2-3', '5-38'] }],
          },
        ]),
      },
      {
        name: 'the lead’s head runs over other stories 通欄標題',
        evidence: sketch([
          { id: 'a', role: 'lead', head: { at: ['1-4', '1-4'] }, frames: [['1', '5-40']] },
        ]),
      },
      {
        name: 'a column of text beside it 肩題',
        evidence: sketch([
          {
            id: 'a',
            head: { at: ['1', '1-4'] },
            frames: [
              ['1', '5-40'],
              ['2', '1-40'],
            ],
          },
        ]),
      },
      {
        name: 'a vertical head over some rows',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1-2', '1-4'] },
              frames: [
                ['1', '5-40'],
                ['2', '5-40'],
                ['3', '1-40'],
              ],
            },
          ],
          vertical,
        ),
      },
    ],
    fails: [
      {
        name: 'wider than its text',
        evidence: sketch([{ id: 'a', head: { at: ['1-3', '1-4'] }, frames: [['1', '5-40']] }]),
        says: ['the head of `a` (columns 1-3, lines 1-4) is wider than its story'],
        at: { story: 'a' },
      },
      {
        name: 'a level head over twice its lines',
        evidence: sketch(
          [
            {
              id: 'a',
              head: { at: ['1', '1-40'], direction: 'horizontal' },
              frames: [['2', '1-20']],
            },
          ],
          vertical,
        ),
        says: ['is wider than its story'],
      },
    ],
  },
  {
    rule: 'weak-lead-place',
    passes: [
      {
        name: 'the lead begins where reading does',
        evidence: sketch([
          { ...column('a', '1', '1-4', '5-40'), role: 'lead' },
          column('b', '2', '1-4', '5-40'),
        ]),
      },
      {
        name: 'a box stands over it',
        evidence: sketch([
          { ...column('a', '1', '12-15', '16-40'), role: 'lead' },
          {
            id: 'b',
            role: 'editorial',
            head: { at: ['1-4', '1-4'] },
            frames: [['1', '5-10']],
            isBoxed: true,
          },
        ]),
      },
      {
        name: 'a page without a lead',
        evidence: sketch([column('a', '2', '1-4', '5-40'), column('b', '1', '1-4', '5-40')]),
      },
    ],
    fails: [
      {
        name: 'another story at its left',
        evidence: sketch([
          { ...column('a', '2', '1-4', '5-40'), role: 'lead' },
          column('b', '1', '1-4', '5-40'),
        ]),
        says: [
          '`b` (columns 1, lines 1-40) stands nearer to where reading starts than the lead `a`',
        ],
        at: { story: 'a' },
      },
      {
        name: 'another story at its right on a vertical page',
        evidence: sketch(
          [
            { ...column('a', '1', '22-25', '26-40'), role: 'lead' },
            column('b', '1', '1-4', '5-20'),
          ],
          vertical,
        ),
        says: ['nearer to where reading starts'],
      },
    ],
  },
];

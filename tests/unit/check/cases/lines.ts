/** Cases of the rules about lines: their edges, lengths and places. */
import { makeEvidence } from '../../../helpers/evidence.ts';
import { makeForme } from '../../../helpers/forme.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const vertical = makeEvidence({ direction: 'vertical' });

const box = (rect: object, of = 'lead') => ({
  kind: 'box',
  of,
  rect,
  fill: '#eee',
  stroke: null,
  weight: 0,
});

/** The first line, its seven characters of 10 px so many em closer or further apart. */
const spaced = (ems: number) => ({
  at: 'lead.body.0:1',
  set: { 'runs/0/tracking': ems * 10, 'runs/0/advance': 70 + 70 * ems },
});

/** A picture over the body of the second story, moved by so much. */
const pictured = (x: number, y: number) =>
  tampered(whole, {
    forme: [
      {
        add: {
          'stories/0/parts/-': {
            ...makeForme(whole.page, whole.template).stories[0]?.parts[0],
            id: 'lead.picture.0',
            role: 'picture',
            ref: { story: 'lead', field: 'picture', index: 0 },
            lines: [],
            picture: {
              image: 'a.svg',
              alt: '',
              rect: { x: 125 + x, y: 100 + y, width: 60, height: 60 },
              focus: { x: 0.5, y: 0.5 },
              origin: { file: 'stories/lead.md', line: 3, column: 1, length: 1 },
            },
          },
        },
      },
    ],
  });

export const LINE_CASES: readonly RuleCases[] = [
  {
    rule: 'line-too-wide',
    passes: [
      { name: 'lines keep within their slots', evidence: whole },
      {
        name: 'a line fills its slot after an indent',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:1', set: { start: 5 } }] }),
      },
      { name: 'vertical lines keep within theirs', evidence: vertical },
      {
        name: 'ruby may be longer than its base',
        evidence: tampered(whole, {
          forme: [
            {
              at: 'lead.body.0',
              set: {
                annotations: [
                  { ...whole.forme.stories[0]?.parts[1]?.lines[0], id: 'r', length: 90 },
                ],
              },
            },
          ],
        }),
      },
    ],
    fails: [
      {
        name: 'a line is longer than its slot',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:1', set: { length: 80 } }] }),
        says: ['line `lead.body.0:1` is 1.32 mm too long for its slot'],
        at: { line: 'lead.body.0:1' },
      },
      {
        name: 'an indent pushes a vertical line out',
        evidence: tampered(vertical, { forme: [{ at: 'lead.body.0:1', set: { start: 10 } }] }),
        says: ['too long for its slot'],
      },
      {
        name: 'a line starts before its slot',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:3', set: { start: -3 } }] }),
        says: ['is 0.79 mm too long'],
      },
    ],
  },
  {
    rule: 'off-grid-line',
    passes: [
      { name: 'body lines stand on the grid', evidence: whole },
      { name: 'vertical lines are counted from the right', evidence: vertical },
      {
        name: 'a caption need not',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.body.0:3', set: { onGrid: false }, shift: { 'rect/y': 4 } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a line stands 1 px low',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:3', shift: { 'rect/y': 1 } }] }),
        says: ['line `lead.body.0:3` stands 0.26 mm off the line grid'],
        at: { line: 'lead.body.0:3' },
      },
      {
        name: 'a vertical line stands 1 px left',
        evidence: tampered(vertical, { forme: [{ at: 'lead.body.0:3', shift: { 'rect/x': -1 } }] }),
        says: ['line `lead.body.0:3` stands 0.26 mm off the line grid'],
      },
      {
        name: 'the width of a vertical line is not the type size',
        evidence: tampered(vertical, {
          forme: [{ at: 'lead.body.0:3', shift: { 'rect/width': 2 } }],
        }),
        says: ['off the line grid'],
      },
    ],
  },
  {
    rule: 'outside-live-area',
    passes: [
      { name: 'all type is inside, furniture in its zone', evidence: whole },
      { name: 'a vertical page', evidence: vertical },
      {
        name: 'a box fills the live area',
        evidence: tampered(whole, {
          forme: [{ add: { 'shapes/-': box({ x: 40, y: 40, width: 160, height: 160 }) } }],
        }),
      },
      {
        name: 'the ruby of the first line stands in the margin',
        evidence: tampered(whole, {
          forme: [
            {
              at: 'lead.headline.0',
              set: {
                annotations: [
                  {
                    ...whole.forme.stories[0]?.parts[0]?.lines[0],
                    id: 'r',
                    rect: { x: 40, y: 34, width: 40, height: 5 },
                  },
                ],
              },
            },
          ],
        }),
      },
      {
        name: 'an ornament of the page may stand in a zone',
        evidence: tampered(whole, {
          forme: [{ add: { 'shapes/-': box({ x: 40, y: 10, width: 50, height: 20 }, 'page') } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a line runs into the margin',
        evidence: tampered(whole, { forme: [{ at: 'second.body.0:1', shift: { 'rect/x': 20 } }] }),
        says: ['line `second.body.0:1` reaches 3.97 mm out of the live area'],
        at: { story: 'second', line: 'second.body.0:1' },
      },
      {
        name: 'a story may not stand in a zone',
        evidence: tampered(whole, { forme: [{ at: 'lead.headline.0:1', set: { 'rect/y': 15 } }] }),
        says: ['line `lead.headline.0:1` reaches'],
      },
      {
        name: 'furniture stands between zone and live area',
        evidence: tampered(whole, { forme: [{ at: 'page.paper:1', set: { 'rect/y': 28 } }] }),
        says: ['line `page.paper:1` reaches'],
      },
      {
        name: 'a box sticks out at the foot',
        evidence: tampered(whole, {
          forme: [{ add: { 'shapes/-': box({ x: 40, y: 50, width: 50, height: 160 }) } }],
        }),
        says: ['box of `lead` reaches 2.65 mm out of the live area'],
        at: { story: 'lead' },
      },
      {
        name: 'a picture sticks out',
        evidence: pictured(40, 0),
        says: ['picture `lead.picture.0` reaches 6.61 mm out'],
        origin: 'stories/lead.md:3:1',
      },
    ],
  },
  {
    rule: 'overlapping-type',
    passes: [
      { name: 'characters stand side by side', evidence: whole },
      { name: 'a little closer than drawn', evidence: tampered(whole, { forme: [spaced(-0.11)] }) },
    ],
    fails: [
      {
        name: 'they stand on each other',
        evidence: tampered(whole, { forme: [spaced(-0.2)] }),
        says: ['on its neighbour, by 0.20 em'],
      },
    ],
  },
  {
    rule: 'overlap',
    passes: [
      { name: 'columns stand side by side', evidence: whole },
      { name: 'a picture stands under the column', evidence: pictured(0, 0) },
      {
        name: 'a short line reaches into the slot beside it with blank only',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:3', set: { 'rect/width': 150 } }] }),
      },
      {
        name: 'a tint lies under its story',
        evidence: tampered(whole, {
          forme: [{ add: { 'shapes/-': box({ x: 40, y: 40, width: 75, height: 75 }) } }],
        }),
      },
      {
        name: 'em boxes touch by a hair',
        evidence: tampered(whole, {
          forme: [{ at: 'second.body.0:1', set: { 'rect/x': 109.75 } }],
        }),
      },
      {
        name: 'a notched line starts after the label beside it',
        evidence: tampered(whole, {
          forme: [{ at: 'second.body.0:3', set: { 'rect/x': 40, start: 25 } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a picture lies on the column',
        evidence: pictured(0, -20),
        says: ['`second.body.0` lies on `lead.picture.0` by 5.29 mm × 2.65 mm'],
        at: { story: 'second', line: 'second.body.0:3' },
      },
      {
        name: 'two columns cross in many lines and are named once',
        evidence: tampered(whole, {
          forme: [
            { at: 'second.body.0:1', shift: { 'rect/x': -30 } },
            { at: 'second.body.0:2', shift: { 'rect/x': -30 } },
          ],
        }),
        says: ['`second.body.0` lies on `lead.body.0` by 3.97 mm × 2.65 mm'],
        at: { story: 'second', line: 'second.body.0:1' },
      },
      {
        name: 'a vertical line lies on its neighbour',
        evidence: tampered(vertical, { forme: [{ at: 'lead.body.0:1', shift: { 'rect/x': 15 } }] }),
        says: ['`lead.body.0` lies on `lead.headline.0`'],
      },
    ],
  },
];

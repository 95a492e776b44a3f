/** Cases of the rules about captions, credits and the sizes of pictures, on pages sketched in columns and lines. */
import type { Evidence } from '../../../../src/model/evidence.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import type { Area, StoryPins } from '../../../../src/model/page.ts';
import { makeTemplate } from '../../../helpers/evidence.ts';
import { type Sketched, sketch } from '../../../helpers/sketch.ts';
import type { SketchedPicture } from '../../../helpers/sketch-parts.ts';
import type { RuleCases } from '../rule-case.ts';

const PLACE = ['1-2', '1-20'] as const;

const pictured = (picture: Partial<SketchedPicture> = {}, more: Partial<Sketched> = {}) =>
  sketch([{ id: 'a', pictures: [{ at: PLACE, ...picture }], ...more }]);

const keyline = (of: string) => ({
  kind: 'box' as const,
  of,
  fill: null,
  stroke: '#000',
});

const interval = (lines: string) => {
  const [first = '1', last = first] = lines.split('-');
  return { first: Number(first), last: Number(last) };
};

const HALF = { first: 1, last: 1, of: 2 };

/** A picture over the first of two columns of twenty lines, in so many of them. */
function wished(size: Figure['size'], lines: string, part: Area['part'] = null): Evidence {
  const { page, ...evidence } = pictured({ figure: { size } });
  const area = (column: number, own: string, share: Area['part'] = null): Area => ({
    columns: { first: column, last: column },
    lines: interval(own),
    part: share,
    origin: null,
  });
  const frame = (column: number, own: string) => ({
    ...area(column, own),
    style: null,
    cells: null,
    notches: [],
  });
  const pins: StoryPins = {
    module: null,
    head: null,
    frames: [frame(1, '15-20'), frame(2, '1-20')],
    figures: { p1: area(1, lines, part) },
    displays: [],
    cells: [],
    omit: [],
    origin: null,
  };
  const template = makeTemplate();
  return {
    ...evidence,
    template,
    page: page === null ? null : { ...page, pins: { [template.id]: { a: pins } } },
  };
}

const UNPINNED = { page: pictured({ figure: { size: 'small' } }).page };

export const CAPTION_CASES: readonly RuleCases[] = [
  {
    rule: 'picture-without-caption',
    passes: [
      { name: 'a caption', evidence: pictured() },
      {
        name: 'a crest shown whole',
        evidence: pictured({ caption: null, figure: { fit: 'contain' } }),
      },
    ],
    fails: [
      {
        name: 'none',
        evidence: pictured({ caption: null }),
        says: ['the picture `p1` of `a` has no caption'],
        at: { story: 'a' },
        origin: 'stories/a.md:7:5',
      },
    ],
  },
  {
    rule: 'picture-without-credit',
    passes: [
      { name: 'a credit', evidence: pictured({ credit: '新華社' }) },
      { name: 'a picture without a caption either', evidence: pictured({ caption: null }) },
      {
        name: 'the caption ends with who made it',
        evidence: pictured({ caption: { at: ['1-2', '22'], text: '▲木橋。張三攝' } }),
      },
      {
        name: 'as Japanese captions do',
        evidence: pictured({ caption: { at: ['1-2', '22'], text: '▲木橋＝共同' } }),
      },
    ],
    fails: [
      {
        name: 'neither',
        evidence: pictured(),
        says: ['the picture `p1` of `a` has no credit'],
        at: { story: 'a' },
      },
    ],
  },
  {
    rule: 'stray-caption',
    passes: [
      { name: 'under its picture', evidence: pictured() },
      {
        name: 'a crest shown whole is narrower than its caption',
        evidence: pictured({
          figure: { fit: 'contain' },
          caption: { at: ['1-4', '22'], text: '▲校徽' },
        }),
      },
    ],
    fails: [
      {
        name: 'four lines below it',
        evidence: pictured({ caption: { at: ['1-2', '25'], text: '▲木橋。' } }),
        says: ['the caption of `p1` in `a` stands 17.20 mm from its picture'],
        at: { line: 'a.caption.0:1' },
      },
      {
        name: 'a column wider',
        evidence: pictured({ caption: { at: ['1-3', '21'], text: '▲木橋。' } }),
        says: ['is 22.49 mm wider than its picture'],
      },
      {
        name: 'a column narrower',
        evidence: pictured({ caption: { at: ['1', '21'], text: '▲木橋。' } }),
        says: ['is 22.49 mm narrower'],
      },
    ],
  },
  {
    rule: 'wrong-caption-mark',
    passes: [
      { name: '▲ under its picture', evidence: pictured() },
      { name: 'no mark', evidence: pictured({ caption: { at: ['1-2', '21'], text: '木橋。' } }) },
      {
        name: '◀ at the right of a picture',
        evidence: pictured({ caption: { at: ['3', '10'], text: '◀木橋。' } }),
      },
    ],
    fails: [
      {
        name: '▼ under its picture',
        evidence: pictured({ caption: { at: ['1-2', '21'], text: '▼木橋。' } }),
        says: ['the caption of `p1` in `a` points down with ▼, where no picture is'],
        at: { line: 'a.caption.0:1' },
      },
      {
        name: '▶ under its picture',
        evidence: pictured({ caption: { at: ['1-2', '21'], text: '▶木橋。' } }),
        says: ['points right with ▶'],
      },
    ],
  },
  {
    rule: 'bare-photo',
    passes: [
      { name: 'a picture of a report', evidence: pictured() },
      {
        name: 'a keyline round it',
        evidence: sketch([{ id: 'a', role: 'photo', pictures: [{ at: PLACE }] }], {
          shapes: [{ ...keyline('a.p1'), rect: rect(), weight: 1 } as never],
        }),
      },
      {
        name: 'a box round it',
        evidence: pictured({}, { role: 'photo', isBoxed: true }),
      },
    ],
    fails: [
      {
        name: 'no line round it',
        evidence: pictured({}, { role: 'photo' }),
        says: ['the picture `p1` stands alone in `a`, and no line frames it'],
        at: { story: 'a' },
      },
    ],
  },
  {
    rule: 'looming-picture',
    passes: [
      {
        name: 'a third of the page',
        evidence: sketch([{ id: 'a', pictures: [{ at: ['1-2', '1-40'] }] }, { id: 'b' }]),
      },
      {
        name: 'a page of one picture story',
        evidence: sketch([{ id: 'a', pictures: [{ at: ['1-6', '1-108'] }] }]),
      },
      {
        name: 'an advert',
        evidence: sketch([
          { id: 'a', role: 'advert', pictures: [{ at: ['1-6', '1-108'] }] },
          { id: 'b' },
        ]),
      },
    ],
    fails: [
      {
        name: 'most of the page',
        evidence: sketch([{ id: 'a', pictures: [{ at: ['1-6', '1-108'] }] }, { id: 'b' }]),
        says: ['the picture of `a` takes'],
        at: { story: 'a' },
      },
    ],
  },
  {
    rule: 'no-main-picture',
    passes: [
      { name: 'one picture', evidence: pictured() },
      {
        name: 'one is twice as large',
        evidence: sketch([{ id: 'a', pictures: [{ at: PLACE }, { at: ['3', '1-20'] }] }]),
      },
      {
        name: 'the place of a picture that is missing',
        evidence: sketch([
          { id: 'a', pictures: [{ at: PLACE }] },
          { id: 'b', pictures: [{ at: ['3-4', '1-20'], isMissing: true }] },
        ]),
      },
    ],
    fails: [
      {
        name: 'two of one size',
        evidence: sketch([
          { id: 'a', pictures: [{ at: PLACE }] },
          { id: 'b', pictures: [{ at: ['3-4', '1-20'] }] },
        ]),
        says: ['the picture of `a` is as large as that of `b`'],
        at: { story: 'a' },
      },
    ],
  },
  {
    rule: 'missed-picture-wish',
    passes: [
      { name: 'no wish', evidence: wished(null, '1-10') },
      { name: 'a small one of a sixth', evidence: wished('small', '1-6') },
      { name: 'a large one of a third', evidence: wished('large', '1-14') },
      { name: 'a small half of a column', evidence: wished('small', '1-12', HALF) },
      { name: 'a story without pins', evidence: { ...wished('small', '1-20'), ...UNPINNED } },
    ],
    fails: [
      {
        name: 'a small one of a quarter',
        evidence: wished('small', '1-10'),
        says: [
          '`p1` of `a` is to be small, and takes 25 % of the place of its story: 17 % at most',
        ],
        at: { story: 'a' },
        origin: 'stories/a.md:7:5',
      },
      {
        name: 'a large one of a quarter',
        evidence: wished('large', '1-10'),
        says: ['is to be large, and takes 25 % of the place of its story: 33 % at least'],
      },
    ],
  },
];

function rect() {
  const picture = pictured().forme?.stories[0]?.parts.find(
    (part) => part.picture !== null,
  )?.picture;
  return picture?.rect;
}

/** Cases of the rules about captions, credits and the sizes of pictures, on pages sketched in columns and lines. */
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
    rule: 'no-main-picture',
    passes: [
      { name: 'one picture', evidence: pictured() },
      {
        name: 'one is twice as large',
        evidence: sketch([{ id: 'a', pictures: [{ at: PLACE }, { at: ['3', '1-20'] }] }]),
      },
    ],
    fails: [
      {
        name: 'two of one size',
        evidence: sketch([
          { id: 'a', pictures: [{ at: PLACE }] },
          { id: 'b', pictures: [{ at: ['3-4', '1-20'] }] },
        ]),
        says: ['the picture of `a` is 1 times as large as that of `b`'],
        at: { story: 'a' },
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

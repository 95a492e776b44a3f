/** Cases of the rules about holes in the page, characters without a glyph, the date line and empty lines. */
import {
  makeEvidence,
  makePage,
  makeStory,
  paragraph,
  written,
} from '../../../helpers/evidence.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();

/** The toy faces know the first variant of every ideograph, and no other. */
const withBody = (text: string) =>
  makeEvidence({
    page: makePage({
      stories: [makeStory('lead', { body: [paragraph(text, 'stories/lead.md', 5)] })],
    }),
  });

export const PAGE_CASES: readonly RuleCases[] = [
  {
    rule: 'short-page',
    passes: [
      {
        name: 'a frame takes all of it',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', set: { rect: whole.forme.live } }] }),
      },
      {
        name: 'a story has no place, which is reported',
        evidence: tampered(whole, { forme: [{ add: { 'unplaced/stories/-': 'next' } }] }),
      },
    ],
    fails: [
      {
        name: 'one short story stands on it',
        evidence: whole,
        says: ['have nothing on them'],
        origin: null,
      },
    ],
  },
  {
    rule: 'underset',
    passes: [
      { name: 'the frames are full', evidence: whole },
      {
        name: 'the last column is one line short',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', shift: { capacity: 1 } }] }),
      },
      {
        name: 'the last row of vertical lines is two lines short',
        evidence: tampered(makeEvidence({ direction: 'vertical' }), {
          forme: [{ at: 'lead/1', shift: { capacity: 2 } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a column before the last is three lines short, where a crosshead moved on',
        evidence: tampered(whole, {
          forme: [
            { at: 'lead/1', shift: { capacity: 3 } },
            { add: { 'frames/-': { ...whole.forme.frames[0], id: 'lead/2' } } },
          ],
        }),
        says: ['frame `lead/1` ends 3 of 6 lines early'],
      },
      {
        name: 'the last column is two lines short',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', shift: { capacity: 2 } }] }),
        says: ['frame `lead/1` ends 2 of 5 lines early'],
        at: { story: 'lead', frame: 'lead/1' },
        origin: 'stories/lead.md:1:1',
      },
      {
        name: 'a frame before the last is empty',
        evidence: tampered(whole, {
          forme: [
            { add: { 'frames/-': { ...whole.forme.frames[0], id: 'lead/2' } } },
            { at: 'lead/1', set: { filled: 0 } },
          ],
        }),
        says: ['frame `lead/1` is empty'],
      },
      {
        name: 'the frame of the lead paragraphs is a thread of its own',
        evidence: tampered(whole, {
          forme: [
            { at: 'lead/1', shift: { capacity: 3 } },
            { add: { 'frames/-': { ...whole.forme.frames[0], id: 'lead/2', style: 'body-2' } } },
          ],
        }),
        says: ['frame `lead/1` ends 3 of 6 lines early'],
      },
    ],
  },
  {
    rule: 'missing-glyph',
    passes: [{ name: 'every character is painted as it is', evidence: whole }],
    fails: [
      {
        name: 'a name has a character of plane 2 that no face draws',
        evidence: tampered(
          makeEvidence({
            page: makePage({
              stories: [makeStory('lead', { body: [paragraph('𠮷', 'stories/lead.md', 5)] })],
            }),
          }),
          { forme: [{ at: 'lead.body.0:1', set: { 'runs/0/painted': '〓' } }] },
        ),
        says: ['no face of style `body` draws `𠮷` U+20BB7; tried `toy-serif`, `toy-sans`'],
        at: { line: 'lead.body.0:1', frame: 'lead/1' },
        origin: 'stories/lead.md:5:1',
      },
      {
        name: 'the character is found inside its line',
        evidence: tampered(whole, {
          forme: [
            {
              at: 'lead.body.0:2',
              set: { 'runs/0/text': '乙', 'runs/0/from': 11, 'runs/0/painted': '〓' },
            },
          ],
        }),
        says: ['U+4E59'],
        origin: 'stories/lead.md:5:12',
      },
    ],
  },
  {
    rule: 'unsupported-variant',
    passes: [
      { name: 'no variant is asked for', evidence: whole },
      { name: 'the face knows the variant', evidence: withBody('葛\u{e0100}城') },
      { name: 'a selector of emoji is the face’s', evidence: withBody('☎\ufe0e') },
    ],
    fails: [
      {
        name: 'the face does not know the variant',
        evidence: withBody('城葛\u{e0101}'),
        says: [
          'face `toy-serif` does not know `葛\u{e0101}` U+845B U+E0101 and paints `葛` U+845B',
        ],
        origin: 'stories/lead.md:5:2',
      },
    ],
  },
  {
    rule: 'wrong-weekday',
    passes: [
      { name: 'no weekday is written', evidence: whole },
      ...['星期五', '週五', '周五', '礼拜五', '禮拜五', '金曜日', '金曜', '（金）', '金'].map(
        (text) => ({
          name: `9 May 2025 is ${text}`,
          evidence: makeEvidence({ page: makePage({ weekday: written(text, 'page.yaml', 3) }) }),
        }),
      ),
      ...['星期日', '星期天', '日曜日'].map((text) => ({
        name: `29 February 2032 is ${text}`,
        evidence: makeEvidence({ page: makePage({ date: '2032-02-29', weekday: written(text) }) }),
      })),
    ],
    fails: [
      {
        name: 'the weekday is another',
        evidence: makeEvidence({ page: makePage({ weekday: written('星期四', 'page.yaml', 3) }) }),
        says: ['2025-05-09 is 星期五, not `星期四`'],
        origin: 'page.yaml:3:1',
      },
      {
        name: 'the weekday is none',
        evidence: makeEvidence({ page: makePage({ weekday: written('端午', 'page.yaml', 3) }) }),
        says: ['`端午` is no weekday'],
      },
    ],
  },
  {
    rule: 'empty-line',
    passes: [{ name: 'every line has type', evidence: whole }],
    fails: [
      {
        name: 'a line has no run',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:3', drop: 'runs/0' }] }),
        says: ['line `lead.body.0:3` has no visible character'],
        at: { line: 'lead.body.0:3' },
      },
      {
        name: 'a line has only a space',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.body.0:3', set: { 'runs/0/text': ' ' } }],
        }),
        says: ['line `lead.body.0:3` has no visible character'],
      },
    ],
  },
];

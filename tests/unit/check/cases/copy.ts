/** Cases of the rules about the copy: lost, doubled, moved, left over, unreadable. */
import { makeEvidence, written } from '../../../helpers/evidence.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const caption = (text: string, marker: '▲' | null) => ({
  figure: {
    id: 'photo',
    image: 'a.svg',
    caption: written('普京'),
    credit: null,
    alt: '',
    fit: 'cover',
    crop: 'house',
    size: null,
    focus: null,
    keyline: 'house',
    marker,
    origin: { file: 'stories/lead.md', line: 1, column: 1, length: 1 },
    imageOrigin: { file: 'stories/lead.md', line: 1, column: 1, length: 1 },
  },
  part: {
    id: 'lead.caption.0',
    role: 'caption',
    ref: { story: 'lead', field: 'caption', index: 0 },
    lang: 'zh-HK',
    lines: [{ runs: [{ text }] }],
    annotations: [],
    picture: null,
  },
});

/** The lead with a figure of the given marker whose caption is set as `text`. */
const captioned = (text: string, marker: '▲' | null) => {
  const { figure, part } = caption(text, marker);
  return tampered(whole, {
    page: [{ set: { 'stories/0/figures': [figure] } }],
    forme: [{ add: { 'stories/0/parts/-': part } }],
  });
};

const left = {
  ref: { story: 'lead', field: 'body', index: 0 },
  from: 14,
  to: 16,
  text: '戊己',
  lines: 1,
  cells: 7,
  origin: { file: 'stories/lead.md', line: 5, column: 15, length: 2 },
};

export const COPY_CASES: readonly RuleCases[] = [
  {
    rule: 'forme-order-differs',
    passes: [
      { name: 'all copy is there in its order', evidence: whole },
      {
        name: 'the last line is left over and named',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.body.0:3', drop: true }, { add: { 'overset/-': left } }],
        }),
      },
      { name: 'a marker that layout made is no copy', evidence: captioned('▲普京', null) },
      { name: 'a marker that the author fixed is copy', evidence: captioned('▲普京', '▲') },
      {
        name: 'the dateline is run in before the first paragraph',
        evidence: tampered(whole, {
          page: [
            { set: { 'stories/0/dateline': written('一二三') } },
            { set: { 'stories/0/body/0/text': written('四五六七八九十甲乙丙丁戊己') } },
          ],
        }),
      },
      {
        name: 'the lines of a headline may be set in one part',
        evidence: tampered(whole, {
          page: [{ set: { 'stories/0/headline': [written('兩國'), written('會談')] } }],
        }),
      },
      {
        name: 'white space is no visible character',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.headline.0:1', set: { 'runs/0/text': '兩國\u3000會談' } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a line is lost',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:2', drop: true }] }),
        says: [
          '`lead.body.0` differs from character 8 on: `八九十甲乙丙丁戊…` on the page, `戊己` in the forme',
        ],
        at: { story: 'lead' },
        origin: 'stories/lead.md:5:8',
      },
      {
        name: 'a line is there twice',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:3', double: true }] }),
        says: ['differs from character 17 on: nothing on the page, `戊己` in the forme'],
      },
      {
        name: 'two lines are exchanged',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.body.0:1', 'swap-with': 'lead.body.0:2' }],
        }),
        says: ['`lead.body.0` differs from character 1 on'],
      },
      {
        name: 'a headline is not set',
        evidence: tampered(whole, { forme: [{ at: 'second.headline.0', drop: true }] }),
        says: ['`second.headline` is not in the forme'],
        at: { story: 'second' },
        origin: 'stories/second.md:2:1',
      },
      {
        name: 'the body comes before the headline',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.headline.0', 'swap-with': 'lead.body.0' }],
        }),
        says: ['`lead.body.0` stands where `lead.headline` should'],
      },
      {
        name: 'the stories are exchanged',
        evidence: tampered(whole, {
          forme: [{ set: { stories: [...whole.forme.stories].reverse() } }],
        }),
        says: ['story `second` stands where `lead` should'],
      },
      {
        name: 'a story is missing',
        evidence: tampered(whole, { forme: [{ set: { stories: [whole.forme.stories[0]] } }] }),
        says: ['story `second` is not in the forme'],
      },
      {
        name: 'a part sets a text that the page has not',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.headline.0', set: { 'ref/field': 'slug' } }],
        }),
        says: [
          '`lead.headline` is not in the forme',
          '`lead.slug.0` is in the forme, but not on the page',
        ],
      },
      {
        name: 'text is set and left over',
        evidence: tampered(whole, { forme: [{ add: { 'overset/-': left } }] }),
        says: ['differs from character 17 on: nothing on the page, `戊己` in the forme'],
      },
      {
        name: 'the marker that the author fixed is lost',
        evidence: captioned('普京', '▲'),
        says: ['`lead.caption.0` differs from character 1 on: `▲普京` on the page'],
      },
      {
        name: 'a part is set again at another place',
        evidence: tampered(whole, {
          forme: [{ add: { 'stories/0/parts/-': whole.forme.stories[0]?.parts[0] } }],
        }),
        says: [
          '`lead.headline` differs from character 5 on',
          '`lead.headline` is in the forme more than once',
        ],
      },
    ],
  },
  {
    rule: 'overset-text',
    passes: [
      { name: 'nothing is left over', evidence: whole },
      {
        name: 'only a space is left over',
        evidence: tampered(whole, {
          forme: [{ add: { 'overset/-': { ...left, text: '\u3000' } } }],
        }),
      },
    ],
    fails: [
      {
        name: 'two characters are left over',
        evidence: tampered(whole, { forme: [{ add: { 'overset/-': left } }] }),
        says: ['2 characters of `lead` (body) left over, 1 line'],
        at: { story: 'lead', frame: 'lead/1' },
        origin: 'stories/lead.md:5:15',
      },
    ],
  },
];

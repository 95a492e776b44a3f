/** Random manuscripts whose texts hold every sign that a reader may take for more than copy. */
import fc from 'fast-check';
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptStory,
  Passage,
} from '../../src/model/manuscript.ts';
import { visible } from '../../src/model/text.ts';
import { aStory, manuscriptOf, passage } from './manuscripts.ts';

const SIGNS = [
  ...'*_~=`\\[]{}<>&!^|#-+:;,.\'"/?%@$()0123456789abHT',
  ...'漢字かな。，、「」《》（）【】　：；－＊｜｛｝＃＞［］＂',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u0007',
  '\u200b',
  '\u{20bb7}',
  'é',
  '👩‍👩‍👧',
  '**',
  '***',
  '##',
  '### ',
  '## ',
  '> ',
  '- ',
  '---',
  '===',
  '```',
  '~~~',
  '| ',
  '|---|',
  '{name}',
  '{optional}',
  ']{tcy}',
  '{漢|かん}',
  '[^1]',
  '[x](y)',
  '![',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&nbsp;',
  'http://a.b/c_d*e',
  'true',
  'null',
  '~',
  ': ',
  ' #',
  '5:30',
  '1. ',
  '①',
  '・',
  '　　',
  '<<<<<<< ',
  '__',
  '_甲_',
  '\\',
  '\\\\',
  '2025-05-09',
  '0x1F',
  '1e3',
  '｜漢《かん》',
];
const seen = (text: string): boolean => visible(text) !== '';
const pieces = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(''));
/** Any characters but line breaks, and U+FFFD, which says that one was lost. */
const any = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/[\n\r\ufffd]/gu, ''));
const nasty = fc.oneof({ weight: 4, arbitrary: pieces }, any).filter(seen);
const text: fc.Arbitrary<Passage> = nasty.map((one) => passage(one));
const some = fc.array(text, { maxLength: 3 });
const maybe = fc.option(text);

const block: fc.Arbitrary<ManuscriptBlock> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'paragraph' as const,
      'paragraph' as const,
      'subhead' as const,
      'display' as const,
    ),
    text,
  }),
  fc.record({ kind: fc.constant('quote' as const), head: some, text }),
  fc.record({
    kind: fc.constant('verse' as const),
    rows: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
);

const story = (id: string, others: readonly string[]): fc.Arbitrary<ManuscriptStory> =>
  fc
    .record({
      role: fc.constantFrom(
        'lead' as const,
        'story' as const,
        'sidebar' as const,
        'quotes' as const,
        'editorial' as const,
      ),
      partOf: fc.option(fc.constantFrom(...others)),
      label: maybe,
      kicker: some,
      headline: some,
      deck: some,
      lead: some,
      byline: maybe,
      dateline: maybe,
      body: fc.array(block, { minLength: 1, maxLength: 5 }),
      source: maybe,
      rights: fc.option(nasty),
      identifier: fc.option(nasty),
    })
    .map((own) => aStory(id, own));

export const randomManuscript: fc.Arbitrary<Manuscript> = fc
  .record({
    stories: fc.tuple(story('a', ['b', 'c']), story('b', ['a']), story('c', ['a', 'b'])),
    sheet: fc.record({ paper: text, section: text, label: text, credits: some }),
  })
  .map(({ stories, sheet }) => manuscriptOf(stories, sheet));

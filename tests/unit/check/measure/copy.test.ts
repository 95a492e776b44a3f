import { expect, test } from 'vitest';
import { copyOfStory, keyOf } from '../../../../src/check/measure/copy.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import type { Story } from '../../../../src/model/page.ts';
import type { RoleSetting } from '../../../../src/model/template.ts';
import { makeStory, makeTemplate, paragraph, written } from '../../../helpers/evidence.ts';

const figure: Figure = {
  id: 'photo',
  image: 'a.svg',
  caption: written('說明'),
  credit: written('新華社'),
  alt: '',
  fit: 'cover',
  crop: 'house',
  size: null,
  focus: null,
  keyline: 'house',
  marker: '▼',
  origin: { file: 'stories/lead.md', line: 1, column: 1, length: 1 },
  imageOrigin: { file: 'stories/lead.md', line: 1, column: 1, length: 1 },
};

const whole: Story = makeStory('lead', {
  role: 'lead',
  label: written('欄目'),
  kicker: [written('引題')],
  headline: [written('主題一'), written('主題二')],
  deck: [written('副題')],
  lead: [written('導語一'), written('導語二')],
  dateline: written('【電】'),
  byline: written('記者'),
  body: [
    { kind: 'subhead', text: written('小標') },
    paragraph('正文'),
    { kind: 'display', text: written('插題') },
    { kind: 'quote', head: [written('一'), written('二')], text: written('引文') },
  ],
  figures: [figure],
  source: written('來源'),
});

/** Names and texts of a story's copy, in order. */
const copyOf = (story: Story, role: Partial<RoleSetting> = {}): string[] =>
  copyOfStory(story, makeTemplate('horizontal', role)).map(
    ({ ref, text }) => `${keyOf(ref).replace('lead.', '')} ${text.text}`,
  );

const HEAD = ['label.0 欄目', 'kicker 引題', 'headline 主題一 主題二', 'deck 副題'];
const TEXT = [
  'lead.0 導語一',
  'lead.1 導語二',
  'body.0 小標',
  'body.1 【電】正文',
  'body.2 插題',
  'quote-head.3 一 二',
  'quote.3 引文',
];
const FIGURE = ['caption.0 ▼說明', 'credit.0 新華社'];

test('byline and source follow the text where the role puts them at the end', () => {
  expect(copyOf(whole)).toEqual([...HEAD, ...TEXT, 'byline.0 記者', 'source.0 來源', ...FIGURE]);
});

test.each(['head', 'label'] as const)(
  'a byline in the %s precedes the lead paragraphs',
  (place) => {
    expect(copyOf(whole, { byline: { style: 'body', place } })).toEqual([
      ...HEAD,
      'byline.0 記者',
      ...TEXT,
      'source.0 來源',
      ...FIGURE,
    ]);
  },
);

test('a source in the head comes right after the deck', () => {
  expect(copyOf(whole, { source: { style: 'body', place: 'head' } })).toEqual([
    ...HEAD,
    'source.0 來源',
    ...TEXT,
    'byline.0 記者',
    ...FIGURE,
  ]);
});

test('a dateline without a paragraph to run in before stays copy', () => {
  expect(copyOf({ ...whole, body: [] })).toContain('dateline.0 【電】');
});

test('a marker that layout makes is not copy', () => {
  expect(copyOf({ ...whole, figures: [{ ...figure, marker: null }] })).toContain('caption.0 說明');
});

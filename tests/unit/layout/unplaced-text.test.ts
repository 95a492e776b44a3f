/** Texts whose place does not exist in; a finding each, with its place in the source and what to do, out. */
import { describe, expect, test } from 'vitest';
import type { LabelSetting } from '../../../src/model/template.ts';
import { em } from '../../../src/units.ts';
import { dressed, layStory } from '../../helpers/lay-out.ts';

const LABEL: LabelSetting = {
  style: 'body',
  rows: 1,
  direction: 'horizontal',
  fill: null,
  stroke: null,
  air: em(0),
};
const BARE = { text: '正文', frames: [{ columns: 1, lines: 1 }] };

const unplaced = async (story: object, change: Parameters<typeof dressed>[1] = {}) => {
  const laid = await layStory({ ...BARE, ...story }, dressed('story', change));
  return laid.findings.filter(({ rule }) => rule === 'unplaced-text');
};

describe('a text that stands nowhere is found', () => {
  test.each([
    ['a label without a notch', { label: '專家' }, { label: LABEL }, 'the label of', 'notches'],
    ['a label that the house does not set', { label: '專家' }, {}, 'the label of', 'roles.story'],
    ['a headline without a head', { headline: '題', head: null }, {}, 'the headline of', 'pins'],
    [
      'a headline that the house does not set',
      { headline: '題', head: { columns: 2, lines: '1-2' } },
      { head: null },
      'the headline of',
      'roles.story',
    ],
    ['a kicker without a head', { kicker: '引' }, {}, 'the kicker of', 'pins'],
    ['a deck without a head', { deck: ['副', '題'] }, {}, 'the deck of', 'pins'],
    [
      'a byline in a label that is not there',
      { byline: '甲' },
      { label: LABEL, byline: { style: 'body', place: 'label' } },
      'the byline of',
      '`label`',
    ],
    [
      'a byline in a head without a part for it',
      { byline: '甲', headline: '題', head: { columns: 2, lines: '1-2' } },
      { byline: { style: 'body', place: 'head' } },
      'the byline of',
      'a part for `byline`',
    ],
    [
      'a source in a head that is not there',
      { source: '乙' },
      { source: { style: 'body', place: 'head' } },
      'the source of',
      'pins',
    ],
    [
      'a dateline without a paragraph',
      { dateline: '【訊】', text: '## 小題' },
      {},
      'the dateline of',
      'paragraph',
    ],
  ] as const)('%s', async (_, story, change, says, helps) => {
    const findings = await unplaced(story, change);
    expect(findings).toMatchObject([
      { severity: 'error', origin: { file: expect.stringContaining('stories/lead.md') } },
    ]);
    expect(findings[0]?.message).toBe(`${says} \`lead\` stands nowhere`);
    expect(findings[0]?.help).toContain(helps);
  });

  test('with those that want the same, at the place of the first', async () => {
    const findings = await unplaced({ kicker: '引', headline: '題', deck: '副', head: null });
    expect(findings).toMatchObject([
      {
        message: 'the kicker, headline and deck of `lead` stand nowhere',
        origin: { line: 2 },
      },
    ]);
  });
});

describe('a text is not called unplaced', () => {
  test('when it stands', async () => {
    expect(
      await unplaced({
        headline: '題',
        head: { columns: 2, lines: '1-2' },
        byline: '甲',
        source: '乙',
        dateline: '【訊】',
      }),
    ).toEqual([]);
  });

  test('when it is left over, which is another finding', async () => {
    expect(
      await unplaced({
        text: '一二三四五六七八九十'.repeat(40),
        byline: '甲',
        lines: 1,
        head: { columns: 2, lines: '1-2' },
        headline: '題',
      }),
    ).toEqual([]);
  });

  test('when its place is a label that is there', async () => {
    const story = {
      label: '專家',
      byline: '甲',
      frames: [{ columns: 1, lines: '1-4', notches: [{ lines: '1-3', start: '4em' }] }],
    };
    expect(
      await unplaced(story, { label: LABEL, byline: { style: 'body', place: 'label' } }),
    ).toEqual([]);
  });
});

/** A page with words of its own and a house with words of its own in, the lines that they make out: `lexicon.yaml`. */
import { describe, expect, it } from 'vitest';
import { joinLexicons, lexiconOf } from '../../../src/model/lexicon.ts';
import type { Template } from '../../../src/model/template.ts';
import { layStory, linesOf, withStyle } from '../../helpers/lay-out.ts';

const TEXT = '一二三四五六七八九十一二三四習近平昨日抵達莫斯科。';
const WORD = '一二三四五六七八九十一二international合作。';

const lines = async (
  text: string,
  lexicon: string | null,
  dress?: (template: Template) => Template,
  template = 'card-kept',
) => {
  const files = lexicon === null ? {} : { 'lexicon.yaml': lexicon };
  return linesOf(await layStory(text, dress, { template, files }), 'lead.body.0');
};

const withWords =
  (...entries: readonly string[]) =>
  (template: Template): Template => ({ ...template, lexicon: lexiconOf(entries) });

describe('the lexicon of a page', () => {
  it('keeps a name whole that would stand at the end of a line', async () => {
    expect((await lines(TEXT, null))[0]).toBe('一二三四五六七八九十一二三四習近');
    expect((await lines(TEXT, 'names: [習近平]'))[0]).toBe('一二三四五六七八九十一二三四');
  });

  it('keeps a title whole', async () => {
    const text = '一二三四五六七八九十一二三《紅樓夢》出版。';
    expect((await lines(text, null))[0]).toBe('一二三四五六七八九十一二三《紅樓');
    expect((await lines(text, 'titles: [《紅樓夢》]'))[0]).toBe('一二三四五六七八九十一二三');
  });

  it('keeps no name in a house that keeps none', async () => {
    const set = await lines(TEXT, 'names: [習近平]', undefined, 'card');
    expect(set[0]).toBe('一二三四五六七八九十一二三四習近');
  });

  it('parts a word where it says', async () => {
    expect((await lines(WORD, null))[0]).toBe('一二三四五六七八九十一二');
    expect((await lines(WORD, 'words: [inter-na-tion-al]'))[0]).toMatch(
      /^一二三四五六七八九十一二inter/u,
    );
  });

  it('is added to the words of the house', async () => {
    const house = withWords('莫斯科');
    const text = '一二三四五六七八九十一二三四莫斯科一二三四五六七八九十一二三習近平到。';
    const set = await lines(text, 'names: [習近平]', house);
    expect(set.slice(0, 3)).toEqual([
      '一二三四五六七八九十一二三四',
      '莫斯科一二三四五六七八九十一二三',
      '習近平到。',
    ]);
  });
});

describe('two lexicons', () => {
  it('are one, in which the second parts words', () => {
    const both = joinLexicons(lexiconOf(['甲', 'or-gan']), lexiconOf(['甲', '乙', 'org-an']));
    expect(both.names).toEqual(['甲', '乙']);
    expect([...both.hyphenations]).toEqual([['organ', [3]]]);
  });
});

describe('the breaker', () => {
  const RUNT = '一二三四五六七八九十甲乙丙丁戊己庚。';
  const house =
    (breaker: 'greedy' | 'total-fit') =>
    (template: Template): Template => ({
      ...template,
      houseStyles: Object.fromEntries(
        Object.entries(template.houseStyles).map(([lang, one]) => [lang, { ...one, breaker }]),
      ),
    });

  it.each([
    ['greedy', ['一二三四五六七八九十甲乙丙丁戊己', '庚。']],
    ['total-fit', ['一二三四五六七八九十甲乙丙丁戊', '己庚。']],
  ] as const)('of a house may be %s', async (breaker, expected) => {
    expect(await lines(RUNT, null, house(breaker), 'card')).toEqual(expected);
  });

  it('of a type style goes before that of the house', async () => {
    const dress = withStyle('body', { breaker: 'total-fit' });
    expect((await lines(RUNT, null, dress, 'card')).at(-1)).toBe('己庚。');
    const back = (template: Template) =>
      withStyle('body', { breaker: 'greedy' })(house('total-fit')(template));
    expect((await lines(RUNT, null, back, 'card')).at(-1)).toBe('庚。');
  });
});

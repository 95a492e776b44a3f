/** Line breaks of the source: which vanish, and which are a space between two words. */
import { describe, expect, it } from 'vitest';
import { breakVanishes } from '../../../src/notation/line-join.ts';

const joined = (text: string): string =>
  [...text.matchAll(/\n|[^\n]+/gu)]
    .map(({ 0: piece, index }) => (piece !== '\n' ? piece : breakVanishes(text, index) ? '' : ' '))
    .join('');

describe('a line break', () => {
  it.each([
    '気温は35℃|になった',
    '長さは5㍍|だった',
    '山田㈱|の社長',
    '①|番目',
    '晴れ♪|音楽',
    '音楽→|矢印',
    '100％|達成',
    '30%|引き',
    '第Ⅳ|章',
    '（注）|次',
    '「引用」|続き',
    '“引用”|續',
    'A社|の株',
    '株は|A社',
    '𠮷野家は|𠮷野家',
    'か゚|き゚',
    '葛󠄀|城',
    '😀|今日',
    '今日👨‍👩‍👧|明日',
    'ｶﾅ|半角',
    '∞|無限',
    '無限。№|5',
    '±|甲',
    '½|甲',
    '○|●',
    '他說……|then',
    '1,000|円',
    'end.|次',
    '(A社)|(B社)',
    '甲—|B',
    'мир|平和',
    '平和|мир',
    'ㄇㄚˇ|ㄇㄚˋ',
    '。°|度',
    '×|印',
    'word。50|人',
    '城。😀|今日',
  ])('beside a wide cluster vanishes: %s', (text) =>
    expect(joined(text.replace('|', '\n'))).toBe(text.replace('|', '')),
  );

  it.each([
    'Latin|word',
    '1,000|euros',
    'great 😀|next',
    'he said …|then',
    'A —|B',
    '甲|- 乙',
    '한국|사람',
    'café|au lait',
    '£|5',
    'Привет|мир',
    'Александрович|Александрович',
    'αβγ|δεζ',
    'déjà|à',
    'Ж|①',
    'привет —|мир',
    'שלום|עולם',
  ])('between two words is a space: %s', (text) =>
    expect(joined(text.replace('|', '\n'))).toBe(text.replace('|', ' ')),
  );
});

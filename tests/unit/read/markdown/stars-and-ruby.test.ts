/** Stars beside stars, bars in readings, and signs that are copy in addresses. */
import { describe, expect, it } from 'vitest';
import { joinReadings, readingsOf } from '../../../../src/model/text.ts';
import { readInline } from '../../../../src/read/markdown/markdown-inline.ts';
import { sourceText } from '../../../../src/read/source/source-text.ts';
import { sourced } from '../../../../src/read/source/sourced.ts';

const read = (copy: string) => {
  const source = sourceText('story.md', copy);
  return readInline(source, sourced(source, 0, source.text.length));
};

const described = (copy: string): string => {
  const { text, marks } = read(copy).text;
  const named = marks.map(
    ({ kind, from, to, value }) => `${kind}[${text.slice(from, to)}]${value ?? ''}`,
  );
  return [text, ...named].join(' ');
};

describe('stars', () => {
  it.each([
    ['**甲****乙**', '甲乙 bold[甲] bold[乙]'],
    ['**甲****乙****丙**', '甲乙丙 bold[甲] bold[乙] bold[丙]'],
    ['*甲**乙*', '甲乙 emphasis[甲] emphasis[乙]'],
    ['*甲**乙**丙*', '甲乙丙 emphasis[甲乙丙] bold[乙]'],
    ['*甲***乙**', '甲乙 emphasis[甲] bold[乙]'],
    ['**甲***乙*', '甲乙 bold[甲] emphasis[乙]'],
    ['***甲******乙***', '甲乙 bold[甲] emphasis[甲] bold[乙] emphasis[乙]'],
    ['**「甲」****（乙）**です', '「甲」（乙）です bold[「甲」] bold[（乙）]'],
    ['**{太字|ふとじ}****乙**', '太字乙 bold[太字] ruby[太字]ふとじ bold[乙]'],
    ['Wor**ld**', 'World bold[ld]'],
  ])('side by side are read as such: %s', (copy, expected) => {
    expect(described(copy)).toBe(expected);
    expect(read(copy).findings).toEqual([]);
  });

  it.each(['髒話****刪去', 'a*b*c', '5*3=15、2*3*4', '2**3', '*******', '** 甲 **'])(
    'that are copy stay: %s',
    (copy) => {
      expect(described(copy)).toBe(copy);
      expect(read(copy).findings).toEqual([]);
    },
  );

  it('lose no half of a run that nothing closes', () => {
    expect(described('**甲****乙')).toBe('甲**乙 bold[甲]');
    expect(read('**甲****乙').findings).toMatchObject([
      { rule: 'unclosed-mark', origin: { column: 6, length: 2 } },
    ]);
  });
});

describe('bars of ruby', () => {
  it.each([
    ['{a\\|b|c}', 'a|b ruby[a|b]c'],
    ['{漢字|かん\\|じ}', '漢字 ruby[漢字]かん\\|じ'],
    ['{漢字|かん\\\\|じ}', '漢字 ruby[漢字]かん\\\\|じ'],
    ['{漢字|kan\\ji}', '漢字 ruby[漢字]kan\\\\ji'],
  ])('%s', (copy, expected) => {
    expect(described(copy)).toBe(expected);
    expect(read(copy).findings).toEqual([]);
  });

  it.each([[['かん', 'じ']], [['かん|じ']], [['a\\', '|', 'b']], [['']], [['\\|']]])(
    '%j come back',
    (readings) => expect(readingsOf(joinReadings(readings))).toEqual(readings),
  );
});

describe('an address', () => {
  it.each([
    ['見https://a.b/x*y*z/d_e_f?q=[1]{name}&~~請', '見https://a.b/x*y*z/d_e_f?q=[1]{name}&~~請'],
    ['*https://a.b/x*', 'https://a.b/x emphasis[https://a.b/x]'],
    ['[https://a.b/c_d]{nobreak}', 'https://a.b/c_d nobreak[https://a.b/c_d]'],
    ['(https://a.b/c(d)) *甲*', '(https://a.b/c(d)) 甲 emphasis[甲]'],
    ['{https://a.b|甲}', 'https://a.b ruby[https://a.b]甲'],
  ])('has no marks in it: %s', (copy, expected) => {
    expect(described(copy)).toBe(expected);
    expect(read(copy).findings).toEqual([]);
  });
});

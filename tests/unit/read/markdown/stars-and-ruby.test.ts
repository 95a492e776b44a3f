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
    ['iPhone**Pro**和iPad**Air**拍', 'iPhonePro和iPadAir拍 bold[Pro] bold[Air]'],
    ['iPhone*Pro*和iPad*Air*拍', 'iPhonePro和iPadAir拍 emphasis[Pro] emphasis[Air]'],
    ['Win**10**和Mac**11**用戶', 'Win10和Mac11用戶 bold[10] bold[11]'],
    ['甲a**b**c乙', '甲abc乙 bold[b]'],
    ['公司AI**晶片H20**獲批', '公司AI晶片H20獲批 bold[晶片H20]'],
    ['第**1**名、第*2*名', '第1名、第2名 bold[1] emphasis[2]'],
    ['**第一：**100元，*首先，*AI', '第一：100元，首先，AI bold[第一：] emphasis[首先，]'],
    ['**50**％和**「5」**%', '50％和「5」% bold[50] bold[「5」]'],
    ['説**……美国**与Café**Étoile**', '説……美国与CaféÉtoile bold[……美国] bold[Étoile]'],
  ])('side by side are read as such: %s', (copy, expected) => {
    expect(described(copy)).toBe(expected);
    expect(read(copy).findings).toEqual([]);
  });

  it.each([
    '髒話****刪去',
    'a*b*c',
    '5*3=15、2*3*4',
    '2**3',
    '*******',
    'x**2+y**2',
    '甲 * 乙',
    '7科5**，她6科5**。',
    '考獲7科5**佳績，另有4科5**。',
    '共有5**學生30名、5*學生50名',
    '獲「A**」級、「B**」級',
    '考獲5**及6**的',
    '考獲５**（數學）及A**（英文）',
    '5*與A*與B**',
    '成人50元*，學生100港元*，長者8折*。',
    '打*#06#查機身號碼；考獲A*的同學。',
    '按*#06#查詢，WiFi密碼a*b。',
    '按*100#、**21*55#或*123*4#',
    '密碼a*b，考獲A*；另一個密碼c*d',
    '考獲A*的同學，密碼a*b',
  ])('that are copy stay: %s', (copy) => {
    expect(described(copy)).toBe(copy);
    expect(read(copy).findings).toEqual([]);
  });

  it.each([
    ['考獲5**的同學，**重點**', '考獲5**的同學，重點 bold[重點]'],
    ['**考獲5*的同學**有3人，另有5**。', '考獲5*的同學有3人，另有5**。 bold[考獲5*的同學]'],
    ['**第1**名、*第5*屆，收費50元*。', '第1名、第5屆，收費50元*。 bold[第1] emphasis[第5]'],
    ['按*#06#，*重點*', '按*#06#，重點 emphasis[重點]'],
    [
      '*收費50元*，**共5**、第*3A*班',
      '收費50元，共5、第3A班 emphasis[收費50元] bold[共5] emphasis[3A]',
    ],
    ['2024**年度，人物**', '2024年度，人物 bold[年度，人物]'],
  ])('that are copy stay beside marks: %s', (copy, expected) => {
    expect(described(copy)).toBe(expected);
    expect(read(copy).findings).toEqual([]);
  });

  it.each([
    ['他說*，她也說*。', [3, 8]],
    ['電話*2345*6789、*#06#', [3]],
    ['按*1或*2', [2, 5]],
    ['罵f***，又罵s***。', [3, 10]],
    ['（*）必填，姓名*：', [2, 9]],
    ['** 甲 **', [1, 6]],
    ['按*1查詢；考獲A*的同學', [2]],
    ['按*1查詢，密碼a*b', [2]],
    ['考獲A*的同學，按*1查詢', [10]],
    ['考獲A*的同學，下午獲獎*。', [13]],
    ['*為必填，密碼a*b', [1]],
  ])('that no mark can be made of are printed and reported: %s', (copy, columns) => {
    expect(described(copy)).toBe(copy);
    expect(read(copy).findings.map(({ rule, origin }) => [rule, origin?.column])).toEqual(
      columns.map((column) => ['unclosed-mark', column]),
    );
  });

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

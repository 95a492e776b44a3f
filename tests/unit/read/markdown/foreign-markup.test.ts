/** Markup of other dialects is printed as it stands, and the author hears of it. */
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../../src/read/markdown/markdown-blocks.ts';
import { sourceText } from '../../../../src/read/source/source-text.ts';
import { sourced } from '../../../../src/read/source/sourced.ts';

const read = (text: string) => {
  const source = sourceText('stories/lead.md', text);
  return readBody(source, sourced(source, 0, text.length));
};

const found = (text: string) => read(text).findings;

/** What each finding calls the markup, and where it stands. */
const named = (text: string): string[] =>
  found(text).map(({ message, origin }) => {
    const what = message.replace(/ is no (?:markup|line break) here.*$/u, '');
    return `${origin?.line}:${origin?.column}+${origin?.length} ${what}`;
  });

describe('markup of another dialect', () => {
  it.each([
    ['# 大標', ['1:1+1 a heading of the first level']],
    ['#　大標', ['1:1+1 a heading of the first level']],
    ['#### 四級', ['1:1+4 a heading below the third level']],
    ['##小標', ['1:1+2 a heading without a blank after its `#`']],
    ['##　小標', ['1:1+2 a heading without a blank after its `#`']],
    [' ## 小標', ['1:2+2 a heading with blanks before it']],
    ['＃＃ 小標', ['1:1+2 a heading with `＃` of full width']],
    ['## 小標 ##', ['1:7+2 `#` after a heading']],
    ['甲\n##', ['2:1+2 a heading without text']],
    ['小標\n----', ['2:1+4 a line under a heading']],
    ['小標\n===', ['2:1+3 a line under a heading']],
    ['甲\n\n---\n\n乙', ['3:1+3 a rule']],
    ['甲\n\n* * *\n\n乙', ['3:1+5 a rule']],
    ['甲\n***\n乙', ['2:1+3 a rule']],
    ['見[連結](https://example.org)。', ['1:2+25 a link']],
    ['見[連結](https://example.org/a_(b))。', ['1:2+31 a link']],
    ['![圖](a.png)', ['1:1+11 a picture']],
    ['```js\nlet a_b = `c`;\n\n*\n```', ['1:1+5 a code fence']],
    ['~~~', ['1:1+3 a code fence']],
    ['```html\n<!-- 甲 -->\n```', ['1:1+7 a code fence']],
    ['<!--\n```\n-->', ['1:1+4 a remark of HTML']],
    ['用`npm`裝`tsx`', ['1:2+5 code']],
    ['<b>粗</b>', ['1:1+3 an HTML tag']],
    ['<span class="a">甲</span>', ['1:1+16 an HTML tag']],
    ['甲<BR>乙', ['1:2+4 an HTML tag']],
    ['<I>甲</I>', ['1:1+3 an HTML tag']],
    ['甲<!-- 待查 -->乙', ['1:2+11 a remark of HTML']],
    ['甲\n\n<!-- 一\n\n二 -->\n\n乙', ['3:1+6 a remark of HTML']],
    ['見<https://example.org/a_b_>', ['1:2+26 an address between `<` and `>`']],
    ['<desk@example.org>', ['1:1+18 an address between `<` and `>`']],
    ['甲&nbsp;乙&#12288;', ['1:2+6 an entity of HTML']],
    ['~~甲~~乙', ['1:1+2 `~~`']],
    ['甲__太字__丙', ['1:2+2 `__`']],
    ['甲_乙_丙', ['1:2+1 `_`']],
    ['甲==乙==丙', ['1:2+2 `==`']],
    ['甲[^1]乙[^2]', ['1:2+4 a footnote']],
    ['[^1]: 注一\n[^2]: 注二', ['1:1+5 the text of a footnote']],
    ['[註]: https://example.org', ['1:1+11 the target of a link']],
    ['- 甲\n- 乙\n\n- 丙', ['1:1+1 a list']],
    ['* 甲\n  + 乙', ['1:1+1 a list']],
    ['- [ ] 甲\n- [x] 乙', ['1:1+5 a task list']],
    ['甲逆\\\n乙', ['1:3+1 a backslash at the end of a line']],
    ['甲逆\\', ['1:3+1 a backslash at the end of a line']],
    ['甲  \n乙', ['1:2+1 a line that ends in two blanks']],
    ['>引文', ['1:1+1 `>` without a blank after it']],
    ['> > 引文', ['1:1+3 a quote in a quote']],
    ['> # 題\n> 文', ['1:3+1 this heading in a quote']],
    ['> - 甲', ['1:3+1 a list']],
    ['＞ 引文', ['1:1+1 a quote with `＞` of full width']],
    ['| 甲 | 乙 |\n|---|:-:|\n| *丙* | ~~丁~~ |', ['1:1+9 a table']],
    ['甲 | 乙\n--- | ---\n丙 | 丁', ['1:1+5 a table']],
    ['| 甲 | 乙 |\n| 丙 | 丁 |', ['1:1+9 a table']],
    ['｜漢字《かんじ》', ['1:1+8 ruby between `《` and `》`']],
  ])('is named once in a block: %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
    for (const { rule, severity, help } of found(text)) {
      expect([rule, severity]).toEqual(['foreign-markup', 'warning']);
      expect(help).toMatch(/\S/u);
    }
  });

  it.each([
    '## 小標',
    '### 大字',
    '> ## 題\n> 文',
    '3 < 5 > 2',
    '1. 第一點\n2. 第二點',
    '1) 第一點',
    '[習近平]{name}',
    '#標籤 #要聞',
    '`',
    '5*3=15，a*b*c',
    'A_B與snake_case_name',
    '____年__月__日',
    '(^_^)與(^_^)',
    '見圖_一（甲）與圖_二（乙）',
    '<<書名>>',
    '《書名》與〈篇名〉',
    '<NHK>與<A>',
    '-12度',
    '- 完 -',
    '【東京 - 本報訊】',
    '東京 — 記者',
    '| 春眠不覺曉\n| 處處聞啼鳥',
    '表は | あ | い |',
    '|x|+|y|',
    '好~謝謝~',
    'Q&A；AT&T; R&D',
    'a==b',
    '路徑C:\\temp',
    '+5度\n+ 5度',
    '>50歲\n>_<',
    '・一\n・二',
    '———',
    'https://example.org/a_b_c/~~d~~/__e__?f==g==',
    '\\- 甲',
    '\\~~甲\\~~',
    '\\<b>粗\\</b>',
    '甲\\_乙\\_丙',
    '\\&nbsp;',
    '甲\\\\\n乙',
    '甲  ',
  ])('is not seen in %j', (text) => expect(found(text)).toEqual([]));

  it('keeps every sign, but for the backslash before one', () => {
    const texts = (body: string) => read(body).blocks.map(({ text }) => text.text);
    expect(texts('~~甲~~<b>乙</b>&nbsp;[^1]')).toEqual(['~~甲~~<b>乙</b>&nbsp;[^1]']);
    expect(texts('| a | *b* |\n|---|---|')).toEqual(['| a | *b* | |---|---|']);
    expect(texts('\\~~甲\\_\\<\\&\\`\\-\\=\\+')).toEqual(['~~甲_<&`-=+']);
  });

  it('is marked, so that nobody corrects its pieces', () => {
    const [block] = read('~~甲~~<b class="x">').blocks;
    const { text, marks } = block?.text ?? { text: '', marks: [] };
    expect(marks.map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)).toEqual([
      'foreign ~~',
      'foreign ~~',
      'foreign <b class="x">',
    ]);
  });
});

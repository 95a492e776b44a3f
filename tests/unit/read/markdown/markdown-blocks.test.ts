import { describe, expect, it } from 'vitest';
import { originAt } from '../../../../src/model/text.ts';
import { readBody } from '../../../../src/read/markdown/markdown-blocks.ts';
import { sourceText } from '../../../../src/read/source/source-text.ts';
import { sourced } from '../../../../src/read/source/sourced.ts';

const read = (body: string) => {
  const source = sourceText('story.md', body);
  return readBody(source, sourced(source, 0, source.text.length));
};

const described = (body: string): string[] =>
  read(body).blocks.map((block) =>
    block.kind === 'quote'
      ? `quote(${block.head.map((line) => line.text).join('/')}) ${block.text.text}`
      : `${block.kind} ${block.text.text}`,
  );

describe('blocks of a body', () => {
  it.each([
    ['一段。\n\n二段。\n', ['paragraph 一段。', 'paragraph 二段。']],
    ['一段\n同段。\n\n\n　　二段。', ['paragraph 一段同段。', 'paragraph 二段。']],
    ['甲。\n　\n乙。', ['paragraph 甲。', 'paragraph 乙。']],
    ['## 小題\n正文。', ['subhead 小題', 'paragraph 正文。']],
    ['正文。\n## 小題', ['paragraph 正文。', 'subhead 小題']],
    ['## 共擔使命 攜手並進', ['subhead 共擔使命 攜手並進']],
    ['### 插題', ['display 插題']],
    ['#標籤', ['paragraph #標籤']],
    ['# 大題', ['paragraph # 大題']],
    ['##小題', ['paragraph ##小題']],
    ['#### 四', ['paragraph #### 四']],
    ['\\## 不是小題', ['paragraph ## 不是小題']],
    ['1. 第一點\n\n2. 第二點', ['paragraph 1. 第一點', 'paragraph 2. 第二點']],
    ['- 甲\n- 乙', ['paragraph - 甲', 'paragraph - 乙']],
    ['* 甲\n* 乙', ['paragraph * 甲', 'paragraph * 乙']],
    ['●甲\n●乙\n丙', ['paragraph ●甲', 'paragraph ●乙丙']],
    ['兩點：\n・甲\n・乙', ['paragraph 兩點：', 'paragraph ・甲', 'paragraph ・乙']],
    ['ジョン\n・スミス', ['paragraph ジョン・スミス']],
    ['1. 第一點\n2. 第二點', ['paragraph 1. 第一點', 'paragraph 2. 第二點']],
    ['1、第一點\n續行\n2、第二點', ['paragraph 1、第一點續行', 'paragraph 2、第二點']],
    ['共有\n3.5億元', ['paragraph 共有3.5億元']],
    ['甲\n---', ['paragraph 甲 ---']],
    ['甲\n===', ['paragraph 甲 ===']],
    ['    四格', ['paragraph 四格']],
    ['***', ['paragraph ***']],
    ['```\n碼\n```', ['paragraph ``` 碼 ```']],
    ['<b>甲</b> &amp;', ['paragraph <b>甲</b> &amp;']],
    ['[甲](乙)', ['paragraph [甲](乙)']],
    ['| 甲 | 乙 |', ['paragraph | 甲 | 乙 |']],
    ['| 甲 | 乙 |\n| - | - |', ['paragraph | 甲 | 乙 | | - | - |']],
    ['| 床前\n| 疑是\n\n| 舉頭', ['verse 床前\n疑是', 'verse 舉頭']],
    ['他寫道：\n| 床前\n眾人', ['paragraph 他寫道：', 'verse 床前', 'paragraph 眾人']],
    ['| 　床前\n| **疑**是', ['verse 　床前\n疑是']],
    ['| 甲 \\| 乙 \\|', ['verse 甲 | 乙 |']],
    ['\\| 甲', ['paragraph | 甲']],
    ['|甲\n|', ['paragraph |甲|']],
    ['甲  \n乙', ['paragraph 甲乙']],
    ['_甲_ `乙` ~~丙~~', ['paragraph _甲_ `乙` ~~丙~~']],
    ['> 引文\n> 續', ['quote() 引文續']],
    ['> ## 上，\n> ## 下。\n> 引文', ['quote(上，/下。) 引文']],
    ['> ## 甲\n> 一\n> ## 乙\n> 二', ['quote(甲) 一', 'quote(乙) 二']],
    ['> 一\n>\n> 二', ['quote() 一', 'quote() 二']],
    ['> ## 只有題', ['quote(只有題) ']],
    ['> 引文\n正文', ['quote() 引文', 'paragraph 正文']],
    ['>5% 的人', ['paragraph >5% 的人']],
    ['>', ['paragraph >']],
    ['', []],
    [' \n\n', []],
  ])('%j', (body, expected) => expect(described(body)).toEqual(expected));

  it('know the place of their text', () => {
    const [, subhead, quote] = read('一\n\n##  小題\n\n> ## 題\n> 文').blocks;
    expect(subhead && originAt(subhead.text, 0)).toMatchObject({ line: 3, column: 5 });
    expect(quote?.kind === 'quote' && quote.head[0] && originAt(quote.head[0], 0)).toMatchObject({
      line: 5,
      column: 6,
    });
    expect(quote && originAt(quote.text, 0)).toMatchObject({ line: 6, column: 3 });
  });

  it('do not share marks: one that is open at the end of a paragraph is text', () => {
    expect(described('甲*乙\n\n丙*丁')).toEqual(['paragraph 甲*乙', 'paragraph 丙*丁']);
    expect(read('甲*乙\n\n丙*丁').findings).toHaveLength(2);
  });

  it('of 50,000 characters are read at once', () => {
    const { blocks } = read('字'.repeat(50_000));
    expect(blocks[0]?.text.text).toHaveLength(50_000);
    expect(blocks[0]?.text.origins).toHaveLength(1);
  });
});

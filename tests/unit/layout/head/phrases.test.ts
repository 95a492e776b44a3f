/** Edges between the phrases of a head: what is parted, what is asked about, and what is left whole. */
import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../../../src/model/page.ts';
import { phraseEdges } from '../../../../src/model/typography/phrases.ts';
import { phraseScores } from '../../../../src/model/typography/segmenter.ts';

/** The text with `|` where a phrase ends and `?` where that is guessed; pauses and spaces are left out. */
const marked = (text: string, lang: Lang): string => {
  const edges = phraseEdges(text, lang, []);
  return [...text]
    .map((character, at) => `${SIGNS[edges[at]?.edge ?? ''] ?? ''}${character}`)
    .join('');
};

const SIGNS: Readonly<Record<string, string>> = { phrase: '|', guess: '?' };

describe('a compound is not opened', () => {
  test.each<readonly [Lang, string]>([
    ['zh-HK', '專家稱飲用水沒問題'],
    ['zh-HK', '居民活在恐懼之中'],
    ['zh-HK', '青年擾亂公眾秩序罪成'],
    ['zh-TW', '國際貨幣基金組織'],
    ['zh-CN', '国际货币基金组织'],
    ['zh-TW', '修復工程'],
    ['zh-CN', '启动仪式'],
  ])('%s %s', (lang, text) => {
    expect(marked(text, lang)).not.toMatch(
      /沒[|?]問|活[|?]在|眾[|?]秩|[際际][|?][貨货]|復[|?]工|动[|?]仪/u,
    );
  });
});

describe('a phrase ends', () => {
  test.each<readonly [Lang, string]>([
    ['zh-HK', '運輸署|擬增發牌照'],
    ['zh-TW', '陸客團|重返日月潭'],
    ['zh-CN', '长江大桥|累计通车十万辆'],
    ['ja', '米価の?高騰で|外食チェーンが|値上げを?発表'],
  ])('%s %s', (lang, head) => {
    expect(marked(head.replace(/[|?]/gu, ''), lang)).toBe(head);
  });
});

describe('what may end a phrase, and may not, is only guessed', () => {
  test.each<readonly [Lang, string]>([
    // The pause of a list.
    ['zh-CN', '碳市场?扩围钢铁、?水泥等行业首批?纳入'],
    ['zh-TW', '流感、?新冠夾擊'],
    // The second of two predicates without a mark between them.
    ['zh-CN', '台风海葵|逼近沿海渔船?全部回港避风'],
  ])('%s %s', (lang, head) => {
    expect(marked(head.replace(/[|?]/gu, ''), lang)).toBe(head);
  });

  test.each<readonly [Lang, string, number, string]>([
    ['zh-TW', '石門水庫蓄水率回升至七成', 8, 'unknown'],
    ['zh-TW', '悠遊卡支援Apple Pay', 11, 'unknown'],
    ['zh-HK', '蘋果推iPhone 17', 10, 'unknown'],
    ['zh-HK', '蘋果推iPhone 市民排隊', 10, 'space'],
    ['zh-HK', '港股ETF　GDP公布', 6, 'space'],
    ['ja', '首相、辞任を表明', 3, 'mark'],
  ])('%s %s at %i', (lang, head, at, edge) => {
    expect(phraseEdges(head, lang, [])[at]?.edge).toBe(edge);
  });
});

describe('a decision stays with how it was taken', () => {
  test.each<readonly [Lang, string]>([
    ['zh-HK', '立法會?三讀通過財政預算案'],
    ['zh-TW', '立法院|三讀通過勞基法?修正案'],
    ['zh-CN', '全国人大|三读通过预算草案'],
    ['zh-HK', '立法會?表決通過財政預算案'],
    ['zh-HK', '理事會|全票通過人事任命'],
    ['zh-HK', '大會?一致通過新一屆章程'],
    ['zh-HK', '瑞士?公投通過?移民新限制'],
    ['zh-CN', '上议院|投票否决移民法案'],
    ['zh-TW', '高院|終審駁回前官員上訴'],
    ['zh-TW', '最高法院|再審改判?被告無罪'],
    ['zh-HK', '香港?終審法院|裁定政府敗訴'],
    ['zh-HK', '立法會?三讀?修改公司條例'],
  ])('%s %s', (lang, head) => {
    expect(marked(head.replace(/[|?]/gu, ''), lang)).toBe(head);
  });
});

describe('it is only guessed', () => {
  test.each<readonly [Lang, string]>([
    ['zh-TW', '戴奧辛?未超標'],
    ['zh-HK', '當局?宣布?明年起'],
    ['ja', '北陸新幹線の?延伸'],
    ['ja', '過去最多を?更新'],
  ])('%s %s', (lang, head) => {
    expect(marked(head.replace(/[|?]/gu, ''), lang)).toBe(head);
  });
});

test('halves are read each for itself', () => {
  const [one, two] = ['運輸署擬增發牌照', '司機憂生計受影響'];
  const whole = phraseEdges(`${one} ${two}`, 'zh-HK', []);
  expect(whole.slice(0, one.length)).toEqual(phraseEdges(one, 'zh-HK', []));
  expect(whole.slice(one.length + 2)).toEqual(phraseEdges(two, 'zh-HK', []).slice(1));
  expect(whole[one.length + 1]?.edge).toBe('space');
});

describe('the segmenter finds the phrases that its own package finds', () => {
  const models = { 'zh-HK': zhHantModel, 'zh-TW': zhHantModel, 'zh-CN': zhHansModel, ja: jaModel };
  test.each(LANGS)('%s', (lang) => {
    const parser = new Parser(models[lang]);
    for (const text of [
      '今天天氣很好，我們去公園。',
      '国务院发布新政策',
      '今日は天気です。東京へ行く',
    ]) {
      const found = phraseScores(text, lang).flatMap((score, at) => (score > 0 ? [at] : []));
      expect(found).toEqual(parser.parseBoundaries(text));
    }
  });
});

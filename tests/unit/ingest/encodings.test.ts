/** The same text in the encodings of twenty years: read as what it is, and told where it is no UTF-8. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/decode.ts';
import { ingestText } from '../../../src/ingest/ingest-text.ts';
import { encoded, encoded16 } from './encoded.ts';

/** Big5 has 著, not 着. */
const seed = readFileSync(
  new URL('../../seed/000_138e98d87f946766.txt', import.meta.url),
  'utf8',
).replaceAll('着', '著');

const SHORT = {
  'zh-HK': '港鐵今日宣布，東鐵線服務恢復正常。',
  'zh-CN': '市政府昨日召开会议，部署今年工作。',
  'ja, with kana': '市は十五日、新しい図書館を開いた。',
  'ja, a head': '首相、退陣を表明',
  'ja, katakana': 'サッカー日本代表、決勝へ',
};

describe('a text in an old encoding', () => {
  const encodings = ['gb18030', 'big5', 'shift_jis', 'euc-jp'] as const;
  const cases = Object.entries(SHORT).flatMap(([name, text]) =>
    encodings.flatMap((encoding) => {
      const bytes = encoded(text, encoding);
      return bytes === null ? [] : [{ name, text, encoding, bytes }];
    }),
  );

  it('is tried in each encoding that has its characters', () => {
    expect(cases.map(({ name, encoding }) => `${name}: ${encoding}`)).toHaveLength(14);
  });

  for (const { name, text, encoding, bytes } of cases)
    it(`${name}: one sentence in ${encoding}`, () => {
      expect(decodeText(bytes)).toEqual({ text, encoding });
    });

  for (const encoding of ['gb18030', 'big5'] as const)
    it(`a page in ${encoding} is the page in UTF-8, and is told`, () => {
      const outcome = ingestText('page.txt', encoded(seed, encoding) ?? new Uint8Array());
      expect(outcome.value).toEqual(ingestText('page.txt', Buffer.from(seed)).value);
      const told = outcome.findings.filter(({ rule }) => rule === 'guessed-encoding');
      expect(told.map(({ message }) => message)).toEqual([
        `\`page.txt\` is no UTF-8, and was read as ${encoding}`,
      ]);
    });
});

describe('a text in UTF-16', () => {
  for (const order of ['little', 'big'] as const)
    it(`is known by its mark, ${order} end first`, () => {
      expect(decodeText(encoded16(SHORT['zh-HK'], order))?.text).toBe(SHORT['zh-HK']);
    });
});

describe('a text in UTF-8', () => {
  it('may have a mark, which is no character of it', () => {
    expect(decodeText(Buffer.from(`\ufeff${SHORT['zh-CN']}`))).toEqual({
      text: SHORT['zh-CN'],
      encoding: 'utf-8',
    });
  });

  it('is not told', () => {
    const { findings } = ingestText('page.txt', Buffer.from(seed));
    expect(findings.filter(({ rule }) => rule === 'guessed-encoding')).toEqual([]);
  });
});

describe('bytes that are no text', () => {
  it('are an error, and nothing is read', () => {
    const { value, findings } = ingestText('page.txt', Uint8Array.of(0x80, 0xff, 0xff, 0x80));
    expect(value).toBeNull();
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'undecodable-source error',
    ]);
  });
});

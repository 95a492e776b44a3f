/** Markup of other dialects is printed as it stands, and the author hears of it. */
import { describe, expect, it } from 'vitest';
import { foreignMarkup } from '../../../src/read/foreign-markup.ts';
import { sourceText } from '../../../src/read/source-text.ts';
import { sourced } from '../../../src/read/sourced.ts';

const found = (text: string) => {
  const source = sourceText('stories/lead.md', text);
  return foreignMarkup(source, sourced(source, 0, text.length));
};

describe('markup of another dialect', () => {
  it.each([
    ['# 大標', 1, 3],
    ['#### 四級', 1, 6],
    ['見[連結](https://example.org)。', 2, 25],
    ['![圖](a.png)', 1, 11],
    ['```js', 1, 3],
    ['用`npm`裝', 2, 5],
    ['<b>粗</b>', 1, 3],
  ])('is named with its place: %s', (text, column, length) => {
    expect(found(text)).toMatchObject([
      { rule: 'foreign-markup', severity: 'warning', origin: { line: 1, column, length } },
    ]);
  });

  it.each(['## 小標', '### 大字', '3 < 5 > 2', '1. 第一點', '[習近平]{name}', '#標籤', '`'])(
    'is not seen in %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

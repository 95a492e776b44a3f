/** Civil dates in, the words of a page header out. */
import { describe, expect, test } from 'vitest';
import { chineseNumber, minguoText } from '../../../src/model/typography/dates.ts';

describe('the years of the Republic 民國', () => {
  test.each([
    ['2026-06-18', '中華民國一百一十五年六月十八日'],
    ['1912-01-01', '中華民國一年一月一日'],
    ['1911-10-10', '民國前一年十月十日'],
    ['1960-12-31', '中華民國四十九年十二月三十一日'],
    ['2021-02-20', '中華民國一百一十年二月二十日'],
  ])('%s is %s', (date, text) => {
    expect(minguoText(date)).toBe(text);
  });

  test.each([
    [5, '五'],
    [10, '十'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [119, '一百一十九'],
    [232, '二百三十二'],
  ])('%i is read %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });
});

/** House style keys of a template: the language's own, then a look, then single keys. */
import { describe, expect, it } from 'vitest';
import { houseStyleFile } from '../../../../src/model/files/house-style-file.ts';
import { HOUSE_STYLES, LOOKS } from '../../../../src/model/typography/house-styles.ts';
import { houseStyle } from '../../../../src/read/template/template-nouns.ts';

const written = (keys: Record<string, unknown>) => houseStyle('zh-CN', houseStyleFile.parse(keys));

describe('a house style', () => {
  it('without keys is that of the language', () => {
    expect(written({})).toEqual(HOUSE_STYLES['zh-CN']);
  });

  it('takes all that a look sets', () => {
    expect(written({ look: 'grid' })).toEqual({ ...HOUSE_STYLES['zh-CN'], ...LOOKS.grid });
  });

  it('lets a single key override the look', () => {
    const style = written({ look: 'grid', 'line-end': 'if-needed', breaker: 'total-fit' });
    expect(style).toMatchObject({ adjacent: 'full', lineEnd: 'if-needed', breaker: 'total-fit' });
  });

  it('refuses what no engine does', () => {
    expect(houseStyleFile.safeParse({ squeeze: 'hard' }).success).toBe(false);
    expect(houseStyleFile.safeParse({ 'han-latin': 2 }).success).toBe(false);
  });
});

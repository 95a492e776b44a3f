/** A place in a text is told by line and column in characters as people count them. */
import { describe, expect, it } from 'vitest';
import { originOf, sourceText } from '../../../../src/read/source/source-text.ts';

const TEXT = '甲𠮷乙\n𠮷𠮷丙👍🏽丁\n\n末';
const source = sourceText('story.md', TEXT);

describe('the place of a character', () => {
  it('counts what takes two units once, in its own line only', () => {
    const places = [...'乙丙丁末'].map((one) => {
      const { line, column, length } = originOf(source, TEXT.indexOf(one));
      return [one, line, column, length];
    });
    expect(places).toEqual([
      ['乙', 1, 3, 1],
      ['丙', 2, 3, 1],
      ['丁', 2, 6, 1],
      ['末', 4, 1, 1],
    ]);
  });

  it('ends with its line', () => {
    expect(originOf(source, 0, TEXT.length)).toMatchObject({ line: 1, column: 1, length: 3 });
  });
});

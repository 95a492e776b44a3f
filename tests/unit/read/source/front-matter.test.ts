/** Where the front matter of a story ends, and what is said where nobody can say. */
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../../../src/read/source/front-matter.ts';
import { sourceText } from '../../../../src/read/source/source-text.ts';

const helpOf = (text: string) =>
  frontMatter(sourceText('stories/lead.md', text)).findings.map(({ help }) => help);

describe('front matter without its last line names the line before which that belongs', () => {
  it.each([
    ['the body stands below a blank line', '---\nheadline: 甲\n\n正文。\n\n再一段。\n', 4],
    ['the body stands right below the last key', '---\nheadline: 甲\n正文。\n\n再一段。\n', 3],
    [
      'entries and what is indented belong to their key',
      '---\ndeck:\n  - 甲\n- 乙\n# 丙\n正文。\n',
      6,
    ],
  ])('%s', (_, text, line) => {
    expect(helpOf(text)).toEqual([`write a line of \`---\` before line ${line}`]);
  });

  it('and nothing where it is there', () => {
    expect(helpOf('---\nheadline: 甲\n---\n正文。\n')).toEqual([]);
  });
});

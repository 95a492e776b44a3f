/** Links into editors: known names, patterns of one's own, whole paths. */
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITOR_NAMES, editorPattern, linkToFile } from '../../../src/preview/editor-link.ts';

const linkIn = (editor: string, file: string): string =>
  linkToFile(editorPattern(editor) ?? '', file);

describe.runIf(sep === '/')('a link to a file', () => {
  it.each([
    ['vscode', '/a/b.md', 'vscode://file/a/b.md:{line}:{column}'],
    ['cursor', '/a b/稿.md', 'cursor://file/a%20b/%E7%A8%BF.md:{line}:{column}'],
    ['webstorm', '/a/b.md', 'webstorm://open?file=/a/b.md&line={line}&column={column}'],
    ['sublime', '/a/b.md', 'subl://open?url=file:///a/b.md&line={line}&column={column}'],
    ['my://x?f={path}', '/a&b/{line}.md', 'my://x?f=/a%26b/%7Bline%7D.md'],
    ['https://code.lan/{path}#L{line}', '/a.md', 'https://code.lan/a.md#L{line}'],
    ['vscode', `${process.cwd()}/a/../b.md`, `vscode://file${process.cwd()}/b.md:{line}:{column}`],
    ['vscode', 'b.md', `vscode://file${process.cwd()}/b.md:{line}:{column}`],
  ])('in %s, %s', (editor, file, link) => expect(linkIn(editor, file)).toBe(link));
});

describe('an editor', () => {
  it.each(EDITOR_NAMES)('%s leads to file and line', (name) => {
    expect(linkIn(name, 'a.md')).toMatch(/^[a-z-]+:\/\/.*a\.md.*\{line\}/u);
  });

  it.each(['edlin', '', 'x://no-path', 'javascript:alert("{path}")', 'data:,{path}', 'a b:{path}'])(
    '%j is none',
    (written) => expect(editorPattern(written)).toBeNull(),
  );
});

/** Commands that documents show are found, so that the gate can run them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, isPrinted } from '../../documents/commands.ts';
import { ROOT } from '../../helpers/command-line.ts';

describe('documented commands', () => {
  it('are the lines of sh blocks, comments and other languages left out', () => {
    const markdown = '```sh\n# first\nnpm ci\n\nnpm test\n```\n```json\n{}\n```\n';
    expect(commandsIn(markdown).map((one) => one.command)).toEqual(['npm ci', 'npm test']);
  });

  it('go on over a backslash, a pipe and &&', () => {
    const markdown = '```sh\na \\\n  b\nc |\n  d &&\n  e\n```\n';
    expect(commandsIn(markdown).map((one) => one.command)).toEqual(['a  b', 'c | d && e']);
  });

  it('are left out only with a reason, and only in that block', () => {
    const markdown = '<!-- not run: needs a mouse -->\n```sh\na\n```\ntext\n```sh\nb\n```\n';
    expect(commandsIn(markdown)).toMatchObject([
      { command: 'a', reason: 'needs a mouse' },
      { command: 'b', reason: null },
    ]);
  });

  it('are programs too, and what the reader does in the editor', () => {
    const markdown =
      '```js\nlet a;\nlet b;\n```\n<!-- in the editor: sed x -->\n```ts\nlet c;\n```\n';
    expect(commandsIn(markdown).map(({ language, command }) => [language, command])).toEqual([
      ['js', 'let a;\nlet b;\n'],
      ['edit', 'sed x'],
      ['ts', 'let c;\n'],
    ]);
  });

  it('print what stands in the text block after the last of them, whatever the day', () => {
    const markdown = '```sh\na\nb\n```\n\n```text\non 2026-07-14\nend\n```\n```sh\nc\n```\n';
    const prints = commandsIn(markdown).map((one) => one.prints);
    expect(prints).toEqual([null, 'on 2026-07-14\nend\n', null]);
    expect(isPrinted('on 2026-07-14\nend\n', 'first\non 2025-01-01, at noon\nend')).toBe(true);
    expect(isPrinted('on 2026-07-14\nend\n', 'on Monday\nend')).toBe(false);
  });

  it('stand in the README', () => {
    const commands = commandsIn(readFileSync(join(ROOT, 'README.md'), 'utf8'));
    expect(commands.map((one) => one.command)).toContain('npm test');
    expect(commands.length).toBeGreaterThan(8);
  });
});

/** Commands that documents show are found, so that the gate can run them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../documents/commands.ts';
import { ROOT } from '../../helpers/command-line.ts';

describe('documented commands', () => {
  it('are the lines of sh blocks, comments and other languages left out', () => {
    const markdown = '```sh\n# first\nnpm ci\n\nnpm test\n```\n```ts\nlet a;\n```\n';
    expect(commandsIn(markdown).map((one) => one.command)).toEqual(['npm ci', 'npm test']);
  });

  it('go on over a backslash, a pipe and &&', () => {
    const markdown = '```sh\na \\\n  b\nc |\n  d &&\n  e\n```\n';
    expect(commandsIn(markdown).map((one) => one.command)).toEqual(['a  b', 'c | d && e']);
  });

  it('are left out only with a reason, and only in that block', () => {
    const markdown = '<!-- not run: needs a mouse -->\n```sh\na\n```\ntext\n```sh\nb\n```\n';
    expect(commandsIn(markdown)).toEqual([
      { command: 'a', reason: 'needs a mouse' },
      { command: 'b', reason: null },
    ]);
  });

  it('stand in the README', () => {
    const commands = commandsIn(readFileSync(join(ROOT, 'README.md'), 'utf8'));
    expect(commands.map((one) => one.command)).toContain('npm test');
    expect(commands.length).toBeGreaterThan(8);
  });
});

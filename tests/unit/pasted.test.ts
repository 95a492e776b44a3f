/** Commands are pasted as they were meant: the words come out of a shell as they went in. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { pasted, shellWord } from '../../src/pasted.ts';

describe('a word for a shell', () => {
  it.each([
    ['pages/2026-07-14', 'pages/2026-07-14'],
    ['my pages', '"my pages"'],
    ['學校/一', '"學校/一"'],
    ['', '""'],
    ['a$(id)', "'a$(id)'"],
    ["it's", '"it\'s"'],
  ])('%j is written %s', (word, written) => expect(shellWord(word)).toBe(written));

  const words = [
    'a b',
    '$HOME',
    '`id`',
    "it's $5",
    '"',
    'a\\',
    '\\\\x',
    'a\\b',
    '!x',
    '*',
    '~',
    ';',
    '學',
    '#',
    "'",
  ];
  it.each(words)('%j comes back from sh', (word) => {
    const script = `printf %s ${shellWord(word)}`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(word);
  });

  it('stands in a command that npm finds in the paper', () => {
    expect(pasted('build', 'my pages')).toBe('npx banmian build "my pages"');
  });
});

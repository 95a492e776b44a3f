/** The words of a command in, one line out that can be pasted into a shell in a paper's folder. */

/** npm keeps the program in the paper: `banmian` alone is found by no shell. */
export const pasted = (...words: readonly string[]): string =>
  ['npx', 'banmian', ...words].map(shellWord).join(' ');

/** A path as sh, PowerShell and cmd take it for one word. */
export function shellWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return SPECIAL.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

const PLAIN = /^[\w./:@-]+$/u;
/** What stands for something else between double quotes; only single quotes, which cmd does not know, keep it. */
const SPECIAL = /[$`"!]|\\(?:\\|$)/u;

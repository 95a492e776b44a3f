/** Copy in, the Markdown that reads as that copy out: a backslash before every sign that would be more. */

/** A text of front matter, or of a block behind its sign. */
export const inlineText = (copy: string): string =>
  copy
    .replace(SIGNS, '\\$&')
    .replace(/^[^\S\n]/u, '\\$&')
    .replace(/[^\S\n]$/u, '\\$&');

/** Stars, brackets, braces and what else opens markup, here or in other Markdown, wherever it may do so. */
const SIGNS =
  /[\\*[\]{`]|~(?=~)|(?<=~)~|=(?==)|(?<==)=|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|<(?=[!-~])|(?<=<)!|&(?=[#A-Za-z])|＊(?=＊)|(?<=＊)＊|｛(?=[^｛\n]*[｝}])|｜(?=[^｜\n]*《)/gu;

/** The line of a paragraph, or of the text of a quote. */
export const lineText = (copy: string): string => inlineText(copy).replace(OPENS, '\\$&');

/** What begins a line that is no paragraph, here or in other Markdown. */
const OPENS = /^(?:#(?=[#\s]|$)|[-+](?=[-\s]|$)|>|\||＃(?=＃)|＞(?=\s))/u;

/** The text of a heading: signs at its end would close it in other Markdown. */
export const headingText = (copy: string): string =>
  inlineText(copy).replace(/(?<=\s)#+$/u, '\\$&');

/** A line of verse: white cells at its start are kept there as they are; bars in it and dashes of nothing else would make a table of it. */
export function verseText(copy: string): string {
  const white = /^\u3000*/u.exec(copy)?.[0] ?? '';
  return white + inlineText(copy.slice(white.length)).replace(/\||^[-:]/gu, '\\$&');
}

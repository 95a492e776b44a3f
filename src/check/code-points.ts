/** Characters in; themselves and the names of their code points out. */

export const nameOf = (text: string): string =>
  `\`${text}\` ${[...text].map((char) => codePoint(char)).join(' ')}`;

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

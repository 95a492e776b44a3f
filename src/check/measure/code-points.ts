/** Characters in; themselves and the names of their code points out. */
import { codePointOf } from '../../visible.ts';

export const nameOf = (text: string): string =>
  `\`${text}\` ${[...text].map(codePointOf).join(' ')}`;

/** A line of small type in, whether it is zhuyin 注音 or a tone of it out. */
import type { FormeLine } from '../../model/forme.ts';

import { hasAny, isBopomofo } from '../../model/typography/characters.ts';

const isSymbolOrTone = (char: string): boolean => isBopomofo(char) || 'ˉˊˇˋ˙˪˫'.includes(char);

export const isZhuyin = ({ runs }: FormeLine): boolean =>
  runs.some(({ text }) => hasAny(text, isSymbolOrTone));

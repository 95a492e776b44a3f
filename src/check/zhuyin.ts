/** A line of small type in, whether it is zhuyin 注音 or a tone of it out. */
import type { FormeLine } from '../model/forme.ts';

export const isZhuyin = ({ runs }: FormeLine): boolean =>
  runs.some(({ text }) => /[\p{Script=Bopomofo}ˉˊˇˋ˙˪˫]/u.test(text));

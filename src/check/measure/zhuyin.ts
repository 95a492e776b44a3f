/** A line of small type in, whether it is set as zhuyin 注音 out: a syllable over several characters is set as ruby, and reported by reading. */
import type { FormeLine } from '../../model/forme.ts';

export const isZhuyin = ({ style }: FormeLine): boolean => style === 'zhuyin';

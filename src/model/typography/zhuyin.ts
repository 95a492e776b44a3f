/** A reading in, its syllables of zhuyin 注音 out. */
import { ZHUYIN_SYMBOLS, ZHUYIN_TONES } from './characters.ts';

/** Symbols of Mandarin and of the dialects, with their tone marks. */
const ZHUYIN = new RegExp(`^[${ZHUYIN_SYMBOLS}${ZHUYIN_TONES}\\s]+$`, 'u');
const SYLLABLE = new RegExp(`˙?[${ZHUYIN_SYMBOLS}]{1,4}[${ZHUYIN_TONES}]?`, 'gu');

const isZhuyin = (reading: string): boolean => ZHUYIN.test(reading);

/** `ㄏㄢˋㄗˋ` and `ㄏㄢˋ ㄗˋ` are two; nothing says where a syllable of the first tone ends but a space or a bar. */
export const zhuyinSyllables = (reading: string): readonly string[] =>
  isZhuyin(reading) ? (reading.match(SYLLABLE) ?? []) : [];

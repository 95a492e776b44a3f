/** A ruby mark and its text in, its readings out: one for each character, or one for the group. */
import { type Mark, readingsOf } from '../model/text.ts';
import { clustersOf } from '../model/typography/clusters.ts';

export interface RubyPart {
  readonly from: number;
  readonly to: number;
  readonly reading: string;
  /** Set as zhuyin: one syllable at the right of one character. */
  readonly zhuyin: boolean;
}

/** Zhuyin symbols of Mandarin and of the dialects, with their tone marks. */
const ZHUYIN = /^[\u3105-\u312f\u31a0-\u31bfˉˊˇˋ˙˪˫\s]+$/u;
const SYLLABLE = /˙?[\u3105-\u312f\u31a0-\u31bf]{1,4}[ˉˊˇˋ˙˪˫]?/gu;
const KANA = /^[\u3041-\u30ff]+$/u;

/** Kana of half the size that stand over one character: a longer reading is shared by its word. */
const OVER_ONE = 2;

export function rubyParts(mark: Mark, text: string): RubyPart[] {
  const { from, to } = mark;
  const bases = clustersOf(text.slice(from, to));
  const written = readingsOf(mark.value ?? '');
  const readings = written.length > 1 ? written : syllablesOf(written[0] ?? '', bases.length);
  if (readings.length !== bases.length || isShared(readings)) {
    return [{ from, to, reading: readings.join(''), zhuyin: false }];
  }
  let at = from;
  return bases.map((base, index) => {
    const reading = readings[index] ?? '';
    const part = { from: at, to: at + base.length, reading, zhuyin: ZHUYIN.test(reading) };
    at = part.to;
    return part;
  });
}

/** `ㄏㄢˋ ㄗˋ` over two characters says itself which syllable is whose. */
function syllablesOf(value: string, bases: number): readonly string[] {
  const syllables = ZHUYIN.test(value) ? (value.match(SYLLABLE) ?? []) : [];
  return syllables.length === bases ? syllables : [value];
}

/** jlreq 3.3.7: a compound of which one reading does not fit over its own character is set as a group. */
const isShared = (readings: readonly string[]): boolean =>
  readings.length > 1 &&
  readings.every((one) => KANA.test(one)) &&
  readings.some((one) => clustersOf(one).length > OVER_ONE);

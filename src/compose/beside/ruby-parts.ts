/** A ruby mark and its text in, its readings out: one for each character, or one for the group. */
import { type Mark, readingsOf } from '../../model/text.ts';
import { type CharacterClass, classOf } from '../../model/typography/character-classes.ts';
import { isAll } from '../../model/typography/characters.ts';
import { clustersOf } from '../../model/typography/clusters.ts';
import { zhuyinSyllables } from '../../model/typography/zhuyin.ts';

export interface RubyPart {
  readonly from: number;
  readonly to: number;
  readonly reading: string;
  /** Set as zhuyin: one syllable at the right of one character; more syllables are set as ruby. */
  readonly zhuyin: boolean;
}

/** Kana, with long marks and interpuncts among them. */
const isKanaOfReading = (char: string): boolean => KANA.has(classOf(char));
const KANA: ReadonlySet<CharacterClass> = new Set([
  'kana',
  'small-kana',
  'prolonged',
  'iteration',
  'middle-dot',
]);

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
    const part = {
      from: at,
      to: at + base.length,
      reading,
      zhuyin: zhuyinSyllables(reading).length === 1,
    };
    at = part.to;
    return part;
  });
}

/** `ㄏㄢˋ ㄗˋ` over two characters says itself which syllable is whose. */
function syllablesOf(value: string, bases: number): readonly string[] {
  const syllables = zhuyinSyllables(value);
  return syllables.length === bases ? syllables : [value];
}

/** jlreq 3.3.7: a compound of which one reading does not fit over its own character is set as a group. */
const isShared = (readings: readonly string[]): boolean =>
  readings.length > 1 &&
  readings.every((one) => isAll(one, isKanaOfReading)) &&
  readings.some((one) => clustersOf(one).length > OVER_ONE);

/**
 * Character classes for Chinese and Japanese line setting, after clreq 3.1 and jlreq appendix A (cl-01 … cl-30).
 * The tables are data; `classOf` is the only reader.
 */

export type CharacterClass =
  | 'open' // 始括號 opening brackets and quotes, jlreq cl-01
  | 'close' // 終括號 closing brackets and quotes, cl-02
  | 'stop' // 句逗頓 full stops and commas, cl-06 cl-07
  | 'colon' // 冒號分號 colon and semicolon, cl-05
  | 'exclamation' // 驚問號 cl-04
  | 'middle-dot' // 間隔號 cl-05
  | 'connector' // 連接號 cl-03
  | 'solidus' // 分隔號
  | 'dash' // 破折號 cl-08
  | 'ellipsis' // 刪節號 cl-08
  | 'small-kana' // 小書きの仮名 cl-11
  | 'iteration' // 繰返し記号 cl-09
  | 'prolonged' // 長音記号 cl-10
  | 'prefix' // 前置省略記号 cl-12
  | 'postfix' // 後置省略記号 cl-13
  | 'digit' // cl-24
  | 'latin' // cl-27
  | 'space' // cl-26
  | 'wide-space' // 和字間隔 cl-14
  | 'kana' // cl-15 cl-16
  | 'han'; // cl-19 and everything else that fills one cell

const MEMBERS: readonly (readonly [CharacterClass, string])[] = [
  ['open', '「『（【〔〖《〈［｛“‘〘｟⦅〝«([{︵︷︹︻︽︿﹁﹃\u2329'],
  ['close', '」』）】〕〗》〉］｝”’〙｠⦆〟»)]}︶︸︺︼︾﹀﹂﹄\u232a'],
  ['stop', '。．，、﹐﹑﹒'],
  ['colon', '：；﹔﹕'],
  ['exclamation', '！？‼⁇⁈⁉﹖﹗'],
  ['middle-dot', '·‧•・'],
  ['connector', '～〜–‐－'],
  ['solidus', '／'],
  ['dash', '—―⸺'],
  ['ellipsis', '…⋯‥'],
  [
    'small-kana',
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
  ],
  ['iteration', '々〻ゝゞヽヾ'],
  ['prolonged', 'ー'],
  ['prefix', '¥￥$＄£￡€№#＃−'],
  ['postfix', '%％‰°℃℉′″¢￠㎡㎏㎜㎝㎞㏄ℓ'],
  ['wide-space', '\u3000'],
];

const TABLE: ReadonlyMap<string, CharacterClass> = new Map(
  MEMBERS.flatMap(([name, members]) => [...members].map((char) => [char, name] as const)),
);

/** The class of one code point. Latin takes letters of any alphabet that is set with proportional advances. */
export function classOf(char: string): CharacterClass {
  const listed = TABLE.get(char);
  if (listed !== undefined) return listed;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x3400) return 'han';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (/\s/u.test(char)) return 'space';
  if (code >= 0x3041 && code <= 0x30ff) return 'kana';
  if (code < 0x2000) return 'latin';
  return 'han';
}

/** All characters of a class that is given by a list; empty for classes given by a range. */
export const membersOf = (name: CharacterClass): readonly string[] =>
  MEMBERS.filter(([one]) => one === name).flatMap(([, members]) => [...members]);

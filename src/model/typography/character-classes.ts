/**
 * A character in, its class for Chinese and Japanese line setting out: what clreq 3.1 and jlreq appendix A (cl-01 … cl-30)
 * list by name, and for all else what Unicode says of it. The house's profile comes on top (`kinsoku.ts`).
 */
import { type CodePointKind, kindOf, rangesOf, tableOf } from './unicode.ts';

export const CLASSES = [
  'open', // 始括號 opening brackets and quotes, jlreq cl-01
  'close', // 終括號 closing brackets and quotes, cl-02
  'stop', // 句逗頓 full stops and commas, cl-06 cl-07
  'colon', // 冒號分號 colon and semicolon, cl-05
  'exclamation', // 驚問號 cl-04
  'middle-dot', // 間隔號 cl-05
  'connector', // 連接號 cl-03
  'solidus', // 分隔號
  'dash', // 破折號 cl-08
  'ellipsis', // 刪節號 cl-08
  'small-kana', // 小書きの仮名 cl-11
  'repeat', // 々, the iteration mark 繰返し記号 (cl-09) that most houses let start a line
  'iteration', // the others of cl-09, the halves of 〳〵 (cl-08), and voicing marks that stand alone
  'prolonged', // 長音記号 cl-10
  'prefix', // 前置省略記号 cl-12
  'postfix', // 後置省略記号 cl-13
  'digit', // cl-24
  'wide-digit', // full-width figures, cl-19
  'fraction', // ½ ⅓
  'operator', // 数式記号 cl-17 cl-18
  'latin', // cl-27
  'space', // cl-26
  'wide-space', // 和字間隔 cl-14
  'kana', // cl-15 cl-16
  'han', // cl-19 and everything else that fills one cell
] as const;

export type CharacterClass = (typeof CLASSES)[number];

/** Of what is written in a square, what is no unit: eras, firms, houses, times of day, letters. */
const NO_UNITS = '㉐㋏㋿㌀㌁㌞㌪㌬㍁㍇㍻㍼㍽㍾㍿㏂㏇㏍㏒㏘㏚';

/** cl-13, and the other units that are drawn in one cell; they stand in two blocks of Unicode, U+3200 to U+33FF. */
const SQUARE_UNITS = Array.from({ length: 0x200 }, (_, at) => 0x3200 + at)
  .filter((code) => kindOf(code).form === 'Square')
  .map((code) => String.fromCodePoint(code))
  .filter((square) => !NO_UNITS.includes(square))
  .join('');

/** What the standards name, and what newspapers write beside it. */
const MEMBERS: readonly (readonly [CharacterClass, string])[] = [
  ['open', '「『（【〔〖《〈［｛“‘〘｟⦅〝«([{︵︷︹︻︽︿﹁﹃\u2329｢﹙﹛﹝〚⟨‹'],
  ['close', '」』）】〕〗》〉］｝”’〙｠⦆〟»)]}︶︸︺︼︾﹀﹂﹄\u232a｣﹚﹜﹞〛⟩›'],
  ['stop', '。．，、﹐﹑﹒｡､︐︑︒'],
  ['colon', '：；﹔﹕︓︔'],
  ['exclamation', '！？‼⁇⁈⁉‽﹖﹗︕︖'],
  ['middle-dot', '·‧•・･'],
  ['connector', '～〜–‒‐－゠﹣'],
  ['solidus', '／'],
  ['dash', '—―⸺⸻'],
  ['ellipsis', '…⋯‥'],
  [
    'small-kana',
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ',
  ],
  ['repeat', '々'],
  ['iteration', '〻ゝゞヽヾ〱〲〳〴〵゛゜ﾞﾟ'],
  ['prolonged', 'ーｰ'],
  ['prefix', '¥￥$＄£￡€№#＃−§'],
  ['postfix', `%％﹪‰‱°℃℉′″‴¢￠ℓ${SQUARE_UNITS}`],
  ['wide-space', '\u3000'],
];

/** All characters that a class names; empty for classes that Unicode alone decides. */
export const membersOf = (name: CharacterClass): readonly string[] =>
  MEMBERS.filter(([one]) => one === name).flatMap(([, members]) => [...members]);

/** Narrow by UAX #11: ASCII and its like, which are set as Latin whatever they mean. */
const isNarrow = ({ width }: CodePointKind): boolean => width === 'Na';
/** Drawn in a cell by Chinese and Japanese faces: wide, of half or full width, or ambiguous by UAX #11. */
const isDrawnInCell = ({ width }: CodePointKind): boolean => width !== 'Na' && width !== 'N';

const isFull = ({ width }: CodePointKind): boolean => width === 'W' || width === 'F';

/** Fills a cell: drawn so (UAX #11), or upright in vertical lines (UAX #50). */
const isCell = (kind: CodePointKind): boolean =>
  !isNarrow(kind) && (isDrawnInCell(kind) || kind.orientation !== 'R');

/** By Line_Break (UAX #14), as far as that says it. */
const BY_LINE_BREAK: Readonly<Record<string, (kind: CodePointKind) => CharacterClass>> = {
  OP: ({ category }) => (category === 'Ps' || category === 'Pi' ? 'open' : 'latin'),
  CL: ({ category }) => (category === 'Pe' || category === 'Pf' ? 'close' : 'stop'),
  CP: () => 'close',
  QU: ({ category }) => (category === 'Pi' ? 'open' : category === 'Pf' ? 'close' : 'latin'),
  EX: (kind) => (isDrawnInCell(kind) ? 'exclamation' : 'latin'),
  NS: (kind) => (isDrawnInCell(kind) ? 'iteration' : 'latin'),
  CJ: () => 'small-kana',
  IN: () => 'ellipsis',
  B2: () => 'dash',
  HH: () => 'connector',
  PR: ({ category }) => (category === 'Sm' || category === 'Po' ? signOf(category) : 'prefix'),
  PO: () => 'postfix',
};

/** LB counts + − ± \ among the signs before a number. */
const signOf = (category: string): CharacterClass => (category === 'Sm' ? 'operator' : 'latin');

const LETTERS_OF_CELLS = ['ID', 'H2', 'H3', 'JL', 'JV', 'JT', 'EB', 'EM'];

function classFrom(kind: CodePointKind): CharacterClass {
  const { category, lineBreak, form } = kind;
  // Raised and lowered letters, figures and signs belong to a word: CO₂, m², ABC™.
  if (form === 'Super' || form === 'Sub') return 'latin';
  if (category.startsWith('Z') || SPACES.includes(lineBreak)) return 'space';
  if (category === 'Nd') return figureOf(kind);
  if (category.startsWith('C')) return unseenOf(kind);
  if (category.startsWith('M') || category === 'Sk') return isFull(kind) ? 'han' : 'latin';
  if (isNarrow(kind) && !BRACKETS.includes(category)) return 'latin';
  const named = BY_LINE_BREAK[lineBreak];
  if (named !== undefined) return named(kind);
  if (category.startsWith('L')) return letterOf(kind);
  if (form === 'Fraction') return 'fraction';
  if (category === 'Sm') return 'operator';
  return category === 'So' || LETTERS_OF_CELLS.includes(lineBreak) || isCell(kind)
    ? 'han'
    : 'latin';
}

const SPACES = ['SP', 'BK', 'CR', 'LF', 'NL'];

const BRACKETS = ['Ps', 'Pe'];

const figureOf = (kind: CodePointKind): CharacterClass => {
  if (isNarrow(kind)) return 'digit';
  return kind.width === 'F' ? 'wide-digit' : 'latin';
};

function letterOf({ lineBreak, script }: CodePointKind): CharacterClass {
  if (script === 'Hiragana' || script === 'Katakana') return 'kana';
  return LETTERS_OF_CELLS.includes(lineBreak) ? 'han' : 'latin';
}

/** A tab is a space; a soft hyphen, and signs of alphabets, are parts of words; what nobody knows the width of is a cell. */
function unseenOf({ category, lineBreak }: CodePointKind): CharacterClass {
  if (category === 'Cc') return lineBreak === 'BA' ? 'space' : 'latin';
  return category === 'Cf' && ['BA', 'AL', 'NU'].includes(lineBreak) ? 'latin' : 'han';
}

const byKind = tableOf((kind) => CLASSES.indexOf(classFrom(kind)));

/** Numbers of the classes of the first plane, where all that the standards name stands: asked for every character of a page. */
const firstPlane = new Uint8Array(0x10000);
for (let code = 0; code < firstPlane.length; code += 1) firstPlane[code] = byKind(code);
for (const [name, members] of MEMBERS) {
  for (const char of members) firstPlane[char.charCodeAt(0)] = CLASSES.indexOf(name);
}

/** The class of a code point. */
export const classOfCode = (code: number): CharacterClass =>
  CLASSES[code < 0x10000 ? (firstPlane[code] as number) : byKind(code)] as CharacterClass;

/** The class of a character; of a text that of its first. */
export const classOf = (char: string): CharacterClass => classOfCode(char.codePointAt(0) ?? 0);

/** Letters and figures of words, raised and lowered ones too, as the inside of a class `[…]` with the flag `u`. */
export const WORD_LETTERS = rangesOf((kind) => {
  const { category, orientation, form } = kind;
  if (category === 'Nd' && isNarrow(kind)) return true;
  if (classFrom(kind) !== 'latin') return false;
  return form === 'Super' || form === 'Sub' || (/^[LN]/u.test(category) && orientation === 'R');
});

/** What stands on the grid as a Han character does, and takes a gap from Latin as it does. */
export const HAN_CLASSES: ReadonlySet<CharacterClass> = new Set([
  'han',
  'kana',
  'small-kana',
  'iteration',
  'repeat',
  'prolonged',
]);

/** Misprints that a pattern finds: marks of ASCII between Han, dashes, ellipses, doubled marks, forms not meant for copy. */
import { collect, type Severity } from '../diagnostic.ts';
import type { Lang } from '../model/page.ts';
import type { RichText } from '../model/text.ts';
import { BIDI_CONTROLS, FILLERS } from '../model/typography/characters.ts';
import { middleDotOf, type Repair } from '../model/typography/misprints.ts';
import { codePointOf } from '../visible.ts';
import { CELL, type CopyKind, type CopyText, LETTER, type Misprint } from './misprint.ts';

interface Pattern {
  readonly rule: Repair;
  readonly severity: Severity;
  readonly wrong: RegExp;
  /** What is right; null where only the author knows. */
  readonly right: (found: string, lang: Lang) => string | null;
  /** Null: everywhere. */
  readonly langs: readonly Lang[] | null;
  readonly kinds: readonly CopyKind[] | null;
}

const CHINESE: readonly Lang[] = ['zh-HK', 'zh-TW', 'zh-CN'];

const SPACE_BETWEEN = `(?<=${CELL})[ \\u00a0\\u2000-\\u200a\\u3000]+(?=${CELL})`;

const pattern = (
  rule: Repair,
  severity: Severity,
  wrong: string,
  right: Pattern['right'],
  { langs = null, kinds = null }: Partial<Pick<Pattern, 'langs' | 'kinds'>> = {},
): Pattern => ({ rule, severity, wrong: new RegExp(wrong, 'gu'), right, langs, kinds });

/** Full-width forms stand as far from ASCII in Unicode as this. */
const WIDENED = 0xfee0;

const FULL: Readonly<Record<string, string>> = { '.': '。' };
const FULL_JA: Readonly<Record<string, string>> = { '.': '。', ',': '、', '~': '〜' };

const widened = (char: string, lang: Lang): string =>
  (lang === 'ja' ? FULL_JA : FULL)[char] ??
  String.fromCodePoint((char.codePointAt(0) ?? 0) + WIDENED);

/** Compatibility characters as they are written today; an ASCII sign that comes out is a full-width mark. */
function normal(found: string, lang: Lang): string | null {
  const whole = found.normalize('NFKC');
  if (whole === found || /\.{2}/u.test(whole)) return null;
  return whole.replace(/[!-/:-@]/gu, (char) => widened(char, lang));
}

/** Ideographs of the block that are compatible with nothing: they are ordinary ones (Unicode 16, table 18-1). */
const UNIFIED = '\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27-\ufa29';

const PATTERNS: readonly Pattern[] = [
  pattern(
    'half-width-mark',
    'warning',
    `(?<=${CELL}[!?)"'\\]]{0,2})(?:[,;:!?~]|(?<!\\.)\\.(?![.0-9A-Za-z]))(?: (?=${LETTER}))?|(?<=[0-9A-Za-z])[,;:!?~](?=${LETTER})`,
    (found, lang) => widened(found.trim(), lang),
  ),
  // Thousands only: 「2024，2025」 counts years. Six groups are enough to tell, and a long list is not gone through again at each.
  pattern(
    'full-width-separator',
    'warning',
    '(?<=(?<![0-9,])[0-9]{1,3}(?:，[0-9]{3}){0,6})，(?=[0-9]{3}(?![0-9,]))|(?<=[0-9])．(?=[0-9])',
    (found) => found.normalize('NFKC'),
  ),
  pattern(
    'wrong-dash',
    'warning',
    `(?<=${CELL}) ?-{2,} ?|(?<!-)-{2,}(?=${LETTER})|－{2,}|─{2,}|–{2,}`,
    () => '——',
  ),
  pattern('wrong-dash', 'warning', '―{2}|ー{2,}', () => '——', { langs: CHINESE }),
  pattern('lone-dash', 'info', `(?<=${CELL})(?<!─)─(?!─)(?=${CELL})`, () => '——'),
  // Mainland type joins places and dates with one dash 一字線 (GB/T 15834-2011 4.13).
  pattern('lone-dash', 'info', `(?<=${LETTER})[—―](?=${LETTER})`, () => '——', {
    langs: ['zh-HK', 'zh-TW'],
  }),
  pattern(
    'wrong-ellipsis',
    'warning',
    `(?<=${CELL})\\.{3,}|(?<!\\.)\\.{3,}(?=${LETTER})|。{3,}|･{3,}|・{3,}|·{3,}`,
    () => '……',
  ),
  pattern('lone-ellipsis', 'info', '(?<!…)…(?!…)', () => '……', { langs: CHINESE }),
  pattern('doubled-mark', 'warning', '([，、；：])\\1+|(?<!。)。。(?!。)', (found) =>
    found.charAt(0),
  ),
  pattern(
    'doubled-mark',
    'warning',
    '([，、；：])(?!\\1)[。，、；：！？]|。[，、；：！？]',
    () => null,
  ),
  pattern(
    'presentation-form',
    'warning',
    '[\\ufe10-\\ufe19\\ufe30-\\ufe4f\\ufe50-\\ufe6b]|[\\uff61-\\uff9f]+',
    normal,
  ),
  pattern('kangxi-radical', 'warning', '[\\u2e80-\\u2fd5]', normal),
  pattern(
    'compatibility-ideograph',
    'info',
    `(?![${UNIFIED}])[\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}]`,
    (found) => found.normalize('NFC'),
  ),
  // No face draws these; of the others nothing is seen.
  pattern('control-character', 'error', '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f]', () => ''),
  // A tab parts Latin words as a space does; beside anything else it only moved the cursor.
  pattern('control-character', 'error', '(?<=[!-~])\\t+(?=[!-~])', () => ' '),
  pattern('control-character', 'error', '(?<![!-~\\t])\\t+|\\t+(?![!-~\\t])', () => ''),
  pattern('control-character', 'error', '[\\u2028\\u2029]', () => ''),
  pattern('control-character', 'warning', `[\\ufeff${FILLERS}]`, () => ''),
  // A page of Chinese or Japanese needs none of these. What U+202E turns an editor shows in another order than it is printed in.
  pattern('control-character', 'error', '\\u202e', () => ''),
  pattern('control-character', 'warning', `(?!\\u202e)[${BIDI_CONTROLS}]`, () => ''),
  pattern('full-width-letter', 'info', '[０-９Ａ-Ｚａ-ｚ]+', (found) => found.normalize('NFKC'), {
    langs: CHINESE,
  }),
  pattern(
    'foreign-middle-dot',
    'warning',
    `(?<=${LETTER})[•‧・](?=${LETTER})`,
    (_, lang) => middleDotOf(lang),
    {
      langs: CHINESE,
    },
  ),
  pattern(
    'foreign-middle-dot',
    'warning',
    `(?<=${LETTER})[·‧•](?=${LETTER})`,
    (_, lang) => middleDotOf(lang),
    {
      langs: ['ja'],
    },
  ),
  pattern('space-between-han', 'info', SPACE_BETWEEN, () => '', {
    kinds: ['running'],
    langs: CHINESE,
  }),
  // One cell of white after ？ and ！ ends a Japanese sentence (jlreq 3.1.6).
  pattern(
    'space-between-han',
    'info',
    `(?!(?<=[？！⁇⁈⁉‼])\\u3000(?!\\s))${SPACE_BETWEEN}`,
    () => '',
    { kinds: ['running'], langs: ['ja'] },
  ),
  pattern(
    'space-beside-latin',
    'info',
    `(?<=${CELL})[ \\u00a0]+(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])[ \\u00a0]+(?=${CELL})`,
    () => '',
    { kinds: ['running'] },
  ),
];

/** What the patterns find in a text. */
export function patternMisprints(copy: CopyText): Misprint[] {
  const heads = runInHeadEnds(copy.rich);
  const found: Misprint[] = [];
  for (const one of PATTERNS)
    if (
      (one.langs === null || one.langs.includes(copy.lang)) &&
      (one.kinds === null || one.kinds.includes(copy.kind))
    )
      collect(found, misprintsOf(one, copy, heads));
  return found;
}

function misprintsOf(
  { rule, severity, wrong, right }: Pattern,
  { rich, lang }: CopyText,
  heads: ReadonlySet<number>,
): Misprint[] {
  // Most patterns find nothing, and to look for all of what they find costs more than to look for the first.
  if (rich.text.search(wrong) < 0) return [];
  return Array.from(rich.text.matchAll(wrong)).flatMap((found): Misprint[] => {
    const from = found.index;
    const to = from + found[0].length;
    if (heads.has(from) && SPACE.test(found[0])) return [];
    const text = right(found[0], lang);
    const edits = text === null ? [] : [{ from, to, text }];
    const message = (SAYS[rule] ?? messageOf)(found[0], text);
    return [{ rule, severity, from, to, message, edits }];
  });
}

const SPACE = /^\s+$/u;

/** A bold head that runs in is parted from its text by a space. */
const runInHeadEnds = ({ marks }: RichText): ReadonlySet<number> =>
  new Set(marks.flatMap(({ kind, to }) => (kind === 'bold' ? [to] : [])));

const TURNS = new RegExp(`[${BIDI_CONTROLS}]`, 'u');

type Says = (found: string, right: string | null) => string;

/** What is said by the rules that have words of their own. */
const SAYS: Partial<Record<Repair, Says>> = {
  'control-character': (found) =>
    found.startsWith('\t')
      ? 'a tab is a control character, which no face draws'
      : `${codePointOf(found)} is a control character, ${TURNS.test(found) ? 'which turns the direction of text; it is not printed' : 'which no face draws'}`,
  'kangxi-radical': (found, right) =>
    right === null ? `${shown(found)} is a radical, not the character` : messageOf(found, right),
};

function messageOf(found: string, right: string | null): string {
  if (right === null) return `${shown(found)} is no way to write marks`;
  return right === ''
    ? `${counted(found)} ${found.length === 1 ? 'stands' : 'stand'} between characters that are set without`
    : `${shown(found)} stands for ${shown(right)}`;
}

const shown = (text: string): string =>
  `\`${text}\`${/[\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe6b\u{2f800}-\u{2fa1f}]/u.test(text) ? ` (${codePointOf(text)})` : ''}`;

/** Spaces, each kind named once: `2 ideographic spaces`. */
function counted(spaces: string): string {
  const kinds = [...new Set(spaces)].map((space): string => {
    const count = spaces.split(space).length - 1;
    const [one, more] = NAMES[space] ?? [codePointOf(space), `times ${codePointOf(space)}`];
    return count === 1 ? one : `${count} ${more}`;
  });
  return kinds.join(' and ');
}

const NAMES: Readonly<Record<string, readonly [one: string, more: string]>> = {
  ' ': ['a space', 'spaces'],
  '\u00a0': ['a no-break space', 'no-break spaces'],
  '\u3000': ['an ideographic space', 'ideographic spaces'],
};

/** Text in, clusters out: a character with what is drawn on it, the unit that letter-spacing follows and no line parts. */
import { type CodePointKind, tableOf } from './unicode.ts';

/** What a code point is to the ones beside it: the values of UAX #29, table 2, where they make a difference. */
type Joining =
  | 'other'
  | 'mark' // extends what is before it
  | 'apart' // the same, and ends a conjunct (GB9c)
  | 'sign' // a spacing mark, or what is never drawn: stays with what is before it
  | 'voicing' // ﾞ ﾟ: stays with kana
  | 'kana'
  | 'joiner'
  | 'linker'
  | 'consonant'
  | 'picture'
  | 'flag'
  | 'prepended'
  | 'l'
  | 'v'
  | 't'
  | 'lv'
  | 'lvt'
  | 'return'
  | 'feed'
  | 'control';

const JOININGS: Readonly<Record<CodePointKind['grapheme'], Joining>> = {
  Other: 'other',
  Extend: 'mark',
  Apart: 'apart',
  SpacingMark: 'sign',
  ZWJ: 'joiner',
  Linker: 'linker',
  Consonant: 'consonant',
  Picture: 'picture',
  Regional_Indicator: 'flag',
  Prepend: 'prepended',
  L: 'l',
  V: 'v',
  T: 't',
  LV: 'lv',
  LVT: 'lvt',
  CR: 'return',
  LF: 'feed',
  Control: 'control',
};

/**
 * Format characters (bidi signs, word joiners, soft hyphens) are controls in UAX #29 and clusters of their own: here they
 * belong to the character before them, or they would take letter-spacing. A zero-width space is a place to break.
 */
function joiningOf(kind: CodePointKind): Joining {
  const { category, grapheme, lineBreak, script } = kind;
  if (category === 'Cf' && grapheme === 'Control' && lineBreak !== 'ZW') return 'sign';
  // Half-width voicing marks extend whatever is before them in UAX #29; browsers shape them with kana alone.
  if (category === 'Lm' && grapheme === 'Extend') return 'voicing';
  const isKana = script === 'Hiragana' || script === 'Katakana' || lineBreak === 'CJ';
  return isKana && grapheme === 'Other' ? 'kana' : JOININGS[grapheme];
}

/** What was read of a cluster, as far as it decides whether the next code point belongs to it. */
type Read =
  | 'any'
  | 'kana'
  | 'l'
  | 'v'
  | 't'
  | 'flag'
  | 'prepended'
  | 'picture'
  | 'joined-picture'
  | 'consonant'
  | 'linked-consonant'
  | 'return'
  | 'control';

const NAMES: readonly Joining[] = [
  ...new Set<Joining>([...Object.values(JOININGS), 'voicing', 'kana']),
];

/** How a cluster begins. */
const FIRST: Readonly<Record<Joining, Read>> = {
  other: 'any',
  mark: 'any',
  apart: 'any',
  sign: 'any',
  voicing: 'kana',
  kana: 'kana',
  joiner: 'any',
  linker: 'any',
  consonant: 'consonant',
  picture: 'picture',
  flag: 'flag',
  prepended: 'prepended',
  l: 'l',
  v: 'v',
  t: 't',
  lv: 'v',
  lvt: 't',
  return: 'return',
  feed: 'control',
  control: 'control',
};

/** GB9, GB9a: these go on with any cluster but that of a control. */
const ATTACHED = { mark: 'any', apart: 'any', sign: 'any', joiner: 'any', linker: 'any' } as const;

/** What may follow, and what has been read then; a cluster ends before anything that is not named. */
const NEXT: Readonly<Record<Read, { readonly [Name in Joining]?: Read | undefined }>> = {
  any: ATTACHED,
  kana: { ...ATTACHED, mark: 'kana', sign: 'kana', voicing: 'kana' },
  // GB6-GB8: syllables of Hangul.
  l: { ...ATTACHED, l: 'l', v: 'v', lv: 'v', lvt: 't' },
  v: { ...ATTACHED, v: 'v', t: 't' },
  t: { ...ATTACHED, t: 't' },
  // GB12, GB13: two regional indicators.
  flag: { ...ATTACHED, flag: 'any' },
  // GB9b: all but controls.
  prepended: { ...FIRST, ...ATTACHED, return: undefined, feed: undefined, control: undefined },
  // GB11: pictures tied by a joiner.
  picture: {
    ...ATTACHED,
    mark: 'picture',
    apart: 'picture',
    linker: 'picture',
    joiner: 'joined-picture',
  },
  'joined-picture': { ...ATTACHED, picture: 'picture' },
  // GB9c: conjuncts of Indic scripts.
  consonant: { ...ATTACHED, mark: 'consonant', joiner: 'consonant', linker: 'linked-consonant' },
  'linked-consonant': {
    ...ATTACHED,
    mark: 'linked-consonant',
    joiner: 'linked-consonant',
    linker: 'linked-consonant',
    consonant: 'consonant',
  },
  // GB3-GB5.
  return: { feed: 'control' },
  control: {},
};

const READS = Object.keys(NEXT) as readonly Read[];
const ENDS = 255;
const joinings = tableOf((kind) => NAMES.indexOf(joiningOf(kind)));
const first = Uint8Array.from(NAMES, (name) => READS.indexOf(FIRST[name]));
const next = READS.map((read) =>
  Uint8Array.from(NAMES, (name) => {
    const then = NEXT[read][name];
    return then === undefined ? ENDS : READS.indexOf(then);
  }),
);
const ANY = READS.indexOf('any');

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;
const lengthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** End of the cluster that starts at `at`. */
export function clusterEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  return goOn(text, at + lengthOf(code), first[joinings(code)] as number);
}

/** End of what ends at `at` with what is drawn on its last character. */
export const extendedEnd = (text: string, at: number): number => goOn(text, at, ANY);

function goOn(text: string, from: number, read: number): number {
  let at = from;
  let state = read;
  while (at < text.length) {
    const code = codeAt(text, at);
    state = next[state]?.[joinings(code)] ?? ENDS;
    if (state === ENDS) return at;
    at += lengthOf(code);
  }
  return at;
}

export function clustersOf(text: string): readonly string[] {
  if (text.length === 1) return [text];
  const clusters: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    clusters.push(text.slice(at, end));
    at = end;
  }
  return clusters;
}

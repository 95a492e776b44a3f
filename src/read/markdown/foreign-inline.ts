/** A text and a place in it in, markup of another dialect that starts there out. A text is looked through once. */

/** Inside a paragraph or a field. */
export type Construct =
  | 'autolink'
  | 'aozora-ruby'
  | 'bold'
  | 'code'
  | 'comment'
  | 'entity'
  | 'footnote'
  | 'highlight'
  | 'italic'
  | 'link'
  | 'picture'
  | 'strike'
  | 'tag'
  | 'wide-ruby'
  | 'wide-stars'
  | 'wiki-link';

export interface ForeignSign {
  readonly construct: Construct;
  /** Characters that are printed as they stand, and in which nothing is read. */
  readonly length: number;
}

/** By first character, so that no pattern is tried where it cannot match. Each stops at what would start it anew. */
const WHOLE: Readonly<Record<string, readonly (readonly [Construct, RegExp])[]>> = {
  '`': [['code', /(?<!`)(`+)[^`\n]+\1(?!`)/y]],
  '!': [
    ['picture', /!\[[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\])/y],
    ['picture', /!\[\[[^[\]\n]+\]\]/y],
  ],
  '^': [['footnote', /\^\[[^[\]\n]+\]/y]],
  '＊': [['wide-stars', /＊＊[^＊\n]+＊＊/y]],
  '｛': [['wide-ruby', /｛[^｛｝|｜\n]+[|｜][^｛｝\n]+｝/y]],
  '[': [
    ['footnote', /\[\^[^[\]\s]+\]/y],
    ['wiki-link', /\[\[[^[\]\n]+\]\]/y],
    ['link', /\[[^[\]\n]+\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/y],
  ],
  '&': [
    ['entity', /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,24}\d{0,2}|[A-Z][a-z]{2,24}\d{0,2});/y],
  ],
  '｜': [['aozora-ruby', /｜[^｜《》\n]{1,20}《[^《》\n]{1,40}》/y]],
  '<': [['autolink', /<(?:[a-z][a-z\d+.-]*:\/\/|mailto:)[^<>\s]*>|<[\w.+-]+@[\w.-]+>/iy]],
};

const TAG = /<(\/?)([A-Za-z][A-Za-z\d-]*)(\s[^<>]*)?\/?>/y;
/** Elements that are written in capitals too; other words in capitals between angles are copy: <NHK>. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'a b big br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img li ol p pre rp rt ruby s small span strong sub sup table td th tr u ul'.split(
    ' ',
  ),
);

/** Signs before and after a stretch, by the sign. Beside a letter or figure of ASCII they belong to a word: `A_B`. */
const SIGNS: readonly (readonly [Construct, string])[] = [
  ['strike', '~~'],
  ['bold', '__'],
  ['highlight', '=='],
  ['italic', '_'],
];

/** A text that is looked through from its start to its end, and what has to be known of it as a whole. */
export interface Search {
  readonly text: string;
  /** Signs that end what was opened, by place. */
  readonly closers: Map<number, ForeignSign>;
  /** Elements of one capital letter that a tag closes: `</B>`. */
  readonly closed: ReadonlySet<string>;
}

export const searchIn = (text: string): Search => ({
  text,
  closers: new Map(),
  closed: new Set(Array.from(text.matchAll(/<\/([A-Z])>/g), ([, name = '']) => name)),
});

export function foreignAt(search: Search, at: number): ForeignSign | null {
  const { text, closers } = search;
  const closer = closers.get(at);
  if (closer !== undefined) return closer;
  const char = text.charAt(at);
  for (const [construct, pattern] of WHOLE[char] ?? []) {
    const length = lengthAt(pattern, text, at);
    if (length > 0) return { construct, length };
  }
  if (char === '<') return commentAt(text, at) ?? tagAt(search, at);
  return pairAt(text, at, closers);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** A remark ends before the next one that is opened: one without an end is looked through once. */
function commentAt(text: string, at: number): ForeignSign | null {
  if (!text.startsWith('<!--', at)) return null;
  const next = text.indexOf('<!--', at + 4);
  const end = text.slice(at + 4, next < 0 ? text.length : next).indexOf('-->');
  return end < 0 ? null : { construct: 'comment', length: end + '<!---->'.length };
}

function tagAt({ text, closed }: Search, at: number): ForeignSign | null {
  TAG.lastIndex = at;
  const [found = '', , name = '', rest = ''] = TAG.exec(text) ?? [];
  if (found === '' || !isElement(closed, name, rest)) return null;
  return { construct: 'tag', length: found.length };
}

function isElement(closed: Search['closed'], name: string, rest: string): boolean {
  if (name === name.toLowerCase()) return name.length > 1 || ELEMENTS.has(name);
  if (!ELEMENTS.has(name.toLowerCase())) return false;
  return name.length > 1 || rest.includes('=') || closed.has(name);
}

/** An opening sign with its closing sign; the closing sign is kept for its turn. */
function pairAt(text: string, at: number, closers: Map<number, ForeignSign>): ForeignSign | null {
  const found = SIGNS.find(([, sign]) => text.startsWith(sign, at));
  if (found === undefined) return null;
  const [construct, sign] = found;
  if (!opens(text, at, sign)) return null;
  const close = text.indexOf(sign, at + sign.length + 1);
  if (close < 0 || !closes(text, close, sign)) return null;
  if (!isPhrase(construct, text.slice(at + sign.length, close))) return null;
  const one = { construct, length: sign.length };
  closers.set(close, one);
  return one;
}

/** Nobody puts more than a phrase in italics: the line below in two names of files, or in a face `(^_^)`, is copy. */
const ITALIC =
  /^[^!-/:-@[-`{-~。！？（）「」『』【】\n](?:[^。！？（）「」『』【】\n]{0,40}[^!-/:-@[-`{-~。！？（）「」『』【】\n])?$/u;

/** 「__年__月」 is a form to fill in: what stands after the blank is counted or dated in it. */
const COUNTED =
  /^[年月日号號時时點点分秒週周星天歲岁元圓圆円萬万億亿人名位個个件次期屆届級级班頁页題题至到、，。：/]$/u;

function isPhrase(construct: Construct, inner: string): boolean {
  if (construct === 'italic') return ITALIC.test(inner);
  return construct !== 'bold' || !COUNTED.test(inner);
}

const isWord = (char: string | undefined): boolean => /[0-9A-Za-z]/.test(char ?? '');
const isWhite = (char: string | undefined): boolean => /\s/.test(char ?? ' ');

function opens(text: string, at: number, sign: string): boolean {
  const before = text[at - 1];
  const after = text[at + sign.length];
  return before !== sign[0] && after !== sign[0] && !isWord(before) && !isWhite(after);
}

function closes(text: string, at: number, sign: string): boolean {
  const before = text[at - 1];
  const after = text[at + sign.length];
  return before !== sign[0] && after !== sign[0] && !isWhite(before) && !isWord(after);
}

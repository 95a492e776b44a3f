/** Inline tokens and their pairing in; marks that are not closed, not opened, not known or not whole out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { clustersOf } from '../../model/typography/clusters.ts';
import { zhuyinSyllables } from '../../model/typography/zhuyin.ts';
import { nearestName, suggestName } from '../nearest-name.ts';
import { originOf, type SourceText } from '../source/source-text.ts';
import type { Pairing } from './inline-pairs.ts';
import { BRACKET_MARKS } from './inline-tokens.ts';
import { OFFER } from './stray-word.ts';
import type { RubyLack, Token } from './token.ts';

type Stars = Extract<Token, { kind: 'stars' }>;

/** In the order of the text. */
export function markFindings(
  source: SourceText,
  { tokens, unclosed, unopened, unknown }: Pairing,
): Finding[] {
  return tokens.flatMap((token, index) => {
    const fault =
      (unclosed.has(index) && unclosedMark(token)) ||
      (unopened.has(index) && unopenedMark(token)) ||
      (unknown.has(index) && unknownMark(token)) ||
      faultOf(token);
    if (!fault) return [];
    const { offsets } = token.written;
    const origin = originOf(source, offsets[0] ?? 0, (offsets.at(-1) ?? 0) + 1);
    return [finding(fault.rule, 'warning', fault.message, { help: fault.help, origin })];
  });
}

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

const RUBY = 'ruby is written `{漢字|かんじ}` in one line';

function unclosedMark(token: Token): Fault {
  const { text } = token.written;
  const itself = text.length === 1 ? 'the character itself' : 'the characters themselves';
  const copy = `write \`${text.replaceAll(/./gu, '\\$&')}\` for ${itself}`;
  if (token.kind !== 'stars') {
    const message = `\`${text}\` opens a mark that is not closed`;
    return { rule: 'unclosed-mark', message, help: `${RUBY}, or ${copy}` };
  }
  const [message, cure] = unpairedStars(token);
  return { rule: 'unclosed-mark', message: `\`${text}\` ${message}`, help: `${cure}, or ${copy}` };
}

/** Of stars with which nothing goes: what they look like, and what to do if they are meant. */
function unpairedStars({ opens, closes, lean }: Stars): readonly [string, string] {
  if (opens && (!closes || lean !== 'grade'))
    return ['opens a mark that is not closed', 'close it in the same paragraph'];
  return closes
    ? ['closes a mark that is not opened', 'write as many stars before what is marked']
    : [
        'marks nothing here, it is printed as it stands',
        'write stars right before and after what is marked, without blanks',
      ];
}

const unopenedMark = ({ written: { text } }: Token): Fault => ({
  rule: 'unclosed-mark',
  message: `\`${text}\` closes a mark that is not opened`,
  help: `write \`[…${text}\`, or \`\\${text}\` for the characters themselves`,
});

function unknownMark(token: Token): Fault {
  const name = token.kind === 'close-bracket' ? (token.name ?? '') : '';
  if (BRACKET_MARKS.some((mark) => mark === name))
    return {
      rule: 'unknown-mark',
      message: `\`[]{${name}}\` marks no characters, it is set as text`,
      help: 'write the characters between its brackets, or take it out',
    };
  return {
    rule: 'unknown-mark',
    message: `mark \`${name}\` is not known, its brackets are set as text`,
    help: suggestName(name, BRACKET_MARKS) ?? '',
  };
}

function faultOf(token: Token): Fault | null {
  switch (token.kind) {
    case 'stray-name':
      return strayName(token.written.text);
    case 'stray-word':
      return strayWord(token.written.text, token.name);
    case 'broken-ruby':
      return token.lacks === 'end' ? null : brokenRuby(token.written.text, token.lacks);
    case 'ruby':
      return markInRuby(token.written.text) ?? unevenRuby(token);
    default:
      return null;
  }
}

const strayName = (text: string): Fault => ({
  rule: 'unclosed-mark',
  message: `\`${text}\` has no \`]\` in front of it, it is set as text`,
  help: `write \`[…]${text}\`, or \`\\${text}\` for the characters themselves`,
});

const OFFERED =
  'write `{optional}` at the end of a paragraph (with no blank line before it), of a crosshead or of a display line; a deck has `deck-optional: true`';

/** A mark of its own, or the name of a mark that stands behind brackets. */
function strayWord(text: string, name: string): Fault {
  const meant = nearestName(name.toLowerCase(), [...BRACKET_MARKS, OFFER]);
  const itself = `\`\\${text}\` for the characters themselves`;
  if (text === `{${OFFER}}`)
    return {
      rule: 'unknown-mark',
      message: `\`${text}\` marks nothing here, it is set as text`,
      help: `${OFFERED}; or write ${itself}`,
    };
  const meaning = meant === null || meant === OFFER ? `{${OFFER}}` : `[…]{${meant}}`;
  return {
    rule: 'unknown-mark',
    message: `mark \`${name}\` is not known, \`${text}\` is set as text`,
    help: `did you mean \`${meaning}\`?${text.startsWith('{') ? ` Or write ${itself}` : ''}`,
  };
}

const LACKS: Readonly<Record<Exclude<RubyLack, 'end'>, string>> = {
  base: 'has no characters before its bar',
  reading: 'has no reading',
  bar: 'has a bar of full width, `｜`',
};

const brokenRuby = (text: string, lacks: Exclude<RubyLack, 'end'>): Fault => ({
  rule: 'incomplete-ruby',
  message: `\`${text}\` ${LACKS[lacks]}, it is set as text`,
  help: `${RUBY}; \`\\{\` is the character itself`,
});

/** Base and reading are set as they stand; stars in them would be printed. */
function markInRuby(text: string): Fault | null {
  const [, stars = '', marked = ''] = /(?<![\\*])(\*{1,3})([^*|{}]+)\1(?!\*)/u.exec(text) ?? [];
  if (stars === '') return null;
  const ruby = text.replace(`${stars}${marked}${stars}`, marked);
  return {
    rule: 'incomplete-ruby',
    message: `\`${stars}\` in ruby marks nothing, it is printed as it stands`,
    help: `put the mark round the ruby: \`${stars}${ruby}${stars}\``,
  };
}

/** Readings that are not as many as the characters stand beside the wrong ones, so all are set as one, over the group. */
function unevenRuby({
  written: { text },
  readings,
  base,
}: Extract<Token, { kind: 'ruby' }>): Fault | null {
  const [only = ''] = readings;
  if (readings.length === 1) return unevenSyllables(text, only, base.text);
  if (readings.includes('')) return uneven(`\`${text}\` has an empty reading, all are set as one`);
  const bases = clustersOf(base.text).length;
  if (readings.length === bases || readings.length === unitsOf(base.text)) return null;
  const counted = `${readings.length} readings for ${charactersOf(bases)}`;
  return uneven(`\`${text}\` has ${counted}, they are set as one`);
}

/** A syllable of zhuyin belongs to one character. */
function unevenSyllables(text: string, reading: string, base: string): Fault | null {
  const syllables = zhuyinSyllables(reading).length;
  const bases = clustersOf(base).length;
  if (syllables === 0 || syllables === bases) return null;
  const counted = syllables === 1 ? 'one syllable' : `${syllables} syllables`;
  return {
    ...uneven(`\`${text}\` has ${counted} for ${charactersOf(bases)}`),
    help: 'write one syllable for each character, with bars between: `{漢字|ㄏㄢˋ|ㄗˋ}`',
  };
}

const charactersOf = (count: number): string =>
  count === 1 ? 'one character' : `${count} characters`;

/** A figure or a Latin word may have one reading: `{10月|じゅう|がつ}`. */
const unitsOf = (base: string): number =>
  clustersOf(base.replaceAll(/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.,]+/gu, 'A')).length;

const uneven = (message: string): Fault => ({
  rule: 'incomplete-ruby',
  message,
  help: 'write one reading for each character, or one for the group without bars in it',
});

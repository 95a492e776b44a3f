/** Copy and the place of a `{` in; ruby, what is left of ruby, or null where the brace is copy, out. */
import { joinReadings, readingsOf } from '../../model/text.ts';
import { hasAny, isHanOrKana } from '../../model/typography/characters.ts';
import { clustersOf } from '../../model/typography/clusters.ts';
import { type Sourced, slice } from '../source/sourced.ts';
import type { Ruby, RubyLack, Token } from './token.ts';

/** Each character is looked at once: a line of ten thousand braces is read as fast as any other. */
export function rubyAt(copy: Sourced, at: number): Token | null {
  const bar = endOfPart(copy.text, at + 1, '|');
  const sign = copy.text[bar];
  if (sign === '}') {
    const lack = lackOf(copy.text.slice(at + 1, bar));
    return lack === null ? null : broken(copy, at, bar + 1, lack);
  }
  if (sign !== '|') return broken(copy, at, at + 1, 'end');
  const end = endOfPart(copy.text, bar + 1, '');
  if (copy.text[end] !== '}') return broken(copy, at, at + 1, 'end');
  if (bar === at + 1) return broken(copy, at, end + 1, 'base');
  const reading = copy.text.slice(bar + 1, end);
  if (/^[|\s]*$/u.test(reading)) return broken(copy, at, end + 1, 'reading');
  return {
    ...rubyOf(unescaped(slice(copy, at + 1, bar)), reading),
    written: slice(copy, at, end + 1),
  };
}

/** A list, `{甲、乙}`, and what has no character that wants a reading, `{x}`, are copy. */
function lackOf(inBraces: string): RubyLack | null {
  if (/.｜./u.test(inBraces)) return 'bar';
  return hasAny(inBraces, isHanOrKana) && !/[、，；。,;]/u.test(inBraces) ? 'reading' : null;
}

const broken = (copy: Sourced, from: number, to: number, lacks: RubyLack): Token => ({
  kind: 'broken-ruby',
  lacks,
  written: slice(copy, from, to),
});

/** Where base or reading ends: at its end sign, a brace, or the end of the line. */
function endOfPart(text: string, from: number, sign: string): number {
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === sign || '{}\n'.includes(char)) return at;
    at += isEscape(text, at) ? 2 : 1;
  }
  return at;
}

/** A backslash before a sign; before a letter it is copy. */
const isEscape = (text: string, at: number): boolean =>
  text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');

/** One reading a character when there are as many parts as characters, otherwise one for the group (jlreq 3.3.5, 3.3.6). */
function rubyOf(base: Sourced, written: string): Ruby {
  const readings = readingsOf(written).map((one) => one.trim());
  const mono = readings.length === clustersOf(base.text).length && !readings.includes('');
  return {
    kind: 'ruby',
    base,
    reading: joinReadings(mono ? readings : [readings.join('')]),
    readings,
  };
}

function unescaped(written: Sourced): Sourced {
  const kept = indexesWithoutEscapes(written.text);
  return {
    text: kept.map((index) => written.text[index]).join(''),
    offsets: kept.map((index) => written.offsets[index] ?? 0),
  };
}

function indexesWithoutEscapes(written: string): number[] {
  const kept: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    if (isEscape(written, at)) at += 1;
    kept.push(at);
  }
  return kept;
}

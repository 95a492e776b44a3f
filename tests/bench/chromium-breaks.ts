/** A place where one engine breaks and the other, with room for it, does not in; the rule that keeps the other from it out. */

import { keptSpans, unitSpans } from '../../src/compose/breaking/kept.ts';
import { coverOf } from '../../src/compose/casting/coverage.ts';
import { type CharacterClass, classOf } from '../../src/model/typography/character-classes.ts';
import type { Parting } from './chromium-parting.ts';

/** Who breaks at the place. */
export type Who = 'ours' | 'chromium';

const ORDER_OF_STARTS: Readonly<Partial<Record<CharacterClass, string>>> = {
  'middle-dot': 'interpunct · ・ at a line start',
  connector: 'connector ～ － at a line start',
  solidus: 'solidus ／ at a line start',
  dash: 'dash at a line start',
  ellipsis: 'ellipsis at a line start',
  'small-kana': 'small kana at a line start',
  iteration: 'iteration mark 々 at a line start',
  prolonged: 'ー at a line start',
  exclamation: '！ or ？ at a line start',
  colon: '： or ； at a line start',
  stop: 'stop or comma at a line start',
  close: 'closing bracket at a line start',
};

const CLOSING: ReadonlySet<CharacterClass> = new Set(['close', 'stop', 'exclamation']);
const WORDS: ReadonlySet<CharacterClass> = new Set(['latin', 'digit']);

export function causeOfBreak(parting: Parting, at: number, who: Who): string {
  const { text } = parting.passage.rich;
  const before = text.slice(0, at).trimEnd();
  const last = [...before].at(-1) ?? '';
  const next = [...text.slice(at)][0] ?? '';
  const breaks = who === 'ours' ? 'only we break' : 'only Chromium breaks';
  return `${breaks}: ${keptBy(parting, at, before.length < at) ?? reasonAt(last, next, before)}`;
}

/** What our house keeps together at the place. */
function keptBy({ passage, breaks, atoms }: Parting, at: number, spaced: boolean): string | null {
  const { rich, style } = passage;
  if (spaced) return 'at a space';
  if (rich.marks.some(({ kind, from, to }) => kind === 'ruby' && from <= at && to >= at)) {
    return 'beside or inside a word with a reading';
  }
  const index = atoms.findIndex(({ from }) => from === at);
  const kind = breaks[index - 1];
  if (kind === 'kept' && coverOf(keptSpans(rich, style))(at)) {
    const mark = rich.marks.find(({ from, to }) => from < at && to > at);
    return `${mark?.kind ?? 'name'} parted`;
  }
  if (kind === 'reluctant' && coverOf(unitSpans(rich, style))(at))
    return 'number parted from its unit';
  return null;
}

function reasonAt(last: string, next: string, before: string): string {
  const [a, b] = [classOf(last), classOf(next)];
  const third = [...before].at(-2) ?? '';
  if (CLOSING.has(b) && CLOSING.has(a) && CLOSING.has(classOf(third)))
    return 'run of three closing marks';
  if (WORDS.has(a) && WORDS.has(b)) return 'number, word or address parted';
  if (a === 'prefix' && WORDS.has(b)) return 'sign parted from its number';
  if (b === 'postfix') return 'percent sign or the like at a line start';
  const start = ORDER_OF_STARTS[b];
  if (start !== undefined) return start;
  if (a === 'open') return 'opening bracket at a line end';
  if (a === 'solidus' || last === '/') return 'solidus at a line end';
  if (a === 'dash' || a === 'ellipsis') return 'dash or ellipsis at a line end';
  if (WORDS.has(a) !== WORDS.has(b)) return 'Han beside a word or figure';
  if (/[!-/:-@[-`{-~]/u.test(last + next)) return 'ASCII mark beside Han';
  return `other: ${last}｜${next}`;
}

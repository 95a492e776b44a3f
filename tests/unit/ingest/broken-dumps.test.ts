/** Dumps that no page gives: whatever the text, it is read or refused, nothing throws, and no character is lost. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miscounted } from '../../../src/ingest/conserved.ts';
import { ingestText } from '../../../src/ingest/ingest-text.ts';

const dump = readFileSync(new URL('../../seed/000_138e98d87f946766.txt', import.meta.url), 'utf8');
const rows = dump.split('\n');

/** What may stop a text from being read. */
const REFUSED = new Set(['empty-source', 'undecodable-source', 'large-source']);

/** The laws: it returns, its only errors are what may stop it, and what was read has each visible character as often. */
function brokenLaws(text: string): string[] {
  const { value, findings } = ingestText('dump.txt', Buffer.from(text));
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  if (value === null)
    return errors.length > 0 && errors.every((one) => REFUSED.has(one)) ? [] : errors;
  const lost = miscounted(text, value).map(
    ({ character, before, after }) => `${character} ${before} > ${after}`,
  );
  return [...errors, ...lost];
}

const isRead = (text: string): boolean =>
  ingestText('dump.txt', Buffer.from(text)).value !== null && brokenLaws(text).length === 0;

/** Part of the dump: the whole takes too long for many runs. */
const part = fc
  .tuple(fc.nat(rows.length - 1), fc.integer({ min: 1, max: 60 }))
  .map(([from, count]) => rows.slice(from, from + count));

const holds = (texts: fc.Arbitrary<string>, runs = 30): void =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(brokenLaws(text)).toEqual([]);
    }),
    { seed: 20250509, numRuns: runs },
  );

const lines = (all: readonly string[]): string => all.join('\n');

describe('a part of a dump keeps its characters', () => {
  it('where lines are taken out of it', () => {
    holds(part.map(lines));
  });

  it('where lines are cut anywhere', () => {
    holds(
      fc
        .tuple(part, fc.array(fc.nat(600), { maxLength: 12 }))
        .map(([some, cuts]) => cutAt(lines(some), cuts)),
    );
  });

  it('where lines are shuffled', () => {
    holds(
      part.chain((some) =>
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }).map(lines),
      ),
    );
  });

  it('where lines are lost', () => {
    holds(part.chain((some) => fc.subarray(some).map(lines)));
  });

  it('without blank lines', () => {
    holds(part.map((some) => lines(some.filter((row) => row !== ''))));
  });

  it('with a blank line after every line', () => {
    holds(part.map((some) => some.join('\n\n')));
  });

  it('with a blank after every character', () => {
    holds(
      part.map((some) => lines(some.map((row) => [...row].join(' ')))),
      15,
    );
  });

  it('with control characters and what no one draws in it', () => {
    const noise = fc.constantFrom(
      '\u0000',
      '\u0007',
      '\f',
      '\r',
      '\v',
      '\u00ad',
      '\u200b',
      '\ufeff',
    );
    holds(
      fc
        .tuple(part, fc.array(fc.tuple(fc.nat(600), noise), { maxLength: 20 }))
        .map(([some, all]) => strewn(lines(some), all)),
    );
  });

  it('with ideographic blanks before lines', () => {
    holds(
      fc
        .tuple(part, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }))
        .map(([some, indents]) =>
          lines(some.map((row, at) => '\u3000'.repeat(indents[at] ?? 0) + row)),
        ),
    );
  });

  it('all on one line', () => {
    holds(
      part.map((some) => some.join('')),
      15,
    );
  });

  it('with ends of lines of Windows and of old Macs', () => {
    holds(
      part.map((some) => some.join('\r\n')),
      10,
    );
    holds(
      part.map((some) => some.join('\r')),
      10,
    );
  });
});

describe('text of anything', () => {
  it('of what marks and signs there are', () => {
    const marks = fc.constantFrom(...'。，、：「」【】（）《》▲◀■●○◆※─…　 \n\n\t0aＡ１あア漢𠮷👨ﾊ゙');
    holds(
      fc.array(marks, { maxLength: 80 }).map((all) => all.join('')),
      60,
    );
  });

  it('of any characters of Unicode', () => {
    holds(fc.string({ unit: 'binary', maxLength: 80 }), 60);
  });
});

function cutAt(text: string, cuts: readonly number[]): string {
  const places = new Set(cuts);
  return text.replace(/./gsu, (one, at: number) => (places.has(at) ? `${one}\n` : one));
}

function strewn(text: string, all: readonly (readonly [number, string])[]): string {
  const at = new Map(all);
  return text.replace(/./gsu, (one, place: number) => one + (at.get(place) ?? ''));
}

describe('a dump of little', () => {
  const refusals = (text: string): string[] =>
    ingestText('dump.txt', Buffer.from(text)).findings.map(({ rule }) => rule);

  it('of nothing is refused as empty', () => {
    expect([refusals(''), refusals(' \n\u3000\n\f\n')]).toEqual([
      ['empty-source'],
      ['empty-source'],
    ]);
  });

  it('of more lines than a page has is refused as large', () => {
    expect(refusals('新聞\n'.repeat(5001))).toEqual(['large-source']);
  });

  for (const [name, text] of Object.entries({
    'one head': '習近平訪俄',
    'one character': '人',
    'one mark': '。',
    'captions alone': '▲市民在海旁看煙花。 新華社\n\n▼工人在清理街道。 本報記者攝\n',
    'signs alone': '責任編輯：甲\n',
    'credits of a page alone': '責任編輯：甲 美術編輯：乙\n',
    'a source alone': '資料來源：新華社',
    'a byline alone': '大公報記者葛沖',
    'datelines alone': '【大公報訊】\n【大公報訊】',
    'Latin alone': 'Breaking news\nfrom Hong Kong',
    'figures alone': '2025\n5\n9',
  }))
    it(`of ${name} is read`, () => {
      expect(isRead(text)).toBe(true);
    });
});

import { describe, expect, it } from 'vitest';
import { formatFinding, frameSource } from '../../src/code-frame.ts';
import { finding, type Place } from '../../src/diagnostic.ts';
import { mm } from '../../src/units.ts';

const at = (line: number, column: number, length = 1) => ({
  file: 'p/page.yaml',
  line,
  column,
  length,
});

describe('a code frame', () => {
  it('shows one line before and after, and carets under full-width characters', () => {
    expect(frameSource('a: 1\nb: 甲乙丙\nc: 2\nd: 3\n', at(2, 5, 2))).toBe(
      ['  1 | a: 1', '> 2 | b: 甲乙丙', '    |      ^^^^', '  3 | c: 2'].join('\n'),
    );
  });

  it('stands at the ends of a file', () => {
    expect(frameSource('甲', at(1, 1))).toBe(['> 1 | 甲', '    | ^^'].join('\n'));
    expect(frameSource('', at(1, 1))).toBe(['> 1 |', '    | ^'].join('\n'));
  });

  it('aligns line numbers', () => {
    const frame = frameSource(
      Array.from({ length: 12 }, (_, index) => `行${index + 1}`).join('\n'),
      at(9, 1),
    );
    expect(frame.split('\n').map((row) => row.slice(0, 6))).toEqual([
      '   8 |',
      '>  9 |',
      '     |',
      '  10 |',
    ]);
  });

  it('counts tabs, combining marks, CRLF and byte order marks for what they show', () => {
    expect(frameSource('\uFEFF\tx\r\ny', at(1, 2))).toBe(
      ['> 1 |     x', '    |     ^', '  2 | y'].join('\n'),
    );
    expect(frameSource('か\u3099き', at(1, 3))).toBe(['> 1 | か\u3099き', '    |   ^^'].join('\n'));
    // UAX #11 ambiguous: one column.
    expect(frameSource('——x', at(1, 3))).toBe(['> 1 | ——x', '    |   ^'].join('\n'));
  });

  it('shows what a terminal would obey or hide by its number, and stays aligned', () => {
    expect(frameSource('甲\u001b[31m乙\u202e丙', at(1, 7))).toBe(
      ['> 1 | 甲<U+001B>[31m乙<U+202E>丙', `    | ${' '.repeat(2 + 8 + 4)}^^`].join('\n'),
    );
    expect(frameSource('a\u0007b\u200bc', at(1, 2)).split('\n')[1]).toBe('    |  ^^^^^^^^');
    // The joiner of an emoji is no trick; one between letters is.
    expect(frameSource('👩\u200d🚒x', at(1, 4)).split('\n')[0]).toBe('> 1 | 👩\u200d🚒x');
    expect(frameSource('a\u200dx', at(1, 3))).toBe(
      ['> 1 | a<U+200D>x', '    |          ^'].join('\n'),
    );
  });

  it('cuts long lines round the place, without losing alignment', () => {
    const long = `${'甲'.repeat(200)}乙${'丙'.repeat(200)}`;
    const [row = '', carets = ''] = frameSource(long, at(1, 201)).split('\n');
    const columns = (text: string) =>
      [...text].reduce((sum, one) => sum + (/[甲乙丙]/.test(one) ? 2 : 1), 0);
    expect(columns(row)).toBeLessThan(110);
    expect(columns(row.slice(0, row.indexOf('乙')))).toBe(carets.indexOf('^'));
    expect(row).toMatch(/… ?甲+乙丙+…$/);
    const odd = frameSource(`x${long}`, at(1, 202)).split('\n');
    expect(columns((odd[0] ?? '').slice(0, odd[0]?.indexOf('乙')))).toBe(odd[1]?.indexOf('^'));
    expect(frameSource('甲'.repeat(300), at(1, 1, 300)).split('\n')[1]?.length).toBeLessThan(110);
  });
});

describe('a printed finding', () => {
  it('says what, where and what to do', () => {
    const one = finding('unknown-key', 'error', 'key `dekc` is not known here', {
      help: 'did you mean `deck`?',
      origin: at(2, 1, 4),
    });
    expect(formatFinding(one, 'role: lead\ndekc: 甲')).toBe(
      [
        'error[unknown-key]: key `dekc` is not known here',
        '  --> p/page.yaml:2:1',
        '    1 | role: lead',
        '  > 2 | dekc: 甲',
        '      | ^^^^',
        '  help: did you mean `deck`?',
      ].join('\n'),
    );
    expect(formatFinding(one, null)).not.toContain('|');
  });

  it('gives the place on the page', () => {
    const place = { story: 'lead', frame: 'lead/2', line: null, x: mm(12.336), y: mm(56.78) };
    expect(formatFinding(finding('overset-text', 'error', 'too long', { place }), null)).toBe(
      'error[overset-text]: too long\n  page: 12.34, 56.78 mm, frame lead/2',
    );
    const loose = { ...place, frame: null, line: 'lead.body.0:1' };
    expect(formatFinding(finding('x', 'info', 'y', { place: loose }), null)).toContain(
      'page: 12.34, 56.78 mm, story lead, line lead.body.0:1',
    );
  });

  it('gives no place for what is about the whole sheet, and no corner for what stands nowhere', () => {
    const sheet: Place = { story: null, frame: null, line: null, x: mm(0), y: mm(0) };
    const said = (place: Place) => formatFinding(finding('x', 'info', 'y', { place }), null);
    expect(said(sheet)).toBe('info[x]: y');
    expect(said({ ...sheet, story: 'lead' })).toBe('info[x]: y\n  page: story lead');
  });
});

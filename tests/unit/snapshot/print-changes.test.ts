/** Changes as a terminal shows them: by cause, long runs cut short. */
import { describe, expect, it } from 'vitest';
import type { ChangeCause, LayoutChange, LayoutRow } from '../../../src/model/layout-change.ts';
import { countChanges, plainChanges } from '../../../src/snapshot/print-changes.ts';
import { mm } from '../../../src/units.ts';

const row = (text: string, at: number): LayoutRow => ({
  text: `17.84 ${at}.00     2  ${text}`,
  line: `lead.body.0:${at}`,
  x: mm(17.84),
  y: mm(at),
  type: text,
});

const rows = (count: number, text: string): LayoutRow[] =>
  Array.from({ length: count }, (_, at) => row(`${text}${at}`, at));

const change = (
  cause: ChangeCause,
  before: readonly LayoutRow[],
  after: readonly LayoutRow[],
): LayoutChange => ({ cause, story: 'lead', item: 'lead.body.0', summary: 'so', before, after });

const printed = (...changes: readonly LayoutChange[]) => plainChanges(changes).split('\n');

describe('printed changes', () => {
  it('stand under their causes, the strongest first', () => {
    const all = [change('page', [], []), change('moved', [], []), change('text', [], [])];
    expect(printed(...all)).toEqual([
      ...['text changed', '  lead.body.0  so', 'moved', '  lead.body.0  so'],
      ...['page changed', '  lead.body.0  so'],
    ]);
    expect(countChanges(all)).toBe('1 text, 1 moved, 1 page');
  });

  it('cut a long run short, but not by a single row', () => {
    expect(printed(change('text', rows(20, '甲'), [])).at(-1)).toBe('    … 15 more');
    expect(printed(change('text', rows(20, '甲'), []))).toHaveLength(8);
    expect(printed(change('text', rows(6, '甲'), []))).toHaveLength(8);
  });

  it('show a move from place to place', () => {
    expect(printed(change('moved', [row('甲', 10)], [row('甲', 20)])).at(-1)).toBe(
      '     17.84  10.00 →  17.84  20.00  甲',
    );
  });

  it('put a row of another style under the one it replaces, and leave out those that read alike', () => {
    const lines = printed(
      change('style', [row('甲', 1), row('乙', 2)], [row('甲', 1), row('丙', 2)]),
    );
    expect(lines.slice(2)).toEqual(['    - 17.84 2.00     2  乙', '    + 17.84 2.00     2  丙']);
  });
});

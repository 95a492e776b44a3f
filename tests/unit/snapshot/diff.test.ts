/** The difference of two formes: only what changed, under the names it stands under. */
import { describe, expect, it } from 'vitest';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { diffFormes, diffLayouts } from '../../../src/snapshot/diff.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const forme = (second: string, y = 120) =>
  makeForme([
    makePart('lead.body.0', [makeLine('a', 96, [makeRun('第一段')])]),
    makePart('lead.body.1', [makeLine('b', y, [makeRun(second)])]),
    makePart('lead.body.2', [makeLine('c', 140, [makeRun('第三段')])]),
  ]);

describe('the difference of two formes', () => {
  it('is empty when they are equal', () => {
    expect(diffFormes(forme('第二段'), forme('第二段'))).toBe('');
  });

  it('shows the changed line under its story and part', () => {
    const lines = diffFormes(forme('第二段'), forme('第二節')).split('\n');
    expect(lines.map((line) => line.trimEnd())).toEqual([
      '  story lead  lead, zh-HK   25.40  25.40  33.07 × 50.80',
      '    lead.body.1  paragraph  serif-hk-regular 9.375 pt',
      '-      25.40  31.75     3  第二段',
      '+      25.40  31.75     3  第二節',
    ]);
  });

  it('shows a line that only moved', () => {
    expect(diffFormes(forme('第二段'), forme('第二段', 121))).toContain('+      25.40  32.01');
  });

  it('finds a line put in between without touching its neighbours', () => {
    const before = describeForme(forme('第二段'));
    const after = before.replace('第一段\n', '第一段\n     25.40  30.00     2  新行\n');
    expect(diffLayouts(before, after).match(/^[-+]/gm)).toEqual(['+']);
    expect(diffLayouts(after, before).match(/^[-+]/gm)).toEqual(['-']);
  });

  it('compares what shares nothing', () => {
    expect(diffLayouts('a\nb', 'c')).toBe('- a\n- b\n+ c');
    expect(diffLayouts('', 'c')).toBe('- \n+ c');
  });
});

/** The text form of a forme: what it says, and what it leaves out. */
import { describe, expect, it } from 'vitest';
import type { Forme } from '../../../src/model/forme.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { px } from '../../../src/units.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const lineOf = (forme: Forme, text: string): string =>
  describeForme(forme)
    .split('\n')
    .find((line) => line.includes(text))
    ?.trim() ?? '';

const oneLine = (...runs: Parameters<typeof makeLine>[2]) =>
  makeForme([makePart('lead.body.0', [makeLine('lead.body.0:1', 96, runs)])]);

describe('a described forme', () => {
  it('names the page, its sheet and its grid in mm', () => {
    const text = describeForme(makeForme([]));
    expect(text).toContain('page     test-page\n');
    expect(text).toContain('template broadsheet-hk, zh-HK, horizontal\n');
    expect(text).toContain('sheet      0.00   0.00  254.00 × 508.00\n');
    expect(text).toContain('grid     90 lines of 5.08 from 25.40\n');
    expect(text).toContain('columns  25.40–58.47\n');
  });

  it('places every line of type, counted in cells', () => {
    expect(lineOf(oneLine(makeRun('中文排版')), '中文')).toBe('25.40  25.40     4  中文排版');
  });

  it('measures a vertical line from its first character', () => {
    const line = {
      ...makeLine('a', 96, [makeRun('縦書き')]),
      direction: 'vertical' as const,
      start: px(96),
    };
    expect(lineOf(makeForme([makePart('lead.body.0', [line])]), '縦書き')).toMatch(
      /^25.40 {2}50.80/,
    );
  });

  it('lists frames, and says where a paragraph goes on', () => {
    const lines = ['lead/1', 'lead/1', 'lead/2'].map((frame, index) => ({
      ...makeLine(`a:${index}`, 96 + index, [makeRun('字')]),
      frame,
    }));
    const text = describeForme(makeForme([makePart('lead.body.0', lines)]));
    expect(text).toContain('  frame lead/1   25.40  25.40  33.07 × 50.80  2 of 10 lines\n');
    expect(text.match(/^ {4}in lead\/\d$/gm)).toEqual(['    in lead/1', '    in lead/2']);
  });

  it('shows a gap on the whole line once', () => {
    const run = makeRun('中文排', { tracking: px(0.5) });
    expect(lineOf(oneLine(run, makeRun('版')), '中文')).toContain('{+0.13}');
  });

  it('tells a gap that is missing inside a line', () => {
    const gap = { tracking: px(0.5) };
    const forme = oneLine(makeRun('中', gap), makeRun('文'), makeRun('排版', gap));
    expect(lineOf(forme, '中文')).toContain('{+0.13 1 3–4}');
  });

  it('takes the last steps of justification as one gap', () => {
    const forme = oneLine(
      makeRun('中文', { tracking: px(0.5) }),
      makeRun('排', { tracking: px(0.5 - 1 / 64) }),
      makeRun('版'),
    );
    expect(lineOf(forme, '中文')).toContain('中文排版  {+0.13}');
  });

  it('measures a part by the fount of most of its characters', () => {
    const forme = oneLine(makeRun('【電】', { face: 'sans-hk-medium' }), makeRun('正文正文'));
    expect(lineOf(forme, 'lead.body.0')).toContain('serif-hk-regular 9.375 pt');
    expect(lineOf(forme, '正文')).toContain('{sans-hk-medium 1–3}');
  });

  it('shows other adjustments with the characters they are on', () => {
    const forme = oneLine(
      makeRun('中文', { tracking: px(0.5) }),
      makeRun('，', { features: ['halt'], after: px(-1) }),
      makeRun('𠮷', { painted: '〓' }),
      makeRun('字', { face: 'serif-hk-bold', size: px(14) }),
    );
    expect(lineOf(forme, '中文')).toContain(
      '{+0.13 1–2; -0.26 3; halt 3; painted 〓 4; serif-hk-bold 5; 10.5 pt 5}',
    );
  });

  it('lists pictures, rules, boxes and what is left over', () => {
    const rect = { x: px(96), y: px(96), width: px(192), height: px(96) };
    const picture = {
      image: 'images/a.svg',
      alt: '',
      rect,
      focus: { x: 0.5, y: 0.25 },
      file: null,
      origin: { file: 'page.yaml', line: 1, column: 1, length: 1 },
    };
    const text = describeForme(
      makeForme([{ ...makePart('lead.figure.a', []), role: 'picture', picture }], {
        shapes: [
          { kind: 'box', of: 'lead', rect, fill: '#eee', stroke: null, weight: px(0) },
          {
            kind: 'rule',
            of: 'lead',
            x1: px(96),
            y1: px(96),
            x2: px(96),
            y2: px(192),
            weight: px(0.5),
            colour: '#000',
          },
        ],
        overset: [
          {
            ref: { story: 'lead', field: 'body', index: 3 },
            from: 0,
            to: 3,
            text: '放不下',
            lines: 1,
            cells: 17,
            origin: null,
          },
        ],
      }),
    );
    expect(text).toContain('25.40  25.40  50.80 × 25.40  images/a.svg  focus 0.5 0.25\n');
    expect(text).toContain('  box   25.40  25.40  50.80 × 25.40  tint  lead\n');
    expect(text).toContain('  rule  25.40  25.40 –  25.40  50.80  0.13  lead\n');
    expect(text).toContain('  lead.body.3  3 characters, 1 lines: 放不下\n');
  });

  it('cuts the beginning of copy left over between characters, so that UTF-8 can hold it', () => {
    const copy = `${'一'.repeat(19)}𠮷野家`;
    const ref = { story: 'lead', field: 'body', index: 3 } as const;
    const overset = [{ ref, from: 0, to: 23, text: copy, lines: 2, cells: 17, origin: null }];
    const text = describeForme(makeForme([], { overset }));
    expect(text).toContain(`22 characters, 2 lines: ${'一'.repeat(19)}𠮷\n`);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
  });

  it('does not change with a colour, the name of a style or the bounds of runs', () => {
    const before = oneLine(makeRun('中文排版', { tracking: px(0.5) }));
    const line = makeLine('lead.body.0:1', 96, [
      makeRun('中文', { tracking: px(0.5), colour: '#c00' }),
      makeRun('排版', { tracking: px(0.5), colour: '#000' }),
    ]);
    const after = makeForme([makePart('lead.body.0', [{ ...line, style: 'main' }])]);
    expect(describeForme(after)).toBe(describeForme(before));
  });

  it('changes when a line moves by a hundredth of a millimetre', () => {
    const moved = makeLine('lead.body.0:1', 96.04, [makeRun('中文排版')]);
    expect(describeForme(makeForme([makePart('lead.body.0', [moved])]))).not.toBe(
      describeForme(oneLine(makeRun('中文排版'))),
    );
  });
});

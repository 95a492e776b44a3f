/** Text patterns in, the page's own lines out. */
import { describe, expect, test } from 'vitest';
import type { Furniture, Template } from '../../../src/model/template.ts';
import { px } from '../../../src/units.ts';
import { layStory, partOf, rulesOf, textOf } from '../../helpers/lay-out.ts';

const PIECE: Furniture = {
  id: 'piece',
  style: 'furniture',
  rect: { x: px(34), y: px(20), width: px(200), height: px(20) },
  direction: 'horizontal',
  align: 'start',
  valign: 'start',
  mirrored: false,
  text: '{paper}',
};

const withPiece =
  (change: Partial<Furniture>) =>
  (template: Template): Template => ({ ...template, furniture: [{ ...PIECE, ...change }] });

const lay = (change: Partial<Furniture>, page: Readonly<Record<string, unknown>> = {}) =>
  layStory('一', withPiece(change), { page });

const lineOf = (laid: Awaited<ReturnType<typeof lay>>) =>
  partOf(laid, 'furniture.piece.0').lines[0];

describe('a pattern', () => {
  test.each([
    ['{paper}', '試版報'],
    ['{section} {label}', '要聞 A2'],
    ['{date:zh} {weekday:zh}', '2025年5月9日 星期五'],
    ['{date:ja}（{weekday:ja}）', '2025年5月9日（金曜日）'],
    ['{date:minguo}', '中華民國一百一十四年五月九日'],
    ['第{label}版', '第A2版'],
  ])('%s is filled', async (text, filled) => {
    const laid = await lay({ text });
    expect(laid.forme.furniture[0]?.lines.map(textOf).join('')).toBe(filled);
  });

  test('joins the credits', async () => {
    const laid = await lay({ text: '{credits}' }, { credits: ['編輯：甲', '美術：乙'] });
    expect(textOf(lineOf(laid) as never)).toBe('編輯：甲 美術：乙');
  });

  test('that comes out empty makes no part', async () => {
    expect((await lay({ text: '{credits}' })).forme.furniture).toEqual([]);
  });

  test('that names what a page does not have is found, and prints no braces', async () => {
    const laid = await lay({ text: '{paper}{weakday:zh}' });
    const unknown = laid.findings.filter((one) => one.rule === 'unknown-name');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.message).toContain('`weakday:zh`');
    expect(textOf(lineOf(laid) as never)).toBe('試版報');
  });
});

test('copy of the page that no furniture prints is found with its place', async () => {
  const laid = await lay({ text: '{paper} {label}' });
  expect(laid.findings).toMatchObject([
    { rule: 'unprinted-copy', message: expect.stringContaining('`section`'), origin: { line: 4 } },
  ]);
});

describe('a piece of furniture', () => {
  test.each([
    ['start', 0],
    ['center', 82],
    ['end', 164],
  ] as const)('is aligned to its %s', async (align, start) => {
    expect(lineOf(await lay({ align }))?.start).toBeCloseTo(start, 1);
  });

  test.each([
    ['start', 20],
    ['center', 24],
    ['end', 28],
  ] as const)('stands at the %s of its place', async (valign, y) => {
    expect(Math.abs((lineOf(await lay({ valign }))?.rect.y ?? 0) - y)).toBeLessThanOrEqual(0.5);
  });

  test.each([
    ['A3', 34, 0],
    ['A2', 480 - 34 - 200, 164],
    ['12版', 480 - 34 - 200, 164],
    ['號外', 34, 0],
  ])('that is mirrored keeps to the outer corner of page %s', async (label, x, start) => {
    const line = lineOf(await lay({ mirrored: true }, { label }));
    expect(line?.rect.x).toBe(x);
    expect(line?.start).toBeCloseTo(start, 1);
  });

  test('that is not mirrored stands where it stands', async () => {
    expect(lineOf(await lay({}, { label: 'A2' }))?.rect.x).toBe(34);
  });

  test('may run down', async () => {
    const rect = { x: px(2), y: px(52), width: px(20), height: px(100) };
    const line = lineOf(await lay({ direction: 'vertical', rect }));
    expect(line?.rect).toMatchObject({ x: 10, y: 52, width: 12, height: 100 });
  });

  test('that needs more lines than its place has is found', async () => {
    const laid = await lay({ text: '{paper}{paper}{paper}{paper}{paper}{paper}{paper}' });
    expect(rulesOf(laid)).toContain('furniture-too-long');
  });
});

test('ornaments stand in whole steps of layout, under everything', async () => {
  const { forme } = await layStory('一', (template) => ({
    ...template,
    ornaments: [
      {
        kind: 'rule',
        x1: px(34.001),
        y1: px(40),
        x2: px(446.501),
        y2: px(40),
        weight: px(1),
        colour: '#000',
      },
      {
        kind: 'box',
        rect: { x: px(34), y: px(20), width: px(50.003), height: px(20) },
        fill: '#eee',
      },
    ],
  }));
  expect(forme.shapes).toEqual([
    { kind: 'rule', of: 'furniture', x1: 34, y1: 40, x2: 446.5, y2: 40, weight: 1, colour: '#000' },
    {
      kind: 'box',
      of: 'furniture',
      rect: { x: 34, y: 20, width: 50, height: 20 },
      fill: '#eee',
      stroke: null,
      weight: 0,
    },
  ]);
});

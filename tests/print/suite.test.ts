/** The corpus on paper: cases that tamper with the style sheet, and every untouched case with the real browser. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openPress, type RealPress } from '../helpers/press.ts';
import { needsBrowser, readSuite } from '../helpers/suite.ts';
import { expectVerdict, tryCase } from '../helpers/try-case.ts';

const CASES = readSuite().filter((one) => needsBrowser(one) || one.tamper === undefined);

let press: RealPress;

beforeAll(async () => {
  press = await openPress();
});

afterAll(() => press?.close());

describe.each([...new Set(CASES.map((one) => one.file))])('%s', (file) => {
  test.each(CASES.filter((one) => one.file === file))('$name', async (one) => {
    expectVerdict(one, await tryCase(one, press.pressFor(one)));
  });
});

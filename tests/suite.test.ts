/** The corpus in the user's own language: every case that needs no browser, the laws on each, and the corpus itself. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/check/catalogue/catalogue.ts';
import { expectedRules, needsBrowser, pageFiles, readSuite } from './helpers/suite.ts';
import { composeCase, expectVerdict, tryCase } from './helpers/try-case.ts';

const CASES = readSuite();
const ON_SCREEN = CASES.filter((one) => !needsBrowser(one));
const UNTOUCHED = ON_SCREEN.filter((one) => one.tamper === undefined);

describe.each([...new Set(ON_SCREEN.map((one) => one.file))])('%s', (file) => {
  test.each(ON_SCREEN.filter((one) => one.file === file))('$name', async (one) => {
    expectVerdict(one, await tryCase(one));
  });
});

describe('the same input gives the same forme', () => {
  test.each(UNTOUCHED)('$name', async (one) => {
    expect(await composeCase(one)).toEqual(await composeCase(one));
  });
});

describe('line ends of Windows and a byte order mark change nothing', () => {
  test.each(UNTOUCHED)('$name', async (one) => {
    const files = [...pageFiles(one)].map(
      // Another file is another picture, a drawing too.
      ([path, text]) =>
        [
          path,
          path.startsWith('images/') ? text : `\uFEFF${text.replace(/\r?\n/gu, '\r\n')}`,
        ] as const,
    );
    expect(await composeCase(one, new Map(files))).toEqual(await composeCase(one));
  });
});

describe('the suite itself', () => {
  test('no two cases have one name', () => {
    const names = CASES.map((one) => one.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('every rule is expected by some case', () => {
    const expected = new Set(CASES.flatMap(expectedRules));
    expect(RULES.map((rule) => rule.id).filter((id) => !expected.has(id))).toEqual([]);
  });
});

/** `npm run generate`: writes the documents made from the code; `--check` compares instead and fails when one is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_COVERAGE_FILE, packageCoverage } from './documents/package-coverage.ts';
import { SEGMENTER_DATA_FILE, segmenterData } from './documents/segmenter-data.ts';
import { UNICODE_DATA_FILE, unicodeData } from './documents/unicode-data.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function current(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

const checks = process.argv.includes('--check');

/** Writes what is not as it should be, or only names it; how many there were. */
function bringUpToDate(files: Iterable<readonly [string, string]>): number {
  const stale = [...files].filter(([path, text]) => current(path) !== text);
  for (const [path, text] of stale) {
    console.error(`${checks ? 'stale' : 'written'}: ${path}`);
    if (checks) continue;
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  return stale.length;
}

// Everything else is made by code that reads these tables, and the schemas are made of the rules' names.
const data = bringUpToDate([
  [UNICODE_DATA_FILE, await unicodeData()],
  [SEGMENTER_DATA_FILE, await segmenterData()],
  [PACKAGE_COVERAGE_FILE, packageCoverage()],
]);
const { RULE_NAMES_FILE, ruleNames } = await import('./documents/rule-names.ts');
const names = bringUpToDate([[RULE_NAMES_FILE, ruleNames()]]);
const { generatedFiles } = await import('./documents/generated-files.ts');
const stale = data + names + bringUpToDate(generatedFiles());
if (checks && stale > 0) {
  console.error('run `npm run generate` and commit what it writes');
  process.exitCode = 1;
}

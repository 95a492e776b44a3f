/** `npm run generate`: writes the documents made from the code; `--check` compares instead and fails when one is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './documents/generated-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function current(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

const stale = [...generatedFiles()].filter(([path, text]) => current(path) !== text);
const checks = process.argv.includes('--check');
for (const [path, text] of stale) {
  console.error(`${checks ? 'stale' : 'written'}: ${path}`);
  if (checks) continue;
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
if (checks && stale.length > 0) {
  console.error('run `npm run generate` and commit what it writes');
  process.exitCode = 1;
}

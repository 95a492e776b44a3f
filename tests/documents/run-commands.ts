/**
 * `tsx tests/documents/run-commands.ts [--skip <command>]…`: runs every command of the fenced `sh` blocks in README.md and docs,
 * so that what is documented works. A block after `<!-- not run: reason -->` is left out and named.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsIn } from './commands.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const skipped = process.argv.flatMap((argument, at, all) =>
  all[at - 1] === '--skip' ? [argument] : [],
);
const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

let passed = 0;
let failed = 0;
for (const document of documents) {
  for (const { command, reason } of commandsIn(readFileSync(join(ROOT, document), 'utf8'))) {
    if (reason !== null || skipped.includes(command)) {
      console.log(`${document}: not run (${reason ?? 'run before'}): ${command}`);
      continue;
    }
    const started = performance.now();
    const run = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 300_000,
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${document}: ${run.status === 0 ? 'ok' : 'FAILED'} in ${seconds} s: ${command}`);
    if (run.status === 0) passed += 1;
    else {
      failed += 1;
      console.log(`${run.stdout}${run.stderr}`);
    }
  }
}
console.log(`documented commands: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

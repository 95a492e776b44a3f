/** A folder with tests in, what a vitest run in it prints and ends with out: as in a repository of somebody else's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './command-line.ts';

export { ROOT };

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of the run that calls is not handed on: on a build server it would forbid new references. */
export function runTests(
  folder: string,
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Run {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const plain = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(CI|GITHUB_ACTIONS|CONTINUOUS_INTEGRATION|VITEST.*|BANMIAN_REPORT)$/.test(name),
    ),
  );
  return spawnSync(
    process.execPath,
    [vitest, 'run', '--root', folder, '--globals', '--reporter=default', ...flags],
    { cwd: folder, encoding: 'utf8', env: { ...plain, NO_COLOR: '1', ...env } },
  );
}

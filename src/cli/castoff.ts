/** x */
import type { ExitCode } from './exit-code.ts';
import type { CastoffOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
export async function castoff(
  _f: readonly string[],
  _o: CastoffOptions,
  _t: Terminal,
): Promise<ExitCode> {
  return 0;
}

#!/usr/bin/env node
/** argv in, exit code out. Loads commander only; each command loads its own rooms. */
import { CommanderError } from 'commander';
import { stoppedBySystem } from '../disk/fault.ts';
import { EXIT } from './exit-code.ts';
import { makeProgram } from './program.ts';
import { allowClosedPipe, terminal } from './terminal.ts';

/** Runs one command line. */
async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.clean;
  const program = makeProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.nothing;
    const stopped = stoppedBySystem(error);
    terminal.talk(
      stopped === null
        ? `banmian has a bug: please report it with these lines\n${traceOf(error)}`
        : `${stopped.reason}\n  help: ${stopped.help}`,
    );
    return stopped === null ? EXIT.nothing : EXIT.environment;
  }
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Ends at once. Files are replaced whole or not at all, and the browser's driver kills its browser as this process ends.
 */
function endOnSignal(): void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(signals))
    process.once(signal, () => process.exit(code));
}

/** Settles when everything printed so far has gone out; a pipe takes its time. */
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((settle) => stream.write('', () => settle()));

allowClosedPipe();
endOnSignal();
const code = await main(process.argv.slice(2));
// A reader thread or a browser that is still starting must not hold a command whose work is done.
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(code);

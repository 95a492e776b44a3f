#!/usr/bin/env node
/** argv in, exit code out. Loads commander only; each command loads its own rooms. */
import { type Command, CommanderError } from 'commander';
import { stoppedBySystem } from '../disk/fault.ts';
import { EXIT } from './exit-code.ts';
import { isFirstProcess, runAsSecond } from './first-process.ts';
import { makeProgram } from './program.ts';
import { allowClosedPipe, terminal } from './terminal.ts';

/** Runs one command line. */
async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.clean;
  const program = makeProgram(terminal, (result) => {
    code = result;
  });
  try {
    refuseUnknown(program, argv);
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, program, argv);
    const stopped = stoppedBySystem(error);
    terminal.talk(
      stopped === null
        ? `banmian has a bug: please report it with these lines\n${traceOf(error)}`
        : `${stopped.reason}\n  help: ${stopped.help}`,
    );
    return stopped === null ? EXIT.nothing : EXIT.environment;
  }
}

/** Beside `--help` commander would show the help of the program, as if there were such a command. */
function refuseUnknown(program: Command, [name = '', ...flags]: readonly string[]): void {
  const isKnown = name === 'help' || program.commands.some((one) => one.name() === name);
  if (isKnown || name.startsWith('-') || !flags.some((flag) => ['-h', '--help'].includes(flag)))
    return;
  program.error(`error: unknown command '${name}'`);
}

/** Commander has said what is wrong. */
async function endOfParsing(
  { code, exitCode }: CommanderError,
  program: Command,
  argv: readonly string[],
): Promise<number> {
  if (code === 'commander.unknownOption') {
    const { adviceOn } = await import('./unknown-option.ts');
    for (const line of adviceOn(program, argv)) terminal.talk(`(${line})`);
  }
  return exitCode === 0 ? EXIT.clean : EXIT.nothing;
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Settles when everything printed so far has gone out; a pipe takes its time. */
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((settle) => stream.write('', () => settle()));

/**
 * Signals are not listened for: a listener is not called while a page is being set, and what nobody listens for ends a
 * process at once. Files are replaced whole or not at all, and a keeper takes away what it would leave.
 */
allowClosedPipe();
const code = await (isFirstProcess() ? runAsSecond() : main(process.argv.slice(2)));
// A reader or a browser that is still starting must not hold a command whose work is done.
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(code);

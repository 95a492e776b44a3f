/** Words after `banmian` in, what commander says against them out; nothing of the command runs. */
import { type Command, CommanderError } from 'commander';
import { makeProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** Every command by name, whose work is left out; what they print is kept. */
export function idleProgram(): { program: Command; printed: string[] } {
  const printed: string[] = [];
  const keep = (text: string) => void printed.push(text);
  const terminal: Terminal = { print: keep, talk: keep, status: null, colours: false };
  const program = makeProgram(terminal, () => undefined);
  for (const command of program.commands) command.action(() => undefined);
  return { program, printed };
}

/** Null where the words are right. */
export async function faultIn(words: readonly string[]): Promise<string | null> {
  const { program } = idleProgram();
  try {
    await program.parseAsync(words, { from: 'user' });
    return null;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? null : error.message;
  }
}

/** The whole help of a command, with what stands after its options. */
export function helpOf(name: string): string {
  const { program, printed } = idleProgram();
  program.commands.find((command) => command.name() === name)?.outputHelp();
  return printed.join('\n');
}

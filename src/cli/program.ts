/** The command line as commander knows it: names, flags and help; each command is loaded when it is called. */
import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCastoff } from './commands/castoff.ts';
import { addCheck } from './commands/check.ts';
import { addCompose } from './commands/compose.ts';
import { addFonts } from './commands/fonts.ts';
import { addIngest } from './commands/ingest.ts';
import { addInit } from './commands/init.ts';
import { addPictures } from './commands/pictures.ts';
import { addPlace } from './commands/place.ts';
import { addPreview } from './commands/preview.ts';
import { addRules } from './commands/rules.ts';
import { addSchema } from './commands/schema.ts';
import { addSnapshot } from './commands/snapshot.ts';
import type { Finish } from './flags.ts';
import { packageVersion } from './own-package.ts';
import type { Terminal } from './terminal.ts';

/** `finish` takes the exit code of the command that ran. */
export function makeProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('npx banmian')
    .description('Sets newspaper pages by Chinese and Japanese rules and proves the result.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.replace(/\n$/u, '')),
      writeErr: (text) => terminal.talk(text.replace(/\n$/u, '')),
    })
    .showHelpAfterError('(`npx banmian --help` lists commands and options)')
    .addHelpText('after', `\n${EXIT_CODES}`);
  const add = [
    addInit,
    addIngest,
    addBuild,
    addPreview,
    addSnapshot,
    addCheck,
    addPlace,
    addCastoff,
    addPictures,
    addCompose,
    addRules,
    addFonts,
    addSchema,
  ];
  for (const addCommand of add) addCommand(program, terminal, finish);
  // Of flags commander knows those of one command only: `unknown-option.ts` looks further.
  for (const command of program.commands) command.showSuggestionAfterError(false);
  return program;
}

const EXIT_CODES = `Exit codes:
  0  clean
  1  built, with errors found: the proof is written
  2  nothing could be built: unreadable input, unknown template, bad flags
  3  the machine lacks something, above all a browser`;

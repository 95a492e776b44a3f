/** The `fonts` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { examples, type Finish, houseFlags, json } from '../flags.ts';
import type { HouseOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addFonts(program: Command, terminal: Terminal, finish: Finish): void {
  houseFlags(program.command('fonts'))
    .description('Lists the declared faces and what they cover.')
    .addOption(json())
    .addHelpText('after', examples('npx banmian fonts', 'npx banmian fonts --json'))
    .action(async (options: HouseOptions & { json?: true }) => {
      const { fonts } = await import('../fonts.ts');
      finish(await fonts(options, terminal));
    });
}

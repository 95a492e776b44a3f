/** The `check` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { browserFlags, type Finish, json, pageFlags, pageFolder } from '../flags.ts';
import type { CheckOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(pageFlags(program.command('check')))
    .description('Lists what is wrong with a page folder or a finished PDF.')
    .argument('<page>', 'a page.pdf or a folder with a page.yaml', pageFolder)
    .addOption(json())
    .action(async (page: string, options: CheckOptions) => {
      const { check } = await import('../check.ts');
      finish(await check(page, options, terminal));
    });
}

/** The `castoff` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import {
  examples,
  type Finish,
  json,
  limitFlags,
  OTHERWISE_PAGES,
  pageFolders,
  templateFlag,
} from '../flags.ts';
import type { CastoffOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addCastoff(program: Command, terminal: Terminal, finish: Finish): void {
  limitFlags(templateFlag(program.command('castoff')))
    .description('Lists how much room the copy of each story takes, and whether it fills the page.')
    .argument(
      '[page-folder...]',
      `folders with a page.yaml, or folders of such folders ${OTHERWISE_PAGES}`,
      pageFolders,
    )
    .addOption(json())
    .addHelpText('after', examples('npx banmian castoff', 'npx banmian castoff pages --json'))
    .action(async (folders: string[], options: CastoffOptions) => {
      const { castoff } = await import('../castoff.ts');
      finish(await castoff(folders, options, terminal));
    });
}

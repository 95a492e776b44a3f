/** The `pictures` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import {
  examples,
  type Finish,
  json,
  limitFlags,
  OTHERWISE_PAGES,
  pageFlags,
  pageFolders,
} from '../flags.ts';
import type { PageOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addPictures(program: Command, terminal: Terminal, finish: Finish): void {
  limitFlags(pageFlags(program.command('pictures')))
    .description('Lists how each picture is printed: its size, resolution, crop and weight.')
    .argument(
      '[page-folder...]',
      `folders with a page.yaml, or folders of such folders ${OTHERWISE_PAGES}`,
      pageFolders,
    )
    .addOption(json())
    .addHelpText('after', examples('npx banmian pictures', 'npx banmian pictures pages --json'))
    .action(async (folders: string[], options: PageOptions) => {
      const { pictures } = await import('../pictures.ts');
      finish(await pictures(folders, options, terminal));
    });
}

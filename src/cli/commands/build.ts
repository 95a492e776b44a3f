/** The `build` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { browserFlags, type Finish, json, maxWarnings, pageFlags, pageFolders } from '../flags.ts';
import type { BuildOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(pageFlags(program.command('build')))
    .description('Sets pages, prints them as PDF and proves them.')
    .argument(
      '<page-folder...>',
      'folders with a page.yaml, or folders of such folders',
      pageFolders,
    )
    .option('-o, --output <folder>', 'where each page gets its folder', 'output')
    .option('-v, --verbose', 'say how long each stage took')
    .addOption(maxWarnings())
    .addOption(json())
    .action(async (folders: string[], options: BuildOptions) => {
      const { build } = await import('../build.ts');
      finish(await build(folders, options, terminal));
    });
}

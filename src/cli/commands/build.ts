/** The `build` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import {
  browserFlags,
  examples,
  type Finish,
  json,
  maxWarnings,
  OTHERWISE_PAGES,
  pageFlags,
  pageFolders,
} from '../flags.ts';
import type { BuildOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(pageFlags(program.command('build')))
    .description('Sets pages, prints them as PDF and proves them.')
    .argument(
      '[page-folder...]',
      `folders with a page.yaml, or folders of such folders ${OTHERWISE_PAGES}`,
      pageFolders,
    )
    .option('-o, --output <folder>', 'where each page gets its folder', 'output')
    .option('-v, --verbose', 'say how long each stage took')
    .addOption(maxWarnings())
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'npx banmian build',
        'npx banmian build pages --verbose',
        'npx banmian build --output proofs --max-warnings 0',
      ),
    )
    .action(async (folders: string[], options: BuildOptions) => {
      const { build } = await import('../build.ts');
      finish(await build(folders, options, terminal));
    });
}

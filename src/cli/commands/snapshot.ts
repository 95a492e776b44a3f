/** The `snapshot` command as a shell sees it: flags in, the command's work called. */
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
import type { SnapshotOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addSnapshot(program: Command, terminal: Terminal, finish: Finish): void {
  limitFlags(pageFlags(program.command('snapshot')))
    .description('Compares the layout with layout/<template>.txt in the page folder.')
    .argument(
      '[page-folder...]',
      `folders with a page.yaml, or folders of such folders ${OTHERWISE_PAGES}`,
      pageFolders,
    )
    .option('-u, --update', 'write the references anew')
    .option('--report <file>', 'write an HTML report of the run')
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'npx banmian snapshot --update',
        'npx banmian snapshot',
        'npx banmian snapshot pages --report layout.html',
      ),
    )
    .action(async (folders: string[], options: SnapshotOptions) => {
      const { snapshot } = await import('../snapshot.ts');
      finish(await snapshot(folders, options, terminal));
    });
}

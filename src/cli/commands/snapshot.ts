/** The `snapshot` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { type Finish, json, pageFlags, pageFolders } from '../flags.ts';
import type { SnapshotOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addSnapshot(program: Command, terminal: Terminal, finish: Finish): void {
  pageFlags(program.command('snapshot'))
    .description('Compares the layout with layout/<template>.txt in the page folder.')
    .argument('<page-folder...>', 'folders with a page.yaml', pageFolders)
    .option('-u, --update', 'write the references anew')
    .option('--report <file>', 'write an HTML report of the run')
    .addOption(json())
    .action(async (folders: string[], options: SnapshotOptions) => {
      const { snapshot } = await import('../snapshot.ts');
      finish(await snapshot(folders, options, terminal));
    });
}

/** The `snapshot` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { type Finish, pageFlags, pageFolder } from '../flags.ts';
import type { SnapshotOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addSnapshot(program: Command, terminal: Terminal, finish: Finish): void {
  pageFlags(program.command('snapshot'))
    .description('Compares the layout with layout/<template>.txt in the page folder.')
    .argument('<page-folder>', 'a folder with a page.yaml', pageFolder)
    .option('-u, --update', 'write the reference anew')
    .action(async (folder: string, options: SnapshotOptions) => {
      const { snapshot } = await import('../snapshot.ts');
      finish(await snapshot(folder, options, terminal));
    });
}

/** The `preview` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { browserFlags, type Finish, houseFlags, pageFolder, portNumber } from '../flags.ts';
import type { PreviewOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addPreview(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(houseFlags(program.command('preview')))
    .description('Shows pages in the browser and sets them anew at every change.')
    .argument('[folder]', 'a page folder, or a folder that holds page folders', pageFolder, '.')
    .option('--template <name>', 'another template than the pages name')
    .option('--port <number>', 'first port to try; 0 takes any', portNumber, 4173)
    .option('--open', 'open it in the browser')
    .action(async (folder: string, options: PreviewOptions) => {
      const { preview } = await import('../preview.ts');
      finish(await preview(folder, options, terminal));
    });
}

/** The `init` command as a shell sees it: flags in, the command's work called. */
import { type Command, Option } from 'commander';
import { type Finish, pageFolder, templatesFlag } from '../flags.ts';
import type { InitOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  templatesFlag(program.command('init'))
    .description('Makes a paper with a first page that builds; inside a paper, another page.')
    .argument('<folder>', 'a folder that does not exist yet', pageFolder)
    .addOption(likeOption())
    .addOption(new Option('--template <name>', 'the template to start from').conflicts('like'))
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('../init.ts');
      finish(await init(folder, options, terminal));
    });
}

const likeOption = () =>
  new Option('--like <place>', 'whose newspapers the page is like')
    .choices(['hk', 'tw', 'cn', 'ja'])
    .default('hk');

/** The `init` command as a shell sees it: flags in, the command's work called. */
import { type Command, Option } from 'commander';
import { examples, type Finish, pageFolder, templatesFlag } from '../flags.ts';
import type { InitOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  templatesFlag(program.command('init'))
    .description('Makes a paper with a first page that builds; inside a paper, another page.')
    .argument('<folder>', 'a folder that does not exist yet', pageFolder)
    .addOption(likeOption())
    .addOption(
      new Option(
        '--template <name>',
        'the template to start from (default: inside a paper that of its newest page)',
      ).conflicts('like'),
    )
    .addHelpText(
      'after',
      examples('npx banmian init my-paper --like tw', 'npx banmian init pages/a2'),
    )
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('../init.ts');
      finish(await init(folder, options, terminal));
    });
}

const likeOption = () =>
  new Option(
    '--like <place>',
    'whose newspapers the page is like (default: as the paper’s; hk in a new one)',
  ).choices(['hk', 'tw', 'cn', 'ja', 'school']);

/** The `compose` command as a shell sees it: flags in, the command's work called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Finish, houseFlags, json, positiveWhole, wholeNumber } from '../flags.ts';
import type { ComposeOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addCompose(program: Command, terminal: Terminal, finish: Finish): void {
  houseFlags(program.command('compose'))
    .description(
      'Breaks paragraphs into lines: one paragraph a line in, one printed line a line out.',
    )
    .requiredOption(
      '-m, --measure <list>',
      'cells per line, as 17 or 14,16,17; the last repeats',
      measures,
    )
    .addOption(styleOption())
    .option('--vertical', 'set vertically')
    .option('--indent <cells>', 'first-line indent', wholeNumber, 0)
    .option('--cells <count>', 'make so many cells fill the last measure', positiveWhole)
    .addOption(json())
    .action(async (options: ComposeOptions) => {
      const { compose } = await import('../compose.ts');
      finish(await compose(options, terminal));
    });
}

const styleOption = () =>
  new Option('--style <name>', 'house style')
    .choices(['zh-HK', 'zh-TW', 'zh-CN', 'ja'])
    .default('zh-HK');

function measures(list: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => value > 0 && Number.isFinite(value))) return values;
  throw new InvalidArgumentError('Write cells per line, as 17 or 14,16,17.');
}

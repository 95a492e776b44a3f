/** The `ingest` command as a shell sees it: flags in, the command's work called. */
import { type Command, Option } from 'commander';
import { LANGS } from '../../model/page.ts';
import { examples, type Finish, json } from '../flags.ts';
import type { IngestOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addIngest(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('ingest')
    .description('Makes a page folder of the raw text of a page, and lists what it is not sure of.')
    .argument('<file>', 'plain text of one page, as an extractor or an archive has left it')
    .option('-o, --output <folder>', 'the page folder to write')
    .option('--paper <name>', 'name of the newspaper')
    .option('--date <date>', 'day of the issue, as in 2025-05-09')
    .addOption(
      new Option('--lang <lang>', 'language and house style (default: as the text reads)').choices(
        LANGS,
      ),
    )
    .option('--template <name>', 'template of the page (default: the first of its language)')
    .option('--force', 'write over a page folder that was changed since it was ingested')
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'npx banmian ingest dump.txt -o pages/a2 --paper 大公報 --date 2025-05-09',
        'npx banmian ingest dump.txt --json',
      ),
    )
    .action(async (file: string, options: IngestOptions) => {
      const { ingest } = await import('../ingest.ts');
      finish(await ingest(file, options, terminal));
    });
}

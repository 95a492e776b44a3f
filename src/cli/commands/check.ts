/** The `check` command as a shell sees it: flags in, the command's work called. */
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
import type { CheckOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(pageFlags(program.command('check')))
    .description('Lists what is wrong with page folders and finished PDFs.')
    .argument('[page...]', `PDFs, and folders with a page.yaml ${OTHERWISE_PAGES}`, pageFolders)
    .option('--report <file>', 'write an HTML report with the marked page')
    .option('--sarif <file>', 'write SARIF for code review')
    .addOption(maxWarnings())
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'npx banmian check',
        'npx banmian check pages --report report.html',
        'npx banmian check --sarif banmian.sarif --max-warnings 0',
      ),
    )
    .action(async (pages: string[], options: CheckOptions) => {
      const { check } = await import('../check.ts');
      finish(await check(pages, options, terminal));
    });
}

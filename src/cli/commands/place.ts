/** The `place` command as a shell sees it: flags in, the command's work called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  examples,
  type Finish,
  json,
  limitFlags,
  OTHERWISE_PAGES,
  pageFolders,
  positiveWhole,
  templateFlag,
} from '../flags.ts';
import type { PlaceOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addPlace(program: Command, terminal: Terminal, finish: Finish): void {
  limitFlags(templateFlag(program.command('place')))
    .description('Prints where make-up places the stories that have no pins, or writes their pins.')
    .argument(
      '[page-folder...]',
      `folders with a page.yaml, or folders of such folders ${OTHERWISE_PAGES}`,
      pageFolders,
    )
    .option('-w, --write', 'write the pins into page.yaml; all else of it stays as it is')
    .addOption(
      new Option(
        '--alternatives [n]',
        'print so many pages that make-up could make, the best first, with what each costs (5, at most 9)',
      )
        .argParser(numberOfPage)
        .conflicts(['write', 'take']),
    )
    .option('--take <n>', 'take the page with this number of the alternatives', numberOfPage)
    .addOption(
      new Option(
        '--place-all',
        'every story is placed anew; where the page closes as well so, its stories stay where they stand',
      ).conflicts(['keep', 'reset']),
    )
    .addOption(
      new Option('--fresh', 'as --place-all, but as if no story ever had pins')
        .implies({ placeAll: true })
        .conflicts(['keep', 'reset']),
    )
    .addOption(
      new Option(
        '--keep <story...>',
        'these stories keep their places, all others are placed anew',
      ).conflicts('reset'),
    )
    .option('--reset <story...>', 'these stories lose their pins and are placed anew')
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'npx banmian place',
        'npx banmian place pages/a1 --keep lead',
        'npx banmian place pages/a1 --write',
        'npx banmian place pages/a1 --alternatives 3',
        'npx banmian place pages/a1 --write --take 2',
      ),
    )
    .action(async (folders: string[], options: PlaceOptions) => {
      const { place } = await import('../place.ts');
      finish(await place(folders, options, terminal));
    });
}

/** Pages that anyone looks through. */
const MOST = 9;

function numberOfPage(written: string): number {
  const value = positiveWhole(written);
  if (value <= MOST) return value;
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST}.`);
}

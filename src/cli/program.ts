/** The command line as commander knows it: names, flags and help; each command is loaded when it is called. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type {
  BuildOptions,
  CheckOptions,
  ComposeOptions,
  HouseOptions,
  SnapshotOptions,
} from './options.ts';
import type { Terminal } from './terminal.ts';

type Finish = (code: ExitCode) => void;

/** `finish` takes the exit code of the command that ran. */
export function makeProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('banmian')
    .description('Sets newspaper pages by Chinese and Japanese rules and proves the result.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(`banmian --help` lists commands and options)')
    .addHelpText('after', `\n${EXIT_CODES}`);
  const add = [addBuild, addCompose, addCheck, addSnapshot, addRules, addFonts, addSchema];
  for (const addCommand of add) addCommand(program, terminal, finish);
  return program;
}

const EXIT_CODES = `Exit codes:
  0  clean
  1  built, with errors found: the proof is written
  2  nothing could be built: unreadable input, unknown template, bad flags
  3  the machine lacks something, above all a browser`;

function packageVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

const houseFlags = (command: Command): Command =>
  command
    .option('--templates <folder>', 'folder of templates (default: those of the package)')
    .option('--fonts <file>', 'font manifest (default: that of the package)');

const pageFlags = (command: Command): Command =>
  houseFlags(command).option('--template <name>', 'another template than the page names');

const browserFlags = (command: Command): Command =>
  command
    .option('--browser <path>', 'Chromium to paint with (default: the embedded one)')
    .option('--no-sandbox', 'let the browser run without its sandbox');

/** A folder's name is the page's id: `.` and `..` are written out. */
const pageFolder = (path: string): string =>
  /^\.{0,2}$/u.test(basename(path)) ? resolve(path) : path;

const pageFolders = (path: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  pageFolder(path),
];

const json = () => new Option('--json', 'print the result as JSON');

function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(pageFlags(program.command('build')))
    .description('Sets pages, prints them as PDF and proves them.')
    .argument('<page-folder...>', 'folders with a page.yaml', pageFolders)
    .option('-o, --output <folder>', 'where each page gets its folder', 'output')
    .option('-v, --verbose', 'say how long each stage took')
    .addOption(json())
    .action(async (folders: string[], options: BuildOptions) => {
      const { build } = await import('./build.ts');
      finish(await build(folders, options, terminal));
    });
}

function addCompose(program: Command, terminal: Terminal, finish: Finish): void {
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
      const { compose } = await import('./compose.ts');
      finish(await compose(options, terminal));
    });
}

const styleOption = () =>
  new Option('--style <name>', 'house style')
    .choices(['zh-HK', 'zh-TW', 'zh-CN', 'ja'])
    .default('zh-HK');

function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(pageFlags(program.command('check')))
    .description('Lists what is wrong with a page folder or a finished PDF.')
    .argument('<page>', 'a page.pdf or a folder with a page.yaml', pageFolder)
    .addOption(json())
    .action(async (page: string, options: CheckOptions) => {
      const { check } = await import('./check.ts');
      finish(await check(page, options, terminal));
    });
}

function addSnapshot(program: Command, terminal: Terminal, finish: Finish): void {
  pageFlags(program.command('snapshot'))
    .description('Compares the layout with layout/<template>.txt in the page folder.')
    .argument('<page-folder>', 'a folder with a page.yaml', pageFolder)
    .option('-u, --update', 'write the reference anew')
    .action(async (folder: string, options: SnapshotOptions) => {
      const { snapshot } = await import('./snapshot.ts');
      finish(await snapshot(folder, options, terminal));
    });
}

function addRules(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rules')
    .description('Lists the rules that pages are checked by.')
    .addOption(json())
    .action(async (options: { json?: true }) => {
      const { rules } = await import('./rules.ts');
      finish(rules(options, terminal));
    });
}

function addFonts(program: Command, terminal: Terminal, finish: Finish): void {
  houseFlags(program.command('fonts'))
    .description('Lists the declared faces and what they cover.')
    .addOption(json())
    .action(async (options: HouseOptions & { json?: true }) => {
      const { fonts } = await import('./fonts.ts');
      finish(await fonts(options, terminal));
    });
}

function addSchema(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('schema')
    .description('Prints the JSON Schema of a file that people write.')
    .addArgument(
      new Argument('<name>', 'which file').choices(['page', 'story', 'template', 'fonts']),
    )
    .action(async (name: 'page' | 'story' | 'template' | 'fonts') => {
      const { schema } = await import('./schema.ts');
      finish(schema(name, terminal));
    });
}

function measures(list: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => value > 0 && Number.isFinite(value))) return values;
  throw new InvalidArgumentError('Write cells per line, as 17 or 14,16,17.');
}

function wholeNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  throw new InvalidArgumentError('Write a whole number.');
}

function positiveWhole(written: string): number {
  const value = wholeNumber(written);
  if (value > 0) return value;
  throw new InvalidArgumentError('Write a whole number above 0.');
}

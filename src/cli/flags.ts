/** The flags and arguments that several commands share: what was typed in, checked values out. */
import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';

/** Takes the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;

export const templatesFlag = (command: Command): Command =>
  command.option(
    '--templates <folder>',
    'folder of templates, looked through before the package’s own',
  );

export const houseFlags = (command: Command): Command =>
  templatesFlag(command).option('--fonts <file>', 'font manifest (default: that of the package)');

export const templateFlag = (command: Command): Command =>
  houseFlags(command).option('--template <name>', 'another template than the page names');

export const pageFlags = (command: Command): Command =>
  templateFlag(command)
    .option('--no-place', 'report stories without pins as errors; make-up places none')
    .option('--place-all', 'let make-up place every story, as if none had pins');

export const browserFlags = (command: Command): Command =>
  limitFlags(
    command
      .option('--browser <path>', 'Chromium to paint with (default: the embedded one)')
      .option('--no-sandbox', 'let the browser run without its sandbox'),
  );

export const limitFlags = (command: Command): Command =>
  command
    .option(
      '--time-limit <seconds>',
      'longest that painting a page, reading a picture or a PDF, or drawing one may take (default: 10)',
      positiveWhole,
    )
    .option('--memory-limit <MB>', 'most memory that it may need (default: 1024)', positiveWhole);

/** A folder's name is the page's id: `.` and `..` are written out. */
export const pageFolder = (path: string): string =>
  /^\.{0,2}$/u.test(basename(path)) ? resolve(path) : path;

export const pageFolders = (path: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  pageFolder(path),
];

/** What a command does that is told no page. */
export const OTHERWISE_PAGES = '(default: those in `pages`)';

/** Each can be pasted as it stands in the folder of a paper. */
export const examples = (...lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n');

export const json = () => new Option('--json', 'print the result as JSON');

export const maxWarnings = () =>
  new Option('--max-warnings <n>', 'end with 1 when there are more warnings').argParser(
    wholeNumber,
  );

export function wholeNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  throw new InvalidArgumentError('Write a whole number.');
}

export function positiveWhole(written: string): number {
  const value = wholeNumber(written);
  if (value > 0) return value;
  throw new InvalidArgumentError('Write a whole number above 0.');
}

export function portNumber(written: string): number {
  const value = wholeNumber(written);
  if (value <= 65_535) return value;
  throw new InvalidArgumentError('Write a port from 0 to 65535.');
}

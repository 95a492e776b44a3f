/** The name of a folder in; a paper with its first page, or a page of the paper around it, laid down there. */
import { join } from 'node:path';
import { installCommand } from '../model/font-manifest.ts';
import { pasted, shellWord } from '../pasted.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { houseOf } from './house.ts';
import { newPaper } from './new-paper.ts';
import type { InitOptions } from './options.ts';
import { packageRequest } from './own-package.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

/** A place's newspapers, or those of its schools, and the template that is set like them. */
const TEMPLATE_LIKE = {
  hk: 'broadsheet-hk',
  tw: 'broadsheet-tw',
  cn: 'daily-cn',
  ja: 'shinbun-ja',
  school: 'school-hk',
} as const;

export async function init(
  folder: string,
  options: InitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workspace, templates, sourceOf, manifest } = houseOf(options);
  const like = options.like === undefined ? null : TEMPLATE_LIKE[options.like];
  const template = options.template ?? like;
  const fonts = (await manifest()).value ?? { faces: [] };
  const wish = { folder, template, request: packageRequest(folder), fonts };
  const made = await newPaper(workspace, templates, wish);
  await talkFindings(made.findings, sourceOf, terminal);
  if (made.value === null) return exitCodeOf(made);
  const { files, page, install } = made.value;
  const failed = await writeFiles(workspace, folder, files, null);
  await talkFindings(failed, sourceOf, terminal);
  if (failed.length > 0) return EXIT.nothing;
  terminal.print(join(folder, page));
  terminal.talk(page === '' ? nextOfPage(folder, install) : nextOfPaper(folder));
  return EXIT.clean;
}

const nextOfPage = (folder: string, install: readonly string[]): string => `
this is a page of the paper that it lies in, and no paper of its own${
  install.length === 0 ? '' : `\nits faces are to be installed:  ${installCommand(install)}`
}
a page that builds:  ${pasted('build', folder)}
to keep its layout:  ${pasted('snapshot', folder, '--update')}`;

const nextOfPaper = (folder: string): string => `
a paper with a page that builds:  cd ${shellWord(folder)} && npm install && npm run build
to work on it:                    npm run preview
to keep its layout:               npm run snapshot -- --update
to compare with it, and check:    npm test`;

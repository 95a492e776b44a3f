/** Page folders in; how much room the copy of each story takes, and whether it fills the page, out. */
import { overrule } from '../check/overrule.ts';
import type { Outcome } from '../diagnostic.ts';
import { estimatePage } from '../estimate-page.ts';
import { gatherPage } from '../gather.ts';
import { rulersOf } from '../layout/ruler.ts';
import { unlessUnreadable } from '../unreadable.ts';
import { visibleJson } from '../visible.ts';
import { attempt } from './attempt.ts';
import { type CastPage, castoffJson, castoffLines } from './castoff-print.ts';
import { type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
import { type CommandHouse, houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import type { CastoffOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';
import { unknownRoles } from './unknown-roles.ts';

export async function castoff(
  folders: readonly string[],
  options: CastoffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const meant = await meantPages(house.workspace, folders, 'castoff');
    await talkFindings(meant.findings, house.sourceOf, terminal);
    if (meant.value === null) return exitCodeOf(meant);
    const pages: CastPage[] = [];
    for (const found of meant.value) {
      const { value: cast, findings } = await attempt(terminal, () =>
        unlessUnreadable(castOff(house, found.folder, options)),
      );
      const page = { ...found, cast, findings, exit: exitCodeOf({ value: cast, findings }) };
      pages.push(page);
      await talkFindings(findings, house.sourceOf, terminal);
      if (options.json !== true) for (const line of castoffLines(page)) terminal.print(line);
    }
    if (options.json === true) terminal.print(visibleJson({ pages: pages.map(castoffJson) }, 2));
    return worstOf([exitCodeOf(meant), ...pages.map(({ exit }) => exit)]);
  } finally {
    await house.close();
  }
}

async function castOff(
  house: CommandHouse,
  folder: string,
  options: CastoffOptions,
): Promise<Outcome<NonNullable<CastPage['cast']>>> {
  const { value, findings } = await gatherPage(house, folder, {
    template: options.template ?? null,
  });
  if (value === null) return { value, findings };
  const { page, template, fonts, pictures } = value;
  const estimate = estimatePage(page, template, rulersOf(page, template, fonts, pictures));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const overrides = { page: page.checks, template: template.checks };
  const told = overrule([...errors, ...unknownRoles(page, template)], overrides, false);
  return { value: { template, estimate }, findings: told.findings };
}

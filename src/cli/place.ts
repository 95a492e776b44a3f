/** A page folder in; the pins that make-up chooses for its stories out: as YAML, or into its `page.yaml`. */
import { basename, resolve } from 'node:path';
import { overrule } from '../check/overrule.ts';
import type { Outcome } from '../diagnostic.ts';
import { gatherPage } from '../gather.ts';
import { rulersOf } from '../layout/ruler.ts';
import { pathIn } from '../read/read-source.ts';
import { unlessUnreadable } from '../unreadable.ts';
import { attempt } from './attempt.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { type CommandHouse, houseOf } from './house.ts';
import type { PlaceOptions } from './options.ts';
import { type PlacedPage, placeAnew } from './place-anew.ts';
import { movesOf, placeJson, yamlOf } from './place-print.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';
import { writePagePins } from './write-page-pins.ts';

export async function place(
  folder: string,
  options: PlaceOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const outcome = await attempt(terminal, () =>
      unlessUnreadable(placePage(house, folder, options)),
    );
    const exit = exitCodeOf(outcome);
    await talkFindings(outcome.findings, house.sourceOf, terminal);
    print(folder, outcome, exit, options, terminal);
    return exit;
  } finally {
    await house.close();
  }
}

async function placePage(
  house: CommandHouse,
  folder: string,
  options: PlaceOptions,
): Promise<Outcome<PlacedPage>> {
  const path = pathIn(folder, 'page.yaml');
  const before = await house.workspace.readBytes(path, 'yaml', folder);
  const gathered = await gatherPage(house, folder, {
    template: options.template ?? null,
  });
  if (gathered.value === null) return { value: null, findings: gathered.findings };
  const { page, template, fonts, pictures } = gathered.value;
  const rulers = rulersOf(page, template, fonts, pictures);
  const all = page.stories.map(({ id }) => id);
  const { keep = [], reset = options.placeAll === true ? all : [] } = options;
  const { value, findings } = placeAnew(page, template, rulers, { keep, reset });
  if (value === null) return { value, findings };
  const isWrite = options.write === true && value.wanted.pins.size > 0;
  const failed = isWrite ? await writePagePins(house.workspace, folder, before, value.wanted) : [];
  if (failed.length > 0) return { value: null, findings: failed };
  const errors = gathered.findings.filter(({ severity }) => severity === 'error');
  const told = findings.filter(({ rule }) => !isWrite || rule !== 'placed');
  const overrides = { page: page.checks, template: template.checks };
  return {
    value: { ...value, written: isWrite },
    findings: overrule([...errors, ...told], overrides, false).findings,
  };
}

/** YAML, or what `--write` changed, is the result; beside YAML the changes are talk. */
function print(
  folder: string,
  { value, findings }: Outcome<PlacedPage>,
  exit: ExitCode,
  { json, write: isWrite }: PlaceOptions,
  terminal: Terminal,
): void {
  const name = basename(resolve(folder));
  if (json === true) terminal.print(placeJson(name, folder, value, findings, exit));
  if (value === null || json === true) return;
  const { wanted, template } = value;
  if (wanted.pins.size > 0) {
    const say = isWrite === true ? terminal.print : terminal.talk;
    for (const line of movesOf(name, value)) say(line);
    if (isWrite !== true) for (const line of yamlOf(wanted)) terminal.print(line);
  } else if (exit === EXIT.clean)
    terminal.talk(
      `${name}: nothing to place, page.yaml has the pins of every story for \`${template.id}\``,
    );
}

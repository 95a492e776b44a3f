/** Page folders in; the pins that make-up chooses for their stories out: as YAML, or into each `page.yaml`. */
import { overrule } from '../check/overrule.ts';
import type { Outcome } from '../diagnostic.ts';
import { gatherPage } from '../gather.ts';
import { rulersOf } from '../layout/ruler.ts';
import { pathIn } from '../read/source/read-source.ts';
import { unlessUnreadable } from '../unreadable.ts';
import { visibleJson, visibleLine } from '../visible.ts';
import { attempt } from './attempt.ts';
import { EXIT, type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
import { type CommandHouse, houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import type { PlaceOptions } from './options.ts';
import { type PlacedPage, placeAnew } from './place-anew.ts';
import { movesOf, type PlacedFolder, placeJson, yamlOf } from './place-print.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';
import { writePagePins } from './write-page-pins.ts';

export async function place(
  folders: readonly string[],
  options: PlaceOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const meant = await meantPages(house.workspace, folders, 'place');
    await talkFindings(meant.findings, house.sourceOf, terminal);
    if (meant.value === null) return exitCodeOf(meant);
    const pages: PlacedFolder[] = [];
    for (const found of meant.value) {
      const { value: placed, findings } = await attempt(terminal, () =>
        unlessUnreadable(placePage(house, found.folder, options)),
      );
      const page = { ...found, placed, findings, exit: exitCodeOf({ value: placed, findings }) };
      pages.push(page);
      await talkFindings(findings, house.sourceOf, terminal);
      if (options.json !== true) print(page, options.write === true, terminal);
    }
    if (options.json === true) terminal.print(visibleJson({ pages: pages.map(placeJson) }, 2));
    return worstOf([exitCodeOf(meant), ...pages.map(({ exit }) => exit)]);
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
function print({ id, placed, exit }: PlacedFolder, isWrite: boolean, terminal: Terminal): void {
  if (placed === null) return;
  const { wanted, template } = placed;
  if (wanted.pins.size > 0) {
    const say = isWrite ? terminal.print : terminal.talk;
    for (const line of movesOf(id, placed)) say(line);
    if (!isWrite) for (const line of yamlOf(wanted)) terminal.print(line);
  } else if (exit === EXIT.clean) {
    const page = visibleLine(id);
    terminal.talk(
      `${page}: nothing to place, page.yaml has the pins of every story for \`${template.id}\``,
    );
  }
}

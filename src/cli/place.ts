/** Page folders in; the pins that make-up chooses for their stories out: as YAML, or into each `page.yaml`. */
import { overrule } from '../check/overrule.ts';
import { type Finding, finding, type Origin, type Outcome } from '../diagnostic.ts';
import { gatherPage } from '../gather.ts';
import { rulersOf } from '../layout/ruler.ts';
import { type Placement, placeAnew } from '../place-anew.ts';
import { pathIn } from '../read/source/read-source.ts';
import { unlessUnreadable } from '../unreadable.ts';
import { visibleJson, visibleLine } from '../visible.ts';
import { writePagePins } from '../write-page-pins.ts';
import { attempt } from './attempt.ts';
import { EXIT, type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
import { type CommandHouse, houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import type { PlaceOptions } from './options.ts';
import { type PlacedFolder, type PlacedPage, placeJson } from './place-json.ts';
import { alternativesOf, movesOf, yamlOf } from './place-print.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';
import { unknownRoles } from './unknown-roles.ts';

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
      if (options.json !== true) print(page, options, terminal);
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
  const taken = options.take ?? 1;
  const listed = countOfAlternatives(options) ?? taken;
  const isHeld = options.placeAll === true && options.fresh !== true;
  const ways = placeAnew(page, template, rulers, { keep, reset, isHeld }, listed);
  if (ways.value === null) return { value: null, findings: ways.findings };
  const placement = ways.value[taken - 1];
  if (placement === undefined)
    return { value: null, findings: [noAlternative(page.origin, taken, ways.value.length)] };
  const { wanted } = placement;
  const isWrite = options.write === true && wanted.pins.size > 0;
  const failed = isWrite ? await writePagePins(house.workspace, folder, before, wanted) : [];
  if (failed.length > 0) return { value: null, findings: failed };
  const errors = gathered.findings.filter(({ severity }) => severity === 'error');
  const isShown = isWrite || options.take !== undefined || isList(options);
  const told = [...toldOfPlacement(placement, isShown), ...ways.findings];
  const overrides = { page: page.checks, template: template.checks };
  const found = [...errors, ...told, ...unknownRoles(page, template)];
  return {
    value: { placements: ways.value, taken, written: isWrite },
    findings: overrule(found, overrides, false).findings,
  };
}

/** What was chosen for each story is the command’s result, and so is where it stands, where that is printed. */
const toldOfPlacement = ({ findings }: Placement, isShown: boolean): Finding[] =>
  findings.filter(({ rule }) => rule !== 'placed-story' && !(isShown && rule === 'placed'));

function noAlternative(origin: Origin, wanted: number, count: number): Finding {
  const has = count === 1 ? 'one page' : `${count} pages`;
  const message = `make-up has no alternative ${wanted}: it makes ${has} that differ in two stories`;
  const help = `take one from 1 to ${count}, or reset more stories, so that there is more to choose`;
  return finding('no-alternative', 'error', message, { help, origin });
}

/** YAML, the alternatives, or what `--write` changed, is the result; beside YAML the changes are talk. */
function print({ id, placed, exit }: PlacedFolder, options: PlaceOptions, terminal: Terminal) {
  const placement = placed?.placements[placed.taken - 1];
  if (placed === null || placement === undefined) return;
  const { wanted, template, made } = placement;
  if (isList(options) && made !== null) {
    for (const line of alternativesOf(id, placed.placements)) terminal.print(line);
    for (const line of adviceOn(placed.placements.length, options)) terminal.talk(line);
  } else if (wanted.pins.size > 0) {
    const say = placed.written ? terminal.print : terminal.talk;
    for (const line of movesOf(id, placement, placed.written)) say(line);
    if (!placed.written) for (const line of yamlOf(wanted)) terminal.print(line);
  } else if (exit === EXIT.clean) {
    const page = visibleLine(id);
    terminal.talk(
      `${page}: nothing to place, page.yaml has the pins of every story for \`${template.id}\``,
    );
  }
}

/** Where the flag has no number. */
const USUAL_COUNT = 5;

/** Null where no alternatives are wanted. */
const countOfAlternatives = ({ alternatives }: PlaceOptions): number | null =>
  alternatives === true ? USUAL_COUNT : (alternatives ?? null);

/** Whether alternatives are what is printed. */
const isList = ({ alternatives, json }: PlaceOptions): boolean =>
  alternatives !== undefined && json !== true;

/** What to do with a list of alternatives. */
const adviceOn = (count: number, options: PlaceOptions): string[] => [
  '',
  ...(count < (countOfAlternatives(options) ?? count)
    ? ['Make-up has no more pages that differ in two stories.']
    : []),
  'To keep one, add `--write --take` and its number in place of `--alternatives`.',
];

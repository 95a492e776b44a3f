/** A flag that its command does not have in, what was probably meant out: a flag of its own, of another command, or a key of a file. */
import type { Command } from 'commander';
import { houseStyleFile } from '../model/files/house-style-file.ts';
import type { FileKind } from '../model/files/json-schema.ts';
import { knownKeys } from '../model/files/schema-places.ts';
import { nearestName } from '../read/nearest-name.ts';

/** Lines of advice, as commander writes its own. */
export function adviceOn(program: Command, typed: readonly string[]): string[] {
  const command = program.commands.find((one) => typed.includes(one.name()));
  const at = typed.findIndex((one) => isUnknown(command, one));
  const [name = '', own] = (typed[at] ?? '').replace(/^--/u, '').split('=');
  if (command === undefined || name === '') return [];
  const elsewhere = [...siblings(program, name), ...filesWith(name, command)];
  const meant = takes(command, own ?? typed[at + 1]) ?? near(command, name, elsewhere.length > 0);
  return [...(meant === null ? [] : [`Did you mean ${meant}?`]), ...elsewhere];
}

const isUnknown = (command: Command | undefined, word: string): boolean =>
  word.startsWith('--') && !longs(command).includes(word.split('=')[0] ?? '');

const longs = (command: Command | undefined): string[] =>
  [...(command?.options ?? [])].flatMap(({ long }) => long ?? []);

/** `--lang ja`: the one flag that takes such a value. */
function takes(command: Command, value: string | undefined): string | null {
  const takers = command.options.filter(
    ({ argChoices }) => value !== undefined && argChoices?.includes(value),
  );
  return takers.length === 1 ? (takers[0]?.long ?? null) : null;
}

/** A name that is right elsewhere is no slip of the keyboard. */
const near = (command: Command, name: string, isElsewhere: boolean): string | null => {
  const names = longs(command).map((long) => long.slice(2));
  const nearest = isElsewhere ? null : nearestName(name, names);
  return nearest === null ? null : `--${nearest}`;
};

function siblings(program: Command, name: string): string[] {
  const having = program.commands
    .filter((one) => longs(one).includes(`--${name}`))
    .map((one) => `\`${one.name()}\``);
  return having.length === 0 ? [] : [`\`--${name}\` is an option of ${having.join(', ')}`];
}

const FILES: readonly (readonly [FileKind, string])[] = [
  ['page', 'page.yaml'],
  ['story', 'the front matter of a story'],
  ['lexicon', 'lexicon.yaml'],
  ['template', 'template.yaml'],
];

function filesWith(name: string, command: Command): string[] {
  const files = FILES.filter(([kind]) => knownKeys(kind, []).includes(name)).map(
    ([, file]) => file,
  );
  const keys = files.length === 0 ? [] : [`\`${name}\` is a key of ${files.join(', ')}`];
  const isOfHouse = Object.keys(houseStyleFile.shape).includes(name);
  const set = isOfHouse && longs(command).includes('--set');
  return [...keys, ...(set ? [`\`${name}\` is a key of the house: --set ${name}=…`] : [])];
}

/** Forme and template in; breaches of line-start and line-end prohibition 避頭尾/禁則 out. */
import type { Forme, FormeLine, FormePart } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import { visible } from '../../model/text.ts';
import {
  type CharacterClass,
  classOf,
  membersOf,
} from '../../model/typography/character-classes.ts';
import { KINSOKU, type Kinsoku } from '../../model/typography/house-styles.ts';
import type { Fault } from '../rule.ts';
import { placeOfLine } from './geometry.ts';
import { opens, TEXT_ROLES } from './set-type.ts';
import { linesOf, type SetLine, textOfLine } from './walk.ts';

export type LineEdge = 'start' | 'end';

export const kinsokuFaults = (forme: Forme, template: Template, edge: LineEdge): Fault[] =>
  linesOf(forme)
    .filter(({ kind, part }) => kind === 'copy' && TEXT_ROLES.has(part.role))
    .filter(({ line, part }) => !isFree(part, line, edge))
    .flatMap((set) => {
      const profile = kinsokuOf(template, set.part);
      return profile === null ? [] : breachOf(set, profile, edge);
    });

/** Where no break was made there is nothing to forbid. */
const isFree = (part: FormePart, line: FormeLine, edge: LineEdge): boolean =>
  edge === 'start' ? opens(part, line) : line.last;

function kinsokuOf(template: Template, part: FormePart): Kinsoku | null {
  const style = template.houseStyles[part.lang];
  return style === undefined ? null : (KINSOKU[style.kinsoku] ?? null);
}

function breachOf(set: SetLine, profile: Kinsoku, edge: LineEdge): Fault[] {
  const char = edgeCharacter(set.line, edge);
  const forbidden = edge === 'start' ? profile.notAtStart : profile.notAtEnd;
  if (char === null || !forbidden.includes(classOf(char))) return [];
  return [
    {
      message: `line \`${set.line.id}\` ${edge}s with \`${char}\`, which ${profile.name} forbids`,
      help: `add or cut a character before \`${char}\``,
      place: placeOfLine(set),
      origin: set.line.origin,
    },
  ];
}

function edgeCharacter(line: FormeLine, edge: LineEdge): string | null {
  const characters = [...visible(textOfLine(line))];
  return (edge === 'start' ? characters[0] : characters.at(-1)) ?? null;
}

/** The marks of a profile as the catalogue prints them. */
export const classMembers = (profile: string, side: 'notAtStart' | 'notAtEnd'): string =>
  (KINSOKU[profile]?.[side] ?? []).flatMap((name: CharacterClass) => membersOf(name)).join(' ');

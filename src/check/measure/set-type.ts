/** Set lines in; their characters one by one with the white between them, their breaks, and the house they are set for, out. */
import type { Forme, FormeLine, FormePart, PartRole, Run } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import { typeSize } from '../../model/type-size.ts';
import { isWide } from '../../model/typography/characters.ts';
import { clustersOf } from '../../model/typography/clusters.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import { type Px, px } from '../../units.ts';
import type { Fault } from '../rule.ts';
import { placeOfLine } from './geometry.ts';
import { linesOf, type SetLine, textOfLine } from './walk.ts';

/** Running text; heads and captions are broken by the author or kept in one line. */
export const TEXT_ROLES: ReadonlySet<PartRole> = new Set(['paragraph', 'lead', 'quote', 'verse']);

/** Whether its author began with it: a paragraph, or a line of verse. */
export const opens = ({ lines, role }: FormePart, line: FormeLine): boolean =>
  lines[0] === line || (role === 'verse' && lines[lines.indexOf(line) - 1]?.last === true);

/** Lines of running text, in reading order. */
export const runningLines = (forme: Forme): SetLine[] =>
  linesOf(forme).filter(({ kind, part }) => kind === 'copy' && TEXT_ROLES.has(part.role));

export const houseOf = (template: Template, part: FormePart): HouseStyle | null =>
  template.houseStyles[part.lang] ?? null;

export { typeSize as sizeOf } from '../../model/type-size.ts';

export const inEm = (length: number, line: FormeLine): string =>
  `${(length / typeSize(line)).toFixed(2)} em`;

export const faultOf = (set: SetLine, message: string, help?: string): Fault => ({
  message: `line \`${set.line.id}\` ${message}`,
  ...(help === undefined ? {} : { help }),
  place: placeOfLine(set),
  origin: set.line.origin,
});

/** What stands in one cell, or as one: a character, a combined group. */
export interface SetCharacter {
  readonly text: string;
  /** Offset in the copy of its part. */
  readonly from: number;
  readonly run: Run;
  /** From the start of the line's type to the character's near edge. */
  readonly start: Px;
  /** As painted, tracking and blanks left out. */
  readonly width: Px;
  /** Blank of its own before it, not shared with the character before. */
  readonly before: Px;
  /** White up to the next character of the line. */
  readonly white: Px;
}

export function charactersOf(line: FormeLine): SetCharacter[] {
  const characters: SetCharacter[] = [];
  let at = 0;
  let from = line.from;
  for (const [index, run] of line.runs.entries()) {
    const texts = run.setting === 'combined' ? [run.text] : clustersOf(run.text);
    const widths = widthsOf(run, texts);
    const next = line.runs[index + 1]?.before ?? 0;
    at += run.before;
    for (const [place, text] of texts.entries()) {
      const ends = place === texts.length - 1;
      const width = widths[place] ?? 0;
      characters.push({
        text,
        from,
        run,
        start: px(at),
        width: px(width),
        before: place === 0 ? run.before : px(0),
        white: px(run.tracking + (ends ? run.after + next : 0)),
      });
      at += width + run.tracking;
      from += text.length;
    }
    at += run.after;
  }
  return characters;
}

/** Full characters fill their em, as they do in every face of ours; the others share what is left of the run. */
function widthsOf(run: Run, texts: readonly string[]): number[] {
  const bare = run.advance - run.before - run.after - run.tracking * texts.length;
  const narrow = texts.filter((text) => !isFull(text)).length;
  const mixed = narrow > 0 && narrow < texts.length && run.features.length === 0;
  if (!mixed) return texts.map(() => bare / texts.length);
  const rest = (bare - (texts.length - narrow) * run.size) / narrow;
  return texts.map((text) => (isFull(text) ? run.size : rest));
}

/** Wide by UAX #11, and what Chinese and Japanese faces draw so. */
const isFull = (text: string): boolean => isWide(text) || /^[—―…⋯]/u.test(text);

/** Neighbours in one line. */
export const neighboursOf = (line: FormeLine): (readonly [SetCharacter, SetCharacter])[] => {
  const characters = charactersOf(line);
  return characters.slice(1).map((next, at) => [characters[at] as SetCharacter, next] as const);
};

/** Where a paragraph was broken: the line that ends, and the texts on either side. */
export interface LineBreak {
  readonly set: SetLine;
  readonly left: string;
  readonly right: string;
  /** Offset of the break in the copy of the part. */
  readonly at: number;
}

/** Breaks of running text at which no space was dropped. */
export const breaksOf = (forme: Forme): LineBreak[] =>
  runningLines(forme).flatMap((set): LineBreak[] => {
    const next = set.part.lines[set.part.lines.indexOf(set.line) + 1];
    if (next === undefined || next.from !== set.line.to) return [];
    return [{ set, left: textOfLine(set.line), right: textOfLine(next), at: set.line.to }];
  });

/** Text that knows, for each of its UTF-16 units, where in the file it stands; rich text with origins comes out. */
import { type Mark, type OriginRun, type RichText, visible } from '../../model/text.ts';
import { originOf, type SourceText } from './source-text.ts';

export interface Sourced {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Where a run of some signs that ends at a place begins. A pattern would try each place of a run that ends elsewhere. */
export function endBefore(text: string, end: number, signs: string): number {
  let at = end;
  while (at > 0 && signs.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

export const sourced = (source: SourceText, from: number, to: number): Sourced => ({
  text: source.text.slice(from, to),
  offsets: Array.from({ length: to - from }, (_, index) => from + index),
});

export const slice = (whole: Sourced, from: number, to: number = whole.text.length): Sourced => ({
  text: whole.text.slice(from, to),
  offsets: whole.offsets.slice(from, to),
});

/** Without white space at either end, the ideographic space of a typed indent included. */
export function trim(whole: Sourced): Sourced {
  const from = whole.text.length - whole.text.trimStart().length;
  return slice(whole, from, Math.max(from, whole.text.trimEnd().length));
}

export function lines(whole: Sourced): Sourced[] {
  const found: Sourced[] = [];
  let from = 0;
  for (const line of whole.text.split('\n')) {
    found.push(slice(whole, from, from + line.length));
    from += line.length + 1;
  }
  return found;
}

/** Parts joined by line breaks; a break takes the place after the part before it. */
export function joinLines(parts: readonly Sourced[]): Sourced {
  const offsets: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) offsets.push((offsets.at(-1) ?? -1) + 1);
    for (const offset of part.offsets) offsets.push(offset);
  }
  return { text: parts.map((part) => part.text).join('\n'), offsets };
}

/** Groups of lines with text in them; blank lines part the groups, and so do lines of nothing that is drawn, as U+200B from a web page. */
export function paragraphs(whole: readonly Sourced[]): Sourced[][] {
  const groups: Sourced[][] = [[]];
  for (const line of whole) {
    if (visible(line.text) === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

export const richOf = (source: SourceText, whole: Sourced, marks: readonly Mark[]): RichText => ({
  text: whole.text,
  marks,
  origins: originRuns(source, whole),
});

/** One run for each stretch in which the text stands in the file as it stands here. */
function originRuns(source: SourceText, { text, offsets }: Sourced): OriginRun[] {
  const runs: OriginRun[] = [];
  let expected = -1;
  for (let at = 0; at < text.length; at += 1) {
    const offset = offsets[at] ?? 0;
    // A run that goes on past a line end would count its columns in the wrong line.
    const continues = offset === expected && source.text[offset - 1] !== '\n';
    if (!continues) {
      const { file, line, column } = originOf(source, offset);
      runs.push({ at, file, line, column });
    }
    expected = offset + 1;
  }
  return runs;
}

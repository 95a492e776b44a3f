/** A forme in, its lines out one by one, each with the part and story it belongs to. */
import type { Forme, FormeLine, FormePart } from '../../model/forme.ts';

/** `copy` is the text of a story, `annotation` its ruby, `furniture` the page's own lines. */
export type LineKind = 'copy' | 'annotation' | 'furniture';

export interface SetLine {
  readonly line: FormeLine;
  readonly part: FormePart;
  /** Null for furniture. */
  readonly story: string | null;
  readonly kind: LineKind;
}

/** Every line in painting order: furniture, then per story its copy and after that its annotations. */
export function linesOf(forme: Forme): SetLine[] {
  return [
    ...setLines(forme.furniture, null, 'furniture', (part) => [...part.lines, ...part.annotations]),
    ...forme.stories.flatMap((story) => [
      ...setLines(story.parts, story.id, 'copy', (part) => part.lines),
      ...setLines(story.parts, story.id, 'annotation', (part) => part.annotations),
    ]),
  ];
}

const setLines = (
  parts: readonly FormePart[],
  story: string | null,
  kind: LineKind,
  pick: (part: FormePart) => readonly FormeLine[],
): SetLine[] => parts.flatMap((part) => pick(part).map((line) => ({ line, part, story, kind })));

/** The model's characters in a line. */
export const textOfLine = (line: FormeLine): string => line.runs.map((run) => run.text).join('');

/** The characters that ink shows, 〓 for those no face covers. */
export const paintedTextOfLine = (line: FormeLine): string =>
  line.runs.map((run) => run.painted).join('');

/** The model's characters in the copy of a part. */
export const textOfPart = (part: FormePart): string => part.lines.map(textOfLine).join('');

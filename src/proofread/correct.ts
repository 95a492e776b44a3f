/** A text and edits in, the corrected text out: its marks stay on their characters, its origins on their columns. */
import { countBelow, type OriginRun, originAt, type RichText } from '../model/text.ts';
import type { Edit } from './misprint.ts';

/** Of two edits that meet in one place the first is done. */
export function correct(rich: RichText, edits: readonly Edit[]): RichText {
  const chosen = withoutClashes(edits);
  if (chosen.length === 0) return rich;
  const moved = shifts(chosen);
  return {
    text: replaced(rich.text, chosen),
    marks: rich.marks
      .map((mark) => ({ ...mark, from: moved(mark.from), to: moved(mark.to) }))
      .filter(({ from, to }) => to > from),
    origins: originsAfter(rich, chosen, moved),
  };
}

export function withoutClashes(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from >= (chosen.at(-1)?.to ?? 0)) chosen.push(edit);
  }
  return chosen;
}

function replaced(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
}

/** Where a place moves to; one inside an edit moves to the edit's end. */
function shifts(edits: readonly Edit[]): (at: number) => number {
  const sums = [0];
  for (const { from, to, text } of edits) sums.push((sums.at(-1) ?? 0) + text.length - (to - from));
  return (at) => {
    const before = countBelow(edits, at, ({ from }) => from);
    const last = edits[before - 1];
    if (last === undefined || at >= last.to) return at + (sums[before] ?? 0);
    return last.from + last.text.length + (sums[before - 1] ?? 0);
  };
}

/** Every character of a correction points at the start of what was written; what follows, at itself. */
function originsAfter(
  rich: RichText,
  edits: readonly Edit[],
  moved: (at: number) => number,
): OriginRun[] {
  if (rich.origins.length === 0) return [];
  const inside = (at: number) =>
    (edits[countBelow(edits, at + 1, (one) => one.from) - 1]?.to ?? 0) > at;
  const runs = rich.origins
    .filter((run) => !inside(run.at))
    .map((run) => ({ ...run, at: moved(run.at) }));
  const runAt = (from: number, at: number): OriginRun => {
    const origin = originAt(rich, from);
    if (origin === null) throw new Error('a text without a source has no origins');
    const { file, line, column } = origin;
    return { at, file, line, column };
  };
  for (const { from, to, text } of edits) {
    const start = moved(from);
    for (let at = 0; at < text.length; at += 1) runs.push(runAt(from, start + at));
    if (to < rich.text.length) runs.push(runAt(to, moved(to)));
  }
  return onePerPlace(runs);
}

const onePerPlace = (runs: readonly OriginRun[]): OriginRun[] =>
  [...new Map(runs.map((run) => [run.at, run])).values()].sort((a, b) => a.at - b.at);

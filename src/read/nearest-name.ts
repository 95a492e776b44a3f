/** A misspelt name and the known ones in, the one that was probably meant out. */

import { countCodePoints } from '../model/text.ts';

/**
 * The one of `known` that the name is the start of, as `head` of `headline`; else the nearest by edit distance, or null when
 * none is near: a third of its letters may differ.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const longer = known.filter((candidate) => candidate.startsWith(name));
  return name.length >= SHORTEST && longer.length === 1
    ? (longer[0] ?? null)
    : nearest(name, known);
}

/** Names that advice lists: no map of keys has more, a folder of stories may. */
const SHOWN = 60;

/** A start that is shorter says little. */
const SHORTEST = 3;

function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  const length = countCodePoints(name);
  const letters = lettersOf(name);
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    // Each letter more or less is a difference.
    if (Math.abs(length - countCodePoints(candidate)) > allowed) continue;
    const most = Math.min(allowed, least - 1);
    const distance = editDistance(letters, lettersOf(candidate), most);
    if (distance <= most) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

const lettersOf = (name: string): string[] => [...name.toLowerCase()];

/** Damerau–Levenshtein distance in its optimal string alignment form: a swap of neighbours counts once. Beyond `most` it is not counted to its end. */
function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  let before: number[] = [];
  let last = b.map((_, column) => column);
  last.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const least = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + change,
      );
      now.push(swapped ? Math.min(least, at(before, column - 2) + 1) : least);
    }
    before = last;
    last = now;
    // Neither a step from this row nor a swap from the one before leads back below it.
    if (beyond(now, most) && beyond(before, most - 1)) return Number.POSITIVE_INFINITY;
  }
  return at(last, b.length);
}

const beyond = (row: readonly number[], most: number): boolean =>
  row.every((distance) => distance > most);

const at = (row: readonly number[], column: number): number => row[column] ?? 0;

/** Advice for a name that is not known: the one that was meant, or all there are. */
export function suggestName(name: string, known: readonly string[]): string | null {
  const meant = nearestName(name, known);
  if (meant !== null) return `did you mean \`${meant}\`?`;
  if (known.length === 0) return null;
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : '';
  return `known are ${known
    .slice(0, SHOWN)
    .map((one) => `\`${one}\``)
    .join(', ')}${more}`;
}

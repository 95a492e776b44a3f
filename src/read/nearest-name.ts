/** A misspelt name and the known ones in, the one that was probably meant out. */

/** The nearest of `known` by edit distance, or null when none is near: a third of its letters may differ. */
export function nearestName(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (distance <= allowed && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Damerau–Levenshtein distance in its optimal string alignment form: a swap of neighbours counts once. */
function editDistance(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + change,
          swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(a.length, b.length);
}

/** Advice for a name that is not known: the one that was meant, or all there are. */
export function suggestName(name: string, known: readonly string[]): string | null {
  const nearest = nearestName(name, known);
  if (nearest !== null) return `did you mean \`${nearest}\`?`;
  if (known.length === 0) return null;
  return `known are ${known.map((one) => `\`${one}\``).join(', ')}`;
}

/** Takes a forme; gives the characters that each face paints in it, sorted, each once. */
import type { FaceId } from '../model/font.ts';
import type { Forme } from '../model/forme.ts';
import { drawnText } from './drawn-text.ts';
import { runsOf } from './runs-of.ts';

export function charactersByFace(forme: Forme): ReadonlyMap<FaceId, string> {
  const found = new Map<FaceId, Set<string>>();
  for (const run of runsOf(forme)) {
    const characters = found.get(run.face) ?? new Set();
    found.set(run.face, characters);
    // Composed forms besides the page's own characters: HarfBuzz composes base and mark from what it finds.
    for (const char of run.painted + drawnText(run.painted)) characters.add(char);
  }
  return new Map([...found].map(([face, characters]) => [face, sorted(characters)]));
}

const sorted = (characters: ReadonlySet<string>): string =>
  [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');

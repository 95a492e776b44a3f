/** Texts in, how much one speaks of another out: pairs of characters that they share, the rarer on the page the more they say. */
import { isLetterOrFigure } from '../../model/typography/characters.ts';

export type Likeness = (head: string, body: number) => number;

/** From 0 to 1: the share of a head’s pairs that a body has. */
export function likenessOf(bodies: readonly string[]): Likeness {
  const pairs = bodies.map((body) => new Set(pairsOf(body)));
  const rarity = (pair: string): number =>
    Math.log((bodies.length + 1) / (1 + pairs.filter((one) => one.has(pair)).length)) + 0.1;
  return (head, body) => {
    const own = pairsOf(head);
    const all = own.reduce((sum, pair) => sum + rarity(pair), 0);
    const shared = own.filter((pair) => pairs[body]?.has(pair));
    return all === 0 ? 0 : shared.reduce((sum, pair) => sum + rarity(pair), 0) / all;
  };
}

function pairsOf(text: string): string[] {
  const letters = [...text].map((one) => (isLetterOrFigure(one) ? one : ' '));
  return letters
    .map((one, at) => one + (letters[at + 1] ?? ' '))
    .filter((pair) => !pair.includes(' '));
}

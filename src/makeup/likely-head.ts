/** A story whose head breaks only where a word surely ends in; the same story, free to break it where one likely ends, out. */
import { DEEPEST } from './parts/head-choices.ts';
import { MOST_ROWS } from './parts/text-legs.ts';
import { decksOf, extent, type Subject } from './subject.ts';

/** The same subject where that gives its head no other lines. */
export const withLikelyHead = (subject: Subject): Subject =>
  subject.heads === 'sure' && mayGuess(subject) ? { ...subject, heads: 'likely' } : subject;

function mayGuess(subject: Subject): boolean {
  const { ruler, isCross } = subject;
  const { grid } = subject.template;
  const [widest, deepest] = isCross ? [MOST_ROWS, grid.lines] : [grid.columns, DEEPEST];
  for (const deck of decksOf(subject))
    for (let columns = 1; columns <= widest; columns += 1)
      for (let lines = 1; lines <= deepest; lines += 1)
        if (ruler.head(extent(columns, columns, lines), deck)?.means === 'guessed') return true;
  return false;
}

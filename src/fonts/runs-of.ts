/** Takes a forme; gives all its runs of type: furniture, copy and ruby. */
import type { Forme, FormePart, Run } from '../model/forme.ts';

export function runsOf(forme: Forme): Run[] {
  const parts: FormePart[] = [...forme.furniture, ...forme.stories.flatMap((story) => story.parts)];
  return parts
    .flatMap((part) => [...part.lines, ...part.annotations])
    .flatMap((line) => [...line.runs]);
}

/** Takes a forme; gives all its runs of type, furniture, copy and ruby, each with what shapes it. */
import type { Direction } from '../model/font.ts';
import type { Forme, FormePart, Run } from '../model/forme.ts';
import type { Lang } from '../model/page.ts';

export interface SetRun extends Run {
  readonly direction: Direction;
  readonly lang: Lang;
}

export function runsOf(forme: Forme): SetRun[] {
  const parts: FormePart[] = [...forme.furniture, ...forme.stories.flatMap((story) => story.parts)];
  return parts.flatMap(({ lines, annotations, lang }) =>
    [...lines, ...annotations].flatMap(({ runs, direction }) =>
      runs.map((run) => ({ ...run, direction, lang })),
    ),
  );
}

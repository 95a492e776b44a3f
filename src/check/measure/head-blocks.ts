/** Stories that stand in; their main heads as blocks, in the direction in which each head runs, out. */
import type { Direction } from '../../model/font.ts';
import type { Forme, Rect } from '../../model/forme.ts';
import type { Px } from '../../units.ts';
import { type HeadPart, headlines } from './heads.ts';
import { hull, type StandingStory } from './pieces.ts';
import type { Stretch } from './sites.ts';

export interface HeadBlock {
  readonly story: StandingStory;
  readonly headline: HeadPart;
  readonly size: Px;
  readonly face: string;
  readonly direction: Direction;
  /** The headline, and the whole head with kicker and deck: the slots of their lines. */
  readonly main: Block;
  readonly whole: Block;
}

/** Along the lines of the head, and across them. */
export interface Block {
  readonly along: Stretch;
  readonly across: Stretch;
}

export function headBlocks(forme: Forme, stories: readonly StandingStory[]): HeadBlock[] {
  const byStory = new Map(headlines(forme).map((head) => [head.story.id, head]));
  return stories.flatMap((story) => {
    const headline = byStory.get(story.story.id);
    const [line] = headline?.lines ?? [];
    const main = hull((headline?.lines ?? []).map(({ rect }) => rect));
    if (headline === undefined || line === undefined || main === null || story.head === null)
      return [];
    const { direction } = line;
    return [
      {
        story,
        headline,
        size: headline.size,
        face: line.runs[0]?.face ?? '',
        direction,
        main: blockOf(main, direction),
        whole: blockOf(story.head.rect, direction),
      },
    ];
  });
}

export function blockOf({ x, y, width, height }: Rect, direction: Direction): Block {
  const level = { from: x, to: x + width };
  const upright = { from: y, to: y + height };
  return direction === 'horizontal'
    ? { along: level, across: upright }
    : { along: upright, across: level };
}

/** Each two once, in reading order. */
export const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

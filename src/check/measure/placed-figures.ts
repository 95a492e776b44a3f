/** A page and its forme in; the figures that have a place, each with its picture and what is written under it, out. */

import type { Figure } from '../../model/figure.ts';
import type { Forme, FormePart, FormePicture, FormeStory } from '../../model/forme.ts';
import type { Page } from '../../model/page.ts';

export interface PlacedFigure {
  readonly figure: Figure;
  readonly story: FormeStory;
  readonly picture: FormePicture;
  readonly caption: FormePart | null;
}

export const placedFigures = ({ stories }: Page, forme: Forme): PlacedFigure[] =>
  forme.stories.flatMap((story) =>
    story.parts.flatMap(({ picture, ref }) => {
      const figure = stories.find(({ id }) => id === story.id)?.figures[ref.index];
      if (picture === null || picture.rect.height <= 0 || figure === undefined) return [];
      const caption = story.parts.find(
        (part) => part.role === 'caption' && part.ref.index === ref.index,
      );
      return [{ figure, story, picture, caption: caption ?? null }];
    }),
  );

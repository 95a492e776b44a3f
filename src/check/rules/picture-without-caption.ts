/** Page and forme in; pictures that nothing explains out. */
import { placeOfRect } from '../measure/geometry.ts';
import { placedFigures } from '../measure/placed-figures.ts';
import { rule } from '../rule.ts';

export const pictureWithoutCaption = rule({
  id: 'picture-without-caption',
  severity: 'warning',
  needs: ['page', 'forme'],
  doc: {
    what: 'A picture has no caption. A picture that is shown whole (`fit: contain`), as crests and codes are, needs none.',
    why: 'The reader does not know whom or what it shows.',
    fix: 'Write `caption` in the figure: who, what, when.',
    example: '`- {id: bridge, image: images/bridge.jpg, alt: 木橋}`',
    source: 'cjk-rules CAP-01',
  },
  check: ({ page, forme }) =>
    placedFigures(page, forme)
      .filter(({ figure }) => figure.caption === null && figure.fit !== 'contain')
      .map(({ figure, story, picture }) => ({
        message: `the picture \`${figure.id}\` of \`${story.id}\` has no caption`,
        help: `write \`caption\` in the figure \`${figure.id}\``,
        place: placeOfRect(picture.rect, story.id),
        origin: figure.origin,
      })),
});

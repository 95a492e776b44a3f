/** Page and forme in; photographs of nobody out. */
import { placeOfRect } from '../measure/geometry.ts';
import { placedFigures } from '../measure/placed-figures.ts';
import { rule } from '../rule.ts';

export const pictureWithoutCredit = rule({
  id: 'picture-without-credit',
  severity: 'info',
  needs: ['page', 'forme'],
  doc: {
    what: 'A picture has a caption and no `credit`, and the caption does not end with who made it either.',
    why: 'Papers name the maker of each picture; agencies ask for it.',
    fix: 'Write `credit` in the figure.',
    example: '`credit: 新華社`',
    source: 'cjk-rules CAP-03',
  },
  check: ({ page, forme }) =>
    placedFigures(page, forme)
      .filter(
        ({ figure: { caption, credit } }) =>
          credit === null && caption !== null && !MAKER.test(caption.text),
      )
      .map(({ figure, story, picture }) => ({
        message: `the picture \`${figure.id}\` of \`${story.id}\` has no credit`,
        help: `write \`credit\` in the figure \`${figure.id}\``,
        place: placeOfRect(picture.rect, story.id),
        origin: figure.origin,
      })),
});

/** Who made it, as captions end: 張三攝, （新華社）, ＝共同, 本報記者李四提供. */
const MAKER = /(?:攝|摄|撮影|提供|繪|绘|製圖|制图|供圖|供图|社|通訊|图|圖)[）)]?$|＝[^＝]+$/u;

/** Mixed news copy set in every house and direction by both breakers; how many lines are opened beyond a quarter of an em, of 10,000. */
import { setParagraph } from '../../src/compose/set-paragraph.ts';
import { paragraphStyle } from '../../src/compose/style.ts';
import type { Slots } from '../../src/compose/types.ts';
import { openHouse } from '../../src/house.ts';
import type { Direction, FontBook } from '../../src/model/font.ts';
import { LANGS, type Lang } from '../../src/model/page.ts';
import { plainText } from '../../src/model/text.ts';
import { WIDEST_GAP } from '../../src/model/typography/elasticity.ts';
import {
  BODY_FACE,
  BREAKERS,
  type Breaker,
  HOUSE_STYLES,
} from '../../src/model/typography/house-styles.ts';
import { em, px } from '../../src/units.ts';
import type { Figure } from './figures.ts';
import { mixedCopy } from './mixed-copy.ts';

const MEASURES = [11, 13, 15, 17, 21];
const PARAGRAPHS = 300;
const SIZE = 16;
const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];

export async function openedLines(): Promise<Figure[]> {
  const house = openHouse();
  const figures: Figure[] = [];
  for (const lang of LANGS) {
    const { value: fonts } = await house.fontBook([[BODY_FACE[lang]]]);
    if (fonts === null) throw new Error(`no face for ${lang}`);
    for (const direction of DIRECTIONS) {
      for (const breaker of BREAKERS) figures.push(opened(lang, direction, breaker, fonts));
    }
  }
  await house.close();
  return figures;
}

function opened(lang: Lang, direction: Direction, breaker: Breaker, fonts: FontBook): Figure {
  const style = paragraphStyle({
    lang,
    direction,
    house: { ...HOUSE_STYLES[lang], breaker },
    style: {
      name: 'body',
      faces: [BODY_FACE[lang]],
      bold: [],
      size: px(SIZE),
      pitch: px(24),
      indent: em(lang === 'ja' ? 1 : 2),
      align: 'justify',
      tracking: em(0),
      marks: 'full',
      colour: '#000000',
      breaker: null,
    },
    dateline: null,
  });
  let lines = 0;
  let wide = 0;
  for (const measure of MEASURES) {
    const slots: Slots = () => ({ start: px(0), length: px(measure * SIZE) });
    for (const copy of mixedCopy(lang, PARAGRAPHS)) {
      for (const { fit, last, from, to } of setParagraph(plainText(copy), slots, style, fonts)
        .lines) {
        if (last) continue;
        lines += 1;
        if (fit.gap / SIZE <= WIDEST_GAP + 0.005) continue;
        wide += 1;
        if (process.env.SHOW)
          console.error(
            lang,
            direction,
            breaker,
            measure,
            (fit.gap / SIZE).toFixed(2),
            copy.slice(from, to),
            '|',
            copy.slice(to, to + 12),
          );
      }
    }
  }
  return {
    name: `opened beyond 1/4 em, ${lang}, ${direction}, ${breaker}`,
    value: (wide / lines) * 10_000,
    unit: `of 10,000 (${lines} lines)`,
    bound: 5,
    side: 'most',
    runs: 1,
  };
}

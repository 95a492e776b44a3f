/** What no line parts, at every place of a line, in all houses, directions and breakers: words of cells, signs with their numbers, the last marks. */
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../../src/model/font.ts';
import { LANGS } from '../../../../src/model/page.ts';
import { BREAKERS } from '../../../../src/model/typography/house-styles.ts';
import { measures, openHouse, printed, setter } from '../setting.ts';

const set = setter(await openHouse());

const COPY = '學校今天早上公布消息並且感謝各位同學老師家長共同努力';
/** Of so many cells that three of white open no line beyond a quarter of an em a gap: figures and letters in cells part after that. */
const MEASURE = 17;
/** Places from the middle of the line to its end. */
const PLACES = [11, 12, 13, 14, 15, 16, 17];

const WHOLE = [
  ...['ＮＨＫ', 'ＪＲ', 'ＳＤＧｓ', 'Ｗｅｂ', 'Ａ４', 'Ｑ＆Ａ'],
  ...['√2', '≥60', '▲12', '▼5%', '△３', '＋５', '±5', '≈3', '<5', '№5', '#1', '＃１', '☎23'],
  ...['～30', '〒10', '＜５', '€5', '－５', '18°C', '90°F', '30°', '１６°Ｃ'],
];
const TAILS = ['……', '——', '……」', '！？', '……。', '」——', '⋯⋯', '～', '；'];

const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];
const HOUSES = LANGS.flatMap((lang) =>
  DIRECTIONS.flatMap((direction) => BREAKERS.map((breaker) => [lang, direction, breaker] as const)),
);

describe.each(HOUSES)('%s, %s, %s', (lang, direction, breaker) => {
  const lines = (text: string, kinsoku?: string): string[] => {
    const house = { breaker, ...(kinsoku === undefined ? {} : { kinsoku }) };
    return printed(set(text, measures(MEASURE), { lang, direction, house }), text);
  };

  it('parts no word of cells and no sign from its number', () => {
    for (const whole of WHOLE) {
      for (const at of PLACES) {
        const set = lines(`${COPY.slice(0, at)}${whole}${COPY.slice(at)}`);
        expect(
          set.some((line) => line.includes(whole)),
          set.join(' | '),
        ).toBe(true);
      }
    }
  });

  it.each([undefined, 'zh-none', 'ja-news'])('ends on no line of marks (%s)', (kinsoku) => {
    for (const tail of TAILS) {
      for (const at of PLACES) {
        const set = lines(`${COPY.slice(0, at)}${tail}`, kinsoku);
        expect(set.at(-1), set.join(' | ')).toMatch(new RegExp(`[${COPY}]`, 'u'));
      }
    }
  });
});

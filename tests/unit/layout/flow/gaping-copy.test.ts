/** Copy in a narrow row in; how many of its lines the ruler says are opened too wide, out. */
import { expect, test } from 'vitest';
import { gatherPage } from '../../../../src/gather.ts';
import { rulersOf } from '../../../../src/layout/ruler.ts';
import { FOLDER, house } from '../../../helpers/house.ts';
import { copyOf, filesOf, PLAIN_STORY } from '../../../helpers/random-page.ts';

async function gapingIn(text: string, cells: number | null = null): Promise<number> {
  const files = {
    ...filesOf('broadsheet-tw', 'zh-TW', [PLAIN_STORY]),
    'stories/s1.md': `---\nrole: story\nheadline: 渡口通車\n---\n${text}\n`,
  };
  const { value } = await gatherPage(house(files), FOLDER, { template: null });
  if (value === null) throw new Error('the page is not read');
  const { page, template, fonts, pictures } = value;
  const ruler = rulersOf(page, template, fonts, pictures).get('s1');
  if (ruler === undefined) throw new Error('the story has no ruler');
  const leg = { measure: ruler.legs(1, 1), cells, notch: null, displays: 0 };
  const copy = ruler.copy('whole', leg);
  return copy.reduce((sum, one) => sum + (one.kind === 'text' ? one.gaping : 0), 0);
}

const SUM = 'ETF今年淨流入HK$86億，較去年同期增1.3倍，分析員料恒指年底見20,000點。';

test('a line before a sum that is not parted gapes', async () => {
  expect(await gapingIn(SUM)).toBe(1);
});

test('a cell wider it does not', async () => {
  expect(await gapingIn(SUM, 12)).toBe(0);
});

test('lines of Han do not', async () => {
  expect(await gapingIn(copyOf(200, 3))).toBe(0);
});

/** Figures of stories in; how deep the strips are that their pictures can stand in, out. */
import { expect, test } from 'vitest';
import { gatherPage } from '../../../src/gather.ts';
import { rulersOf } from '../../../src/layout/ruler.ts';
import { stripsOf } from '../../../src/makeup/parts/strips.ts';
import { subjectsOf } from '../../../src/makeup/subject.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { filesOf, headOf, PLAIN_STORY } from '../../helpers/random-page.ts';
import { svgOf } from '../../helpers/random-story.ts';

/** All strips of a story over three columns, with a picture of each ratio and captions of so many characters. */
async function strips(template: string, lang: string, caption: number, ratios: readonly number[]) {
  const figures = ratios.map(
    (_, at) =>
      `  - { id: p${at}, image: images/${at}.svg, alt: 圖, caption: ${headOf(caption, 1)} }\n`,
  );
  const files = {
    ...filesOf(template, lang, [PLAIN_STORY, PLAIN_STORY]),
    'stories/s2.md': `---\nrole: story\nheadline: ${headOf(8, 3)}\nfigures:\n${figures.join('')}---\n${headOf(300, 5)}\n`,
    ...Object.fromEntries(ratios.map((ratio, at) => [`images/${at}.svg`, svgOf(ratio)])),
  };
  const { value } = await gatherPage(house(files), FOLDER, { template: null });
  if (value === null) throw new Error('the page is not read');
  const { page, template: own, fonts, pictures } = value;
  const subjects = subjectsOf(page.stories, {}, own, rulersOf(page, own, fonts, pictures));
  const subject = subjects.find(({ story }) => story.id === 's2');
  if (subject === undefined) throw new Error('the story has no ruler');
  return stripsOf(subject, 3, 3, own.grid.lines);
}

async function depthsOf(template: string, lang: string, caption: number): Promise<number[]> {
  const all = await strips(template, lang, caption, [1.5]);
  return all.filter(({ legs }) => legs === 1).map(({ depth }) => depth);
}

test.each([24, 28, 32, 36, 48])(
  'a caption of %d characters leaves its picture in one row more than the height of a stamp',
  async (caption) => {
    const depths = await depthsOf('broadsheet-tw', 'zh-TW', caption);
    expect(depths.length).toBeGreaterThan(0);
    expect(Math.min(...depths)).toBeGreaterThanOrEqual(8);
  },
);

test('two pictures of different shapes stand side by side over different numbers of columns', async () => {
  const all = await strips('daily-cn', 'zh-CN', 8, [0.75, 1.5]);
  const spans = all.map(({ figures }) => figures.map(({ legs }) => `${legs.first}-${legs.last}`));
  expect(spans).toContainEqual(['1-1', '2-3']);
});

test('of two pictures one under the other the upper one is as deep as suits it, or as shallow as it may be', async () => {
  const all = await strips('daily-cn', 'zh-CN', 8, [1.5, 1.5]);
  const stacked = all.filter(({ legs, figures }) => legs === 2 && figures[1]?.legs.first === 1);
  const uppers = new Set(stacked.map(({ figures }) => figures[0]?.lines.last));
  expect(uppers.size).toBe(2);
});

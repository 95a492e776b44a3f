/** Figures of stories in; how deep the strips are that their pictures can stand in, out. */
import { expect, test } from 'vitest';
import { gatherPage } from '../../../src/gather.ts';
import { rulersOf } from '../../../src/layout/ruler.ts';
import { stripsOf } from '../../../src/makeup/parts/strips.ts';
import { subjectsOf } from '../../../src/makeup/subject.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { filesOf, headOf, PLAIN_STORY } from '../../helpers/random-page.ts';
import { svgOf } from '../../helpers/random-story.ts';

async function depthsOf(template: string, lang: string, caption: number): Promise<number[]> {
  const figure = `figures:\n  - { id: p0, image: images/0.svg, alt: 圖, caption: ${headOf(caption, 1)} }\n`;
  const files = {
    ...filesOf(template, lang, [PLAIN_STORY, PLAIN_STORY]),
    'stories/s2.md': `---\nrole: story\nheadline: ${headOf(8, 3)}\n${figure}---\n${headOf(300, 5)}\n`,
    'images/0.svg': svgOf(1.5),
  };
  const { value } = await gatherPage(house(files), FOLDER, { template: null });
  if (value === null) throw new Error('the page is not read');
  const { page, template: own, fonts, pictures } = value;
  const subjects = subjectsOf(page.stories, {}, own, rulersOf(page, own, fonts, pictures));
  const subject = subjects.find(({ story }) => story.id === 's2');
  if (subject === undefined) throw new Error('the story has no ruler');
  const strips = stripsOf(subject, 3, 3, own.grid.lines);
  return strips.filter(({ legs }) => legs === 1).map(({ depth }) => depth);
}

test.each([24, 28, 32, 36, 48])(
  'a caption of %d characters leaves its picture in one row more than the height of a stamp',
  async (caption) => {
    const depths = await depthsOf('broadsheet-tw', 'zh-TW', caption);
    expect(depths.length).toBeGreaterThan(0);
    expect(Math.min(...depths)).toBeGreaterThanOrEqual(8);
  },
);

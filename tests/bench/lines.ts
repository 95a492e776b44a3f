/** The seed page's body, recomposed: printed breaks that composition makes too, story by story. */
import { openHouse } from '../../src/house.ts';
import { PASSAGES, recompose } from '../helpers/seed-lines.ts';
import type { Figure } from './figures.ts';

export async function printedLines(): Promise<Figure[]> {
  const house = openHouse();
  const { value: fonts } = await house.fontBook([['serif-hk-regular']]);
  if (fonts === null) throw new Error('the face of the seed page could not be opened');
  const recomposed = PASSAGES.map((passage) => recompose(passage, fonts));
  await house.close();
  for (const { ours, printed, equal, breaks } of recomposed) {
    if (equal === breaks) continue;
    printed.forEach((line, at) => {
      if (line !== ours[at]) console.error(`printed ${line} ours ${ours[at] ?? ''}`);
    });
  }
  const stories = [...new Set(PASSAGES.map(({ story }) => story))];
  return stories.map((story) => {
    const own = recomposed.filter(({ passage }) => passage.story === story);
    return {
      name: `printed breaks of ${story}`,
      value: own.reduce((sum, { equal }) => sum + equal, 0),
      unit: 'breaks',
      bound: own.reduce((sum, { breaks }) => sum + breaks, 0),
      side: 'least',
      runs: 1,
    };
  });
}

/** The rooms, called from one process as a server or a test would call them: speed of composition and of a warm page out. */
import type { Stage } from '../../src/cli/stopwatch.ts';
import { setParagraph } from '../../src/compose/set-paragraph.ts';
import { paragraphStyle } from '../../src/compose/style.ts';
import type { Slots } from '../../src/compose/types.ts';
import { countCodePoints } from '../../src/model/text.ts';
import { px } from '../../src/units.ts';
import { SEED_PAGE } from './command.ts';
import { type Figure, median, time } from './figures.ts';

/** As built, as a program has it that installed the package: the browser's thread cannot load sources. */
const built = <T>(path: string): Promise<T> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<T>;
const { houseOf } = await built<typeof import('../../src/cli/house.ts')>('cli/house.js');
const { stopwatch } = await built<typeof import('../../src/cli/stopwatch.ts')>('cli/stopwatch.js');
const { buildPage, composeForme } =
  await built<typeof import('../../src/pipeline.ts')>('pipeline.js');

const watch = stopwatch(houseOf({}), () => {});
const { house } = watch;

/** Newspaper columns of 17 cells, as the seed page has them. */
const MEASURE = 17;
const CHARACTERS = 200_000;
/** The first ones are slower: the code is still being compiled. */
const WARM_RUNS = 15;

/** Body copy of the seed page, over and over, in the page's own style and founts. */
export async function composition(): Promise<Figure[]> {
  const { value } = await composeForme(house, SEED_PAGE, { template: null });
  if (value === null) throw new Error('the seed page could not be composed');
  const { page, template, fonts } = value;
  const lead = template.roles.lead;
  const style = lead === undefined ? undefined : template.styles[lead.body];
  const rules = template.houseStyles[page.lang];
  if (style === undefined || rules === undefined) throw new Error('the template sets no lead');
  const set = paragraphStyle({
    lang: page.lang,
    direction: template.direction,
    house: rules,
    style,
    dateline: null,
  });
  const slots: Slots = () => ({ start: px(0), length: px(MEASURE * style.size) });
  const copy = page.stories.flatMap((story) =>
    story.body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  );
  const once = copy.reduce((sum, rich) => sum + countCodePoints(rich.text), 0);
  const rounds = Math.ceil(CHARACTERS / once);
  const setAll = () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const rich of copy) setParagraph(rich, slots, set, fonts);
    }
  };
  setAll();
  const times = await time(5, setAll);
  return [
    {
      name: 'composition',
      value: (once * rounds * 1000) / median(times),
      unit: 'characters/s',
      bound: 300_000,
      side: 'least',
      runs: times.length,
    },
  ];
}

/** The second page and those after it: browser running, faces subset. */
export async function warmPage(): Promise<Figure[]> {
  const { value } = await buildPage(house, SEED_PAGE, { template: null });
  if (value === null) throw new Error('the seed page could not be built');
  const { bytes, imageBytes } = value.facts;
  const stages: Stage[] = [];
  const times = await time(WARM_RUNS, async () => {
    watch.start();
    await buildPage(house, SEED_PAGE, { template: null });
    stages.push(...watch.stages());
  });
  const common = { side: 'most' as const };
  return [
    {
      ...common,
      name: 'warm page, same process',
      value: median(times),
      unit: 'ms',
      bound: 200,
      runs: times.length,
    },
    ...stageFigures(stages),
    {
      ...common,
      name: 'PDF without image streams',
      value: (bytes - imageBytes) / 1000,
      unit: 'kB',
      bound: 300,
      runs: 1,
    },
  ];
}

/** Where the time of a warm page goes. */
function stageFigures(stages: readonly Stage[]): Figure[] {
  const names = [...new Set(stages.map(({ name }) => name))];
  return names.map((name) => ({
    name: `  ${name}`,
    value: median(
      stages.filter((stage) => stage.name === name).map(({ milliseconds }) => milliseconds),
    ),
    unit: 'ms',
    bound: null,
    side: 'most',
    runs: WARM_RUNS,
  }));
}

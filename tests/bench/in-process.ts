/** The rooms, called from one process as a server or a test would call them: speed of composition and of a warm page out. */
import { fileURLToPath } from 'node:url';
import type { Stage } from '../../src/cli/stopwatch.ts';
import { LOOKS } from '../../src/model/typography/house-styles.ts';
import { SEED_PAGE } from './command.ts';
import { evenness, type OpenPage, speed } from './composition.ts';
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

/** The first ones are slower: the code is still being compiled. */
const WARM_RUNS = 15;

const EXAMPLES = [
  'takungpao-2025-05-09',
  'wuxiu-2026-06-18',
  'yunzhou-2026-10-24',
  'minato-2026-04-18',
];
const exampleFolder = (name: string): string =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

async function openPage(folder: string): Promise<OpenPage> {
  const { value } = await composeForme(house, folder, { template: null, place: 'rest' });
  if (value === null) throw new Error(`${folder} could not be composed`);
  return value;
}

/** Body copy of the seed page, over and over, in the page's own style and founts. */
export const composition = async (): Promise<Figure[]> => speed(await openPage(SEED_PAGE));

/** Both breakers on every example, in the look of its house and with blanks trimmed. */
export async function breakers(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of EXAMPLES) {
    const open = await openPage(exampleFolder(name));
    figures.push(...evenness(name, open, {}), ...evenness(`${name}, trimmed`, open, LOOKS.trimmed));
  }
  return figures;
}

/** The second page and those after it: browser running, faces subset. */
export async function warmPage(): Promise<Figure[]> {
  const { value } = await buildPage(house, SEED_PAGE, { template: null, place: 'rest' });
  if (value === null) throw new Error('the seed page could not be built');
  const { bytes, imageBytes } = value.facts;
  const stages: Stage[] = [];
  const times = await time(WARM_RUNS, async () => {
    watch.start();
    await buildPage(house, SEED_PAGE, { template: null, place: 'rest' });
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

/** Seeds in; random page folders that break a law, each with the seed that makes it again, out. `PAGES=5000 SEED=1 npm run bench -- pages`; `PAGES=1 SEED=31 SMALLEST=1` looks for the smallest page that breaks it. */
import fc from 'fast-check';
import { pageLaws } from '../helpers/page-laws.ts';
import {
  folderOfSeed,
  type RandomFolder,
  randomFolder,
  writeFolder,
} from '../helpers/random-folder.ts';

const PAGES = Number(process.env.PAGES ?? 500);
const FIRST = Number(process.env.SEED ?? 1);
/** Longest search for the smallest page, of one seed. */
const PATIENCE = 120_000;

export async function randomPages(): Promise<string> {
  const brokenBy = pageLaws();
  const told: string[] = [];
  let failed = 0;
  for (let seed = FIRST; seed < FIRST + PAGES; seed += 1) {
    const folder = folderOfSeed(seed);
    const broken = await brokenBy(writeFolder(folder));
    if (broken.length === 0) continue;
    failed += 1;
    told.push(`SEED=${seed}: ${inShort(folder)}`, ...broken.map((one) => `  ${one}`));
    if (process.env.SMALLEST === '1') told.push(...(await smallest(seed, broken, brokenBy)));
  }
  return [
    ...told,
    `${PAGES} random pages from seed ${FIRST} on, ${failed} of them break a law`,
  ].join('\n');
}

const inShort = ({ paper, stories, adverts, pins, load }: RandomFolder): string =>
  `${paper.template}, ${stories.length} stories, ${adverts.length} adverts, pins: ${pins.kind}, load ${load}`;

/** The same law is broken on it, or one of them; what other pages break is another matter. */
async function smallest(
  seed: number,
  broken: readonly string[],
  brokenBy: ReturnType<typeof pageLaws>,
): Promise<string[]> {
  const laws = new Set(broken.map(lawOf));
  const holds = async (folder: RandomFolder): Promise<boolean> =>
    (await brokenBy(writeFolder(folder))).every((one) => !laws.has(lawOf(one)));
  const { counterexample } = await fc.check(fc.asyncProperty(randomFolder, holds), {
    seed,
    numRuns: 1,
    interruptAfterTimeLimit: PATIENCE,
  });
  const [folder] = counterexample ?? [];
  if (folder === undefined) return [];
  const { files } = writeFolder(folder);
  const texts = Object.entries(files).filter(([path]) => !path.endsWith('.svg'));
  return ['  the smallest:', ...texts.map(([path, text]) => `--- ${path}\n${text}`)];
}

const lawOf = (broken: string): string => broken.split(':', 1)[0] ?? '';

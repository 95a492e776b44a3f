/** Seeds in; random page folders that break a law, each with the seed that makes it again, and how many break which, out. `PAGES=5000 SEED=1 npm run bench -- pages`; `PAGES=1 SEED=31 SMALLEST=1` looks for the smallest page that breaks it; `SHORT=1` makes pages of few short stories. */
import fc from 'fast-check';
import { pageLaws } from '../helpers/page-laws.ts';
import {
  folderOfSeed,
  type RandomFolder,
  randomFolder,
  shortFolder,
  writeFolder,
} from '../helpers/random-folder.ts';

const PAGES = Number(process.env.PAGES ?? 500);
const FIRST = Number(process.env.SEED ?? 1);
const FOLDERS = process.env.SHORT === '1' ? shortFolder : randomFolder;
/** Longest search for the smallest page, of one seed. */
const PATIENCE = 120_000;

export async function randomPages(): Promise<string> {
  const brokenBy = pageLaws();
  const told: string[] = [];
  let failed = 0;
  const counts = new Map<string, number>();
  for (let seed = FIRST; seed < FIRST + PAGES; seed += 1) {
    const folder = folderOfSeed(seed, FOLDERS);
    const broken = await brokenBy(writeFolder(folder));
    if (broken.length === 0) continue;
    failed += 1;
    for (const law of new Set(broken.map(lawOf))) counts.set(law, (counts.get(law) ?? 0) + 1);
    told.push(`SEED=${seed}: ${inShort(folder)}`, ...broken.map((one) => `  ${one}`));
    if (process.env.SMALLEST === '1') told.push(...(await smallest(seed, broken, brokenBy)));
  }
  return [
    ...told,
    ...[...counts].map(([law, count]) => `${law}: ${count}`),
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
  const { counterexample } = await fc.check(fc.asyncProperty(FOLDERS, holds), {
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

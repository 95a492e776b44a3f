/** `npm run bench [-- name… --json]`: speed, memory and size out, as a table or as JSON. */
import { browsersTable } from './browsers.ts';
import { chromiumTable } from './chromium.ts';
import { buildMemory, coldBuild, firstBuild } from './command.ts';
import { checkTime, compareTime, editToPage } from './everyday.ts';
import { type Figure, printTable, withRatios } from './figures.ts';
import { devHeads, heldHeads, thirdHeads } from './heads.ts';
import { breakers, composition, warmPage } from './in-process.ts';
import { ingestTable } from './ingest/table.ts';
import { printedLines } from './lines.ts';
import { baselinesTable } from './makeup/baselines/table.ts';
import { exactTable } from './makeup/exact/table.ts';
import { feetTable } from './makeup/feet.ts';
import { makeupMemory } from './makeup/memory.ts';
import { makeupTable } from './makeup/suite-table.ts';
import { makeupTimes } from './makeup/times.ts';
import { openedLines } from './opened-lines.ts';
import { randomPages } from './random-pages.ts';

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  compose: composition,
  lines: printedLines,
  breakers,
  opened: openedLines,
  heads: devHeads,
  'held-heads': heldHeads,
  'third-heads': thirdHeads,
  cold: coldBuild,
  first: firstBuild,
  memory: buildMemory,
  warm: warmPage,
  edit: editToPage,
  snapshot: compareTime,
  check: checkTime,
  'makeup-times': makeupTimes,
  'makeup-memory': makeupMemory,
};

/** What is read, not watched: shown when asked for by name. */
const TABLES: Readonly<Record<string, () => Promise<string>>> = {
  chromium: chromiumTable,
  browsers: browsersTable,
  makeup: makeupTable,
  baselines: baselinesTable,
  exact: exactTable,
  feet: feetTable,
  pages: randomPages,
  ingest: ingestTable,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !(name in BENCHES) && !(name in TABLES));
if (unknown.length > 0) {
  console.error(
    `no such bench: ${unknown.join(', ')}; there are ${[...Object.keys(BENCHES), ...Object.keys(TABLES)].join(', ')}`,
  );
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await bench()));
}
const json = process.argv.includes('--json');
if (json) console.log(JSON.stringify(withRatios(figures), null, 2));
else if (figures.length > 0) console.log(printTable(figures));
for (const [name, table] of Object.entries(TABLES)) {
  if (asked.includes(name)) console.log(await table());
}
process.exit(0);

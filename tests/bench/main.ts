/** `npm run bench [-- name… --json]`: figures of issue 2 out, as a table or as JSON. */
import { buildMemory, coldBuild, firstBuild } from './command.ts';
import { type Figure, printTable, withRatios } from './figures.ts';
import { breakers, composition, warmPage } from './in-process.ts';
import { printedLines } from './lines.ts';

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  compose: composition,
  lines: printedLines,
  breakers,
  cold: coldBuild,
  first: firstBuild,
  memory: buildMemory,
  warm: warmPage,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await bench()));
}
const json = process.argv.includes('--json');
console.log(json ? JSON.stringify(withRatios(figures), null, 2) : printTable(figures));
process.exit(0);

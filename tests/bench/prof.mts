import { readFileSync } from 'node:fs';
import { readDump } from '../../src/ingest/dump/dump-lines.ts';
import { lineGraph } from '../../src/ingest/dump/line-graph.ts';
import { sightAll, statesFor } from '../../src/ingest/dump/line-states.ts';
import { measuresOf } from '../../src/ingest/dump/measures.ts';
import { readLines } from '../../src/ingest/dump/read-lines.ts';
const text = readFileSync('/work/shared/seed/000_138e98d87f946766.txt', 'utf8');
const time = (n: string, f: () => unknown) => { const t = process.cpuUsage().user; f(); console.log(n, (process.cpuUsage().user - t) / 1000); };
for (let i = 0; i < 3; i++) {
  time('dump', () => readDump(text));
  const d = readDump(text);
  time('sight', () => sightAll(d.lines));
  time('graph', () => lineGraph(sightAll(d.lines), statesFor(measuresOf(d.lines))));
  time('all', () => readLines(d.lines));
}

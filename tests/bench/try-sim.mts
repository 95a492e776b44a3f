import { readPage } from '../../src/read/page/read-page.ts';
import { nodeWorkspace } from '../../src/node-workspace.ts';
import { openHouse } from '../unit/compose/setting.ts';
import { ingestDump } from '../../src/ingest/dump/ingest-dump.ts';
import { dumpOf, EXTRACTORS } from './ingest/dumps.ts';
import { printPage } from './ingest/printed-page.ts';
import { scoreOf } from './ingest/score.ts';
import { writeFileSync } from 'node:fs';
const fonts = await openHouse();
const only = process.argv[2];
const names = ['minato-2026-04-18', 'wuxiu-2026-06-18', 'yunzhou-2026-10-24', 'isomi-2026-08-16', 'takungpao-2025-05-09'];
let seed = Number(process.env.SEED ?? 7);
const random = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
for (const name of names) {
  if (only && !name.startsWith(only)) continue;
  const page = (await readPage(nodeWorkspace(), `examples/${name}`)).value!;
  for (const extractor of EXTRACTORS) {
    const sums = { blocks: 0, blocksRight: 0, slots: 0, slotsRight: 0 }; let ms = 0; let conserved = 0; let runs = 0; let dialects: string[] = [];
    const misses = new Map<string, number>();
    for (let r = 0; r < Number(process.env.RUNS ?? 4); r++) {
      const measure = 10 + Math.floor(random() * 13); const depth = 8 + Math.floor(random() * 30);
      const heads = (['before', 'behind', 'end'] as const)[Math.floor(random() * 3)]!;
      const printed = printPage(page, fonts, () => ({ measure, indent: page.lang === 'ja' ? 1 : 2, depth, heads }));
      const text = dumpOf(printed, extractor);
      if (process.env.SAVE) writeFileSync(`/tmp/sim-${name.slice(0, 4)}-${extractor}-${r}.txt`, text);
      const t = performance.now();
      const m = ingestDump(text);
      ms += performance.now() - t; runs++;
      const s = scoreOf(m, printed.gold);
      for (const k of Object.keys(sums) as (keyof typeof sums)[]) sums[k] += s[k];
      for (const miss of s.missed) misses.set(miss, (misses.get(miss) ?? 0) + 1);
    }
    console.log(name, extractor, `blocks ${(100 * sums.blocksRight / sums.blocks).toFixed(1)} slots ${(100 * sums.slotsRight / sums.slots).toFixed(1)} ms ${(ms / runs).toFixed(0)}`);
    if (process.env.MISS) for (const [k, v] of [...misses].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log('     ', v, k);
  }
}
process.exit(0);

import { readFileSync } from 'node:fs';
import { readDump } from '../../src/ingest/dump/dump-lines.ts';
import { readLines } from '../../src/ingest/dump/read-lines.ts';
import { blocksOf } from '../../src/ingest/dump/blocks.ts';
import { parallelHeads } from '../../src/ingest/dump/parallel-heads.ts';
import { segmentsOf } from '../../src/ingest/dump/segments.ts';
const file = process.argv[2] ?? '/work/shared/seed/000_138e98d87f946766.txt';
const read = readLines(readDump(readFileSync(file, 'utf8')).lines);
const blocks = blocksOf(read.lines);
for (const s of segmentsOf(blocks, parallelHeads(blocks))) {
  if (s.kind === 'copy') { console.log('COPY', s.measure); for (const b of s.blocks) console.log('   ', b.as, b.block.measure, b.block.lines[0]?.line.number, '-', b.block.lines.at(-1)?.line.number, b.block.text.slice(0, 14), '…', b.block.text.slice(-8)); }
  else console.log(s.kind, (s as any).sign ?? '', s.block.lines[0]?.line.number, s.block.text.slice(0, 40));
}

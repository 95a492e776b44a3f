import { readFileSync } from 'node:fs';
import { readDump } from '../../src/ingest/dump/dump-lines.ts';
import { readLines } from '../../src/ingest/dump/read-lines.ts';
const file = process.argv[2] ?? '/work/shared/seed/000_138e98d87f946766.txt';
const dump = readDump(readFileSync(file, 'utf8'));
const t = performance.now();
const read = readLines(dump.lines);
console.log('ms', performance.now() - t, read.dialect.name, read.tried.map((x) => `${x.name} ${x.cost.toFixed(0)}`).join(', '));
const gold = process.argv[2] ? null : JSON.parse(readFileSync('/work/shared/seed/gold.json', 'utf8'));
const bound = new Map<number, string>((gold?.boundaries ?? []).map((b: any) => [b.before, b.type]));
let bad = 0;
for (const { line, state, step, margin } of read.lines) {
  const want = bound.get(line.number);
  const isOn = step.startsWith('on');
  const wrong = want !== undefined && (want === 'join') !== isOn && !(want==='join' && state.kind==='head');
  if (wrong) bad += 1;
  console.log(`${line.number} ${wrong ? '✗ ' + want : ''}\t${step}\t${state.kind}${state.measure || ''}${state.kind === 'first' ? '/' + state.indent : ''}\t${margin.toFixed(1)}\t${line.ems}\t${line.afterBlank ? '¶' : ''} ${line.text.slice(0, 24)}`);
}
console.log('wrong boundaries', bad);

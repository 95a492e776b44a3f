import { readFileSync } from 'node:fs';
import { ingestText } from '../../src/ingest/ingest-text.ts';
const text = readFileSync(process.argv[2] ?? '/work/shared/seed/000_138e98d87f946766.txt', 'utf8');
let seed = 5;
const r = (n: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 2147483648 * n); };
const lines = text.split('\n');
let bad = 0;
for (let i = 0; i < Number(process.env.N ?? 40); i++) {
  let t = [...lines];
  const kind = i % 8;
  if (kind === 0) t = t.slice(r(t.length), undefined).slice(0, 1 + r(60));
  if (kind === 1) for (let k = 0; k < 80; k++) { const a = r(t.length), b = r(t.length); [t[a], t[b]] = [t[b]!, t[a]!]; }
  if (kind === 2) t = t.map((l) => (r(4) === 0 ? l.slice(0, r(l.length + 1)) : l));
  if (kind === 3) t = t.filter((l) => l.trim() !== '');
  if (kind === 4) t = t.flatMap((l) => [l, '']);
  if (kind === 5) t = t.map((l) => [...l].map((c) => (r(20) === 0 ? '\u0007\u200b' + c : c)).join(''));
  if (kind === 6) t = t.map((l) => '\u3000'.repeat(r(3)) + l + ' '.repeat(r(2)));
  if (kind === 7) t = [t.join('').slice(0, 3000)];
  try {
    const out = ingestText('x.txt', new TextEncoder().encode(t.join('\n')));
    const err = out.findings.filter((f) => f.severity === 'error');
    if (err.length) { bad++; console.log(i, kind, err[0]!.message.slice(0, 200)); }
  } catch (e) { bad++; console.log(i, kind, String((e as Error).stack).slice(0, 300)); }
}
console.log('bad', bad);

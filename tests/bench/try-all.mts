import { readFileSync } from 'node:fs';
import { ingestDump } from '../../src/ingest/dump/ingest-dump.ts';
const file = process.argv[2] ?? '/work/shared/seed/000_138e98d87f946766.txt';
const text = readFileSync(file, 'utf8');
const m = ingestDump(text);
const p = (x: any) => x?.text ?? null;
console.log(m.sheet.lang, 'section', p(m.sheet.section), m.sheet.credits.map(p));
for (const s of m.stories) {
  console.log('##', s.id, s.role, s.partOf, '| label', p(s.label), '| head', s.headline.map(p).join(' / '), '| deck', s.deck.map(p).join(' / '), '| by', p(s.byline), '| dateline', p(s.dateline), '| source', p(s.source), '| lead', s.lead.map(p).map((t: string) => t.length));
  for (const b of s.body as any[]) console.log('   ', b.kind, b.head?.map(p).join('/') ?? '', p(b.text)?.slice(0, 16), '…', p(b.text)?.slice(-6), p(b.text)?.length);
  for (const c of s.captions) console.log('    caption', c.marker, p(c.text)?.slice(0, 20), p(c.credit));
}
const bag = (s: string) => { const m2 = new Map<string, number>(); for (const c of s) if (!/\s/.test(c)) m2.set(c, (m2.get(c) ?? 0) + 1); return m2; };
const out: string[] = [];
const walk = (x: any) => { if (x && typeof x === 'object') { if (typeof x.text === 'string' && Array.isArray(x.lines)) out.push(x.text); else Object.values(x).forEach(walk); if (x.marker) out.push(x.marker); } };
walk({ sheet: m.sheet, stories: m.stories });
const a = bag(text), b = bag(out.join(''));
for (const c of new Set([...a.keys(), ...b.keys()])) if (a.get(c) !== b.get(c)) console.log('differs', c, a.get(c), b.get(c));
console.log(JSON.stringify(m.geometry));
for (const q of m.questions) console.log(q.status, q.decision, JSON.stringify(q.lines), q.value, q.confidence, JSON.stringify(q.alternatives), q.evidence.join('; '));

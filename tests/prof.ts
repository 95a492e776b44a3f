import { openHouse, style, measures } from './unit/compose/setting.ts';
import { setParagraph } from '../src/compose/set-paragraph.ts';
import { plainText } from '../src/model/text.ts';
import { readFileSync } from 'node:fs';
const fonts = await openHouse();
const gold = JSON.parse(readFileSync(new URL('./seed/gold.json', import.meta.url), 'utf8'));
const texts = gold.articles.flatMap((a: any) => a.paragraphs).map(plainText);
const chars = texts.reduce((s: number, t: any) => s + [...t.text].length, 0);
const st = style({ lang: (process.argv[2] ?? 'zh-HK') as never });
const own = process.argv[3] === 'total' ? { ...st, house: { ...st.house, breaker: 'total-fit' as const } } : st;
const slots = measures(17);
const rounds = Math.ceil(200000 / chars);
for (let k = 0; k < 12; k++) {
  const t = process.cpuUsage().user;
  for (let r = 0; r < rounds; r++) for (const x of texts) setParagraph(x, slots, own, fonts);
  const dt = process.cpuUsage().user - t;
  process.stdout.write(Math.round(chars * rounds * 1e6 / dt / 1000) + 'k ');
}

/** Text in, the house whose language it is most likely in out. */
import type { Lang } from '../../model/page.ts';
import { isHiragana } from '../../model/typography/characters.ts';

/** Common characters that only one of the two scripts has; variants that both print are left out. */
const SIMPLIFIED = new Set(
  '们这为国说对时会来发学动过还进种关开门问间产业务电车东么样经长现场书见马鸟鱼龙与专区区团图报',
);
const TRADITIONAL = new Set(
  '們這為國說對時會來發學動過還進種關開門問間產業務電車東麼樣經長現場書見馬鳥魚龍與專區團圖報',
);

/** How Taiwan writes what Hong Kong writes otherwise. */
const OF_TAIWAN = /報導|中央社|臺[北中南灣]|[〔［（(]記者|民國|立委|行政院|立法院|縣市/gu;
const OF_HONG_KONG = /報道|本港|香港|特區|大公報|文匯|港元|立法會|行政長官|公司註冊/gu;

/** One hiragana in so many characters is Japanese; a quoted の is none. */
const KANA_SHARE = 0.04;

export function languageOf(text: string): Lang {
  const characters = [...text];
  const count = (isMeant: (one: string) => boolean): number => characters.filter(isMeant).length;
  if (count(isHiragana) > characters.length * KANA_SHARE) return 'ja';
  if (count((one) => SIMPLIFIED.has(one)) > count((one) => TRADITIONAL.has(one))) return 'zh-CN';
  const taiwan = text.match(OF_TAIWAN)?.length ?? 0;
  return taiwan > (text.match(OF_HONG_KONG)?.length ?? 0) ? 'zh-TW' : 'zh-HK';
}

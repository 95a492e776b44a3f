/** The word that marks an advert, by language; the reader must not take it for news. */
import type { Lang } from '../page.ts';

export const ADVERT_WORDS: Readonly<Record<Lang, string>> = {
  'zh-HK': '廣告',
  'zh-TW': '廣告',
  'zh-CN': '广告',
  ja: '広告',
};

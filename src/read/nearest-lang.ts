/** A language tag of another style in (BCP 47, POSIX), the language of banmian that it stands for out: `zh-Hant-HK`, `zh_TW`, `jp`. */
import type { Lang } from '../model/page.ts';

/** Subtags in the order in which they decide: a region before a script before a language. */
const BY_SUBTAG: readonly (readonly [Lang, readonly string[]])[] = [
  ['zh-HK', ['hk', 'mo', 'yue']],
  ['zh-TW', ['tw']],
  ['zh-CN', ['cn', 'sg', 'my']],
  ['ja', ['ja', 'jp', 'jpn']],
  ['zh-TW', ['hant', 'cht']],
  ['zh-CN', ['hans', 'chs']],
];

/** Null for a tag that says less, as `zh` does. */
export function nearestLang(tag: string): Lang | null {
  const subtags = tag.toLowerCase().split(/[-_.@\s]+/);
  return BY_SUBTAG.find(([, names]) => names.some((name) => subtags.includes(name)))?.[0] ?? null;
}

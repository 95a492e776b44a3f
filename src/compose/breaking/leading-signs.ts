/** Text in, the places of ～ and – in it that no number stands before out: they are the sign of the one behind, as in ～30 and –0.4. */

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百千万萬億亿半A-Za-zＡ-Ｚａ-ｚ]';
/** A range goes on from a number with its unit: 3月～5月, 上午9時～10時. */
const UNIT = '[^，。、；：！？「」『』（）()《》,.!?\\s]{0,3}';
const LEADING = new RegExp(`(?<!${NUMERAL}${UNIT})[～〜–](?=[0-9０-９])`, 'gu');

const NONE: ReadonlySet<number> = new Set();

/** By place in the text. */
export const leadingSignsOf = (text: string): ReadonlySet<number> =>
  /[～〜–]/u.test(text) ? new Set([...text.matchAll(LEADING)].map(({ index }) => index)) : NONE;

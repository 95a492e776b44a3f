/** A line and the keys that its file knows in; a key without its colon, and its cure, out. */
import { OTHER_WORDS } from './other-words.ts';
import { type Slip, shown, withoutRemark } from './yaml-line.ts';

/** A key, and what stands between it and its value: white, or a sign that is no colon. */
const KEY_AND_VALUE = /^( *(?:- +)*)([A-Za-z][\w-]*)([ \t\u3000]*[=＝;；]?[ \t\u3000]*)(.*)$/u;

/** No colon, or one in full width behind a key in other words. */
export const colonSlip = (line: string, keys: readonly string[]): Slip | null =>
  missingColon(line, keys) ?? wordWithColon(line, keys);

/** `headline 兩國會談`, `headline = 兩國會談`, or `stories` alone above its entries. */
export function missingColon(line: string, keys: readonly string[]): Slip | null {
  const [, start = '', key = '', between = '', rest = ''] = KEY_AND_VALUE.exec(line) ?? [];
  const isParted = between !== '' || rest === '';
  if (!keys.includes(key) || !isParted || rest.startsWith(':')) return null;
  const value = withoutRemark(rest);
  return {
    from: start.length,
    to: start.length + key.length + between.trimEnd().length,
    message: `no colon stands after \`${key}\``,
    help: `write ${shown(value === '' || value.startsWith('#') ? `${key}:` : `${key}: ${value}`)}`,
  };
}

/** `標題：兩國會談`: a key in other words, with the colon of its language. */
function wordWithColon(line: string, keys: readonly string[]): Slip | null {
  const [, start = '', word = '', rest = ''] = /^( *)([^\s：]+)：(.*)$/u.exec(line) ?? [];
  const meant = OTHER_WORDS.get(word)?.find((key) => keys.includes(key));
  if (meant === undefined) return null;
  return {
    from: start.length,
    to: start.length + word.length + 1,
    message: `\`${word}：\` is no key`,
    help: `write ${shown(`${meant}: ${withoutRemark(rest.trim())}`)}, with the colon of ASCII and a space`,
  };
}

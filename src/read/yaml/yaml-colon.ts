/** A line and the keys that its file knows in; a key without its colon, and its cure, out. */
import { type Slip, shown, withoutRemark } from './yaml-line.ts';

/** A key, and what stands between it and its value: white, or a sign that is no colon. */
const KEY_AND_VALUE = /^( *(?:- +)*)([A-Za-z][\w-]*)([ \t\u3000]*[=＝;；]?[ \t\u3000]*)(.*)$/u;

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

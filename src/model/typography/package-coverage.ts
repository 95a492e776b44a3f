/** A font package and characters in, whether its faces draw them out: known without the package. */

import { visible } from '../text.ts';
import { PACKAGE_COVERAGE } from './package-coverage-data.ts';

/** First code point of each range, and its last. */
interface Coverage {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

const known = new Map<string, Coverage>();

/** `request` is what npm is asked for: the name, perhaps with a version. Of a package that is not ours nothing is known. */
export function packageDraws(request: string, text: string): boolean {
  const name = request.replace(/(?<=.)@[^@/]*$/u, '');
  const table = PACKAGE_COVERAGE[name];
  if (table === undefined) return false;
  const coverage = known.get(name) ?? coverageOf(table);
  known.set(name, coverage);
  return [...visible(text)].every((char) => draws(coverage, char.codePointAt(0) ?? 0));
}

/** `2s.a 5`: ranges, each as its distance from the end of the last one and its length less one, in base 36. */
function coverageOf(table: string): Coverage {
  const firsts: number[] = [];
  const lasts: number[] = [];
  let at = 0;
  for (const range of table.trim().split(/\s+/u)) {
    const [distance = '', more = '0'] = range.split('.');
    firsts.push(at + Number.parseInt(distance, 36));
    at = (firsts.at(-1) ?? 0) + Number.parseInt(more, 36);
    lasts.push(at);
  }
  return { firsts, lasts };
}

function draws({ firsts, lasts }: Coverage, point: number): boolean {
  const index = firsts.findLastIndex((first) => first <= point);
  return index >= 0 && point <= (lasts[index] ?? -1);
}

/** A file in, a finding where git has left two versions of its lines, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { originOf, type SourceText } from './source-text.ts';

/** Seven signs at the start of a line, with a name after them or none. `=======` alone may be copy, and is none of them. */
const MARKER = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/gm;

export function unresolvedMerge(source: SourceText): Finding | null {
  const [first, ...others] = source.text.matchAll(MARKER);
  if (first === undefined) return null;
  const starts = others.filter(([line]) => line.startsWith('<')).length;
  const more = starts === 0 ? '' : `, and ${starts} more in the file`;
  const origin = originOf(source, first.index, first.index + first[0].length);
  return finding(
    'unresolved-merge',
    'error',
    `here is an unresolved merge: git has left two versions of the lines${more}`,
    {
      help: 'keep one version and take out the other, with the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
      origin,
    },
  );
}

/** A stretch of a run in; its place in the source out. */
import type { Origin } from '../../diagnostic.ts';
import type { FormeLine, Run } from '../../model/forme.ts';
import { originAt, type RichText } from '../../model/text.ts';

/** The character itself; the line where the gap is not part of the model's text, as a generated marker. */
export function originOf(
  line: FormeLine,
  gap: Pick<Run, 'text' | 'from'>,
  copy: RichText | null,
): Origin | null {
  const to = gap.from + gap.text.length;
  const own = copy !== null && copy.text.slice(gap.from, to) === gap.text;
  return (own ? originAt(copy, gap.from, to) : null) ?? line.origin;
}

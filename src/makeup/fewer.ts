/** Stories that the page has no room for in; those that are tried next out. */
import type { Subject } from './subject.ts';

/** What stands nowhere, whatever else is on the page, keeps nobody out; then what is least important is left without a place. */
export function fewer(
  subjects: readonly Subject[],
  stands: (subject: Subject) => boolean,
): readonly Subject[] {
  const standing = subjects.filter(stands);
  return standing.length < subjects.length ? standing : subjects.slice(0, -1);
}

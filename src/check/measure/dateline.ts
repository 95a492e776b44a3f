/** A line of a page in; the length of the dateline 電頭 that its paragraph begins with, 0 where it has none, out. */
import type { Page } from '../../model/page.ts';
import type { SetLine } from './walk.ts';

/** It runs in before the first paragraph of its story. */
export function datelineOf({ part, story: id }: SetLine, page: Page): number {
  const story = page.stories.find((one) => one.id === id);
  const first = story?.body.findIndex(({ kind }) => kind === 'paragraph');
  const opens = part.ref.field === 'body' && part.ref.index === first;
  return opens ? (story?.dateline?.text.length ?? 0) : 0;
}

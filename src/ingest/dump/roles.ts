/** Stories of a dump in, their roles and their order on the page out. */
import type { StoryRole } from '../../model/story-role.ts';
import type { CopyBlock } from './segments.ts';
import type { DumpStory, StoryName } from './stories.ts';

const COLUMN =
  /^(?:社評|社评|社論|社论|社説|時評|时评|評論|评论|短評|短评|論説)$|(?:短評|短评|時評|时评|評論|评论)$/u;
/** Characters of a short piece of news. */
const BRIEF = 140;

export interface NamedStory {
  readonly story: DumpStory;
  readonly name: StoryName;
}

/** The first story of the page first, with the quotes that belong to it; the others as the source has them. */
export function inOrder(stories: readonly DumpStory[]): NamedStory[] {
  const first = stories.reduce<DumpStory | null>(
    (a, b) => (a === null || rank(b) > rank(a) ? b : a),
    null,
  );
  const quotes = stories.filter((one) => one !== first && roleOf(one) === 'quotes');
  const rest = stories.filter((one) => one !== first && !quotes.includes(one));
  const ordered = [...(first === null ? [] : [first]), ...quotes, ...rest];
  return ordered.map((story, at) => {
    const role = story === first ? 'lead' : roleOf(story);
    const partOf = role === 'quotes' || role === 'sidebar' ? nameOf(0) : null;
    return { story, name: { id: nameOf(at), role, partOf } };
  });
}

const nameOf = (at: number): string => `story-${at + 1}`;

const rank = (story: DumpStory): number =>
  (story.body.lead.length > 0 ? 1e6 : 0) +
  (roleOf(story) === 'story' ? 1e5 : 0) +
  lengthOf(story.body.copy);

function roleOf({ head, body }: DumpStory): StoryRole {
  if (body.copy.some(({ as }) => as === 'quote-head')) return 'quotes';
  const label = (head?.label ?? []).map(({ text }) => text).join('');
  if (COLUMN.test(label) || (head?.author ?? null) !== null) return 'editorial';
  if (label !== '') return 'sidebar';
  return lengthOf(body.copy) <= BRIEF && body.copy.length <= 2 ? 'brief' : 'story';
}

const lengthOf = (copy: readonly CopyBlock[]): number =>
  copy.reduce((sum, { block }) => sum + block.text.length, 0);

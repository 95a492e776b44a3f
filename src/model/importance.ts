/** Stories in; which of them are ranked by importance, and in what order, out. The lead is first, then what weighs more, then as page.yaml lists them. */
import type { Story } from './page.ts';
import type { StoryRole } from './story-role.ts';

/** News is ranked by its heads and its place; a box, a quote or a brief has a head of its own kind. */
export const isRanked = (role: StoryRole): boolean => role === 'lead' || role === 'story';

export const byImportance = <T extends Pick<Story, 'role' | 'weight'>>(
  stories: readonly T[],
): T[] =>
  [...stories].sort(
    (a, b) => Number(b.role === 'lead') - Number(a.role === 'lead') || b.weight - a.weight,
  );

/** What a story is on the page: the word that its file says, and the name under which its template dresses it. */

export const STORY_ROLES = [
  'lead',
  'story',
  'sidebar',
  'quotes',
  'photo',
  'editorial',
  'brief',
  'advert',
  'filler',
] as const;

/** No file says `briefs`: a brief becomes that when others are part of it. */
export const DRESSED_ROLES = [...STORY_ROLES, 'briefs'] as const;

export type StoryRole = (typeof DRESSED_ROLES)[number];

/** Short news, alone or in a group: it is not ranked, and may be of any shape. */
export const isShort = (role: StoryRole): boolean => role === 'brief' || role === 'briefs';

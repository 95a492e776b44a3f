/** A page and its template in; the same page, its adverts marked with the word that the house prints over them, out. */
import type { Page, Story } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { plainText, type RichText } from '../model/text.ts';
import { ADVERT_WORDS } from '../model/typography/advert-words.ts';

/** The very page where there is nothing to mark. */
export function withAdvertWords(page: Page, { roles }: Template): Page {
  if ((roles.advert?.label ?? null) === null) return page;
  if (!page.stories.some(isUnmarked)) return page;
  const stories = page.stories.map((story) =>
    isUnmarked(story) ? { ...story, label: wordOf(story) } : story,
  );
  return { ...page, stories };
}

/** A label that the author wrote, as 特刊, stays. */
const isUnmarked = ({ advert, label }: Story): boolean => advert !== null && label === null;

const wordOf = ({ lang }: Story): RichText => plainText(ADVERT_WORDS[lang]);

/** A story and how its role is dressed in; whether anything of it stands in a head, out. */
import type { Story } from './page.ts';
import type { RoleSetting } from './template.ts';

export const hasHead = (story: Story, { head, byline }: RoleSetting): boolean =>
  head !== null &&
  (story.headline.length + story.kicker.length + story.deck.length > 0 ||
    (byline.place === 'head' && story.byline !== null));

/** Page, template and forme in; news that stands on the page without a headline out. */
import type { Story, StoryPins } from '../../model/page.ts';
import type { Template } from '../../model/template.ts';
import { storiesOn, whereStands } from '../measure/pieces.ts';
import { rule } from '../rule.ts';

export const headlessStory = rule({
  id: 'headless-story',
  severity: 'warning',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A news story with text (role `lead` or `story`) has no `headline`, in a house that sets one for its role. One with a `label` of its own, and briefs, photos, quotes and boxes need none.',
    why: 'It runs on from what stands above it, and nobody finds it.',
    fix: 'Write `headline` in its front matter, between two lines of `---`, or give it another role, as `brief`.',
    example: 'a report of thirty lines without front matter.',
  },
  check: ({ page, template, forme }) =>
    storiesOn(forme).flatMap((standing) => {
      const story = page.stories.find(({ id }) => id === standing.story.id);
      const [piece] = standing.pieces;
      if (story === undefined || piece === undefined || !isHeadless(story, template)) return [];
      if (hasBarePlace(story, page.pins[template.id]?.[story.id])) return [];
      return [
        {
          message: `\`${story.id}\` has no headline`,
          help: 'write `headline` in its front matter, or give it another role, as `role: brief`',
          ...whereStands(standing, piece),
          origin: story.origin,
        },
      ];
    }),
});

/** What reading has reported of its head is enough. */
const isHeadless = (story: Story, template: Template): boolean =>
  (story.role === 'lead' || story.role === 'story') &&
  story.headline.length === 0 &&
  story.label === null &&
  story.body.some(({ kind }) => kind === 'paragraph') &&
  !story.headMisread &&
  setsHeadline(story, template);

/** A place for a head with nothing to stand in it is reported as such (`bare-head`). */
const hasBarePlace = ({ kicker, deck }: Story, pins: StoryPins | null | undefined): boolean =>
  (pins?.head ?? null) !== null && kicker.length + deck.length === 0;

const setsHeadline = ({ role }: Story, { roles }: Template): boolean =>
  roles[role]?.head?.parts.some(({ field }) => field === 'headline') === true;

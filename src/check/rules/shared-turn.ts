/** Forme in; places where one story's text meets another's that has turned there, with nothing between them, out. */
import type { Forme } from '../../model/forme.ts';
import { areRuled, rulesOn } from '../measure/parting.ts';
import { type FramePiece, type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { isAbreast, pinsText, type Site } from '../measure/sites.ts';
import { turnsOf } from '../measure/turns.ts';
import { type Fault, rule } from '../rule.ts';

export const sharedTurn = rule({
  id: 'shared-turn',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'In one column (on a vertical page: one row) the text of a story ends, and right after it the text of another goes on that has turned there from elsewhere, with no head, rule or box between them 両流れ.',
    why: 'The reader reads on from one story into the other.',
    fix: 'Let a head stand over the second, draw a rule between them (`story-rule` of the role, with `beside` on a vertical page), or give one of them a box.',
    example: 'two stories side by side that both run over into the row under them.',
    source: 'cjk-rules FLW-05',
  },
  check: ({ forme }) => {
    const stories = storiesOn(forme).filter(({ isBoxed }) => !isBoxed);
    const rules = rulesOn(forme);
    return stories.flatMap((story) => {
      const faults = turnsOf(story).flatMap(({ to }) => faultAt(forme, rules, stories, story, to));
      return faults.slice(0, 1);
    });
  },
});

/** Lines of white that still do not part two texts. */
const NEAR = 3;

function faultAt(
  forme: Forme,
  rules: readonly Site[],
  stories: readonly StandingStory[],
  story: StandingStory,
  turned: FramePiece,
): Fault[] {
  const isMet = (frame: FramePiece): boolean =>
    frame.frame.filled > 0 &&
    isRightAfter(forme, frame.site, turned.site) &&
    !areRuled(rules, frame.site, turned.site) &&
    !stands(stories, frame.site, turned.site);
  const other = stories.find((one) => one !== story && one.frames.some(isMet));
  const met = other?.frames.find(isMet);
  if (other === undefined || met === undefined) return [];
  return [
    {
      message: `\`${story.story.id}\` goes on in \`${turned.frame.id}\` (${pinsText(forme, turned.site)}) right after \`${met.frame.id}\` of \`${other.story.id}\`, with no head or rule between them`,
      help: 'pin one of them elsewhere, or let a rule part them: `story-rule` in the template, with `beside` on a vertical page',
      ...whereStands(story, turned),
    },
  ];
}

function isRightAfter({ grid }: Forme, first: Site, next: Site): boolean {
  const gap = next.across.from - first.across.to;
  return isAbreast(first.along, next.along) && gap >= -1 && gap <= NEAR * grid.pitch + grid.body;
}

/** A head or a picture between them. */
const stands = (stories: readonly StandingStory[], first: Site, next: Site): boolean =>
  stories.some(({ pieces }) =>
    pieces.some(
      ({ kind, site }) =>
        kind !== 'frame' &&
        isAbreast(site.along, next.along) &&
        site.across.from >= first.across.to - 1 &&
        site.across.to <= next.across.from + 1,
    ),
  );

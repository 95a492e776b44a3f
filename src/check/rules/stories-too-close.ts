/** Forme in; stories that nothing parts out: no white, no rule, no box. */
import type { Forme } from '../../model/forme.ts';
import { pairsOf } from '../measure/head-blocks.ts';
import { areRuled, rulesOn } from '../measure/parting.ts';
import { type Piece, type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { pinsText, type Site, shared } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const storiesTooClose = rule({
  id: 'stories-too-close',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Two stories stand less than a line of white from each other (side by side: less than an em), with no rule between them and no box round either.',
    why: 'The eye cannot tell where one ends and the other begins.',
    fix: 'Leave a line free between their pins, draw a rule (`story-rule` of the role), or give one of them a box.',
    example: 'one story ends on line 40, the head of the next begins on line 41.',
    source: 'cjk-rules PAG-10',
  },
  check: ({ forme }) => {
    const rules = rulesOn(forme);
    return pairsOf(storiesOn(forme).filter(({ isBoxed }) => !isBoxed)).flatMap(([one, other]) => {
      const touching = touchingPieces(forme, rules, one, other);
      if (touching === null) return [];
      const [near, next] = touching;
      return [
        {
          message: `\`${other.story.id}\` (${pinsText(forme, next.site)}) stands right after \`${one.story.id}\` (${pinsText(forme, near.site)}), with nothing to part them`,
          help: 'leave a line free between their pins, or let a rule or a box part them in the template',
          ...whereStands(other, next),
        },
      ];
    });
  },
});

function touchingPieces(
  forme: Forme,
  rules: readonly Site[],
  one: StandingStory,
  other: StandingStory,
): readonly [Piece, Piece] | null {
  for (const near of one.pieces)
    for (const next of other.pieces)
      if (isClose(forme, near.site, next.site) && !areRuled(rules, near.site, next.site))
        return [near, next];
  return null;
}

const SLACK = 1;

function isClose({ grid }: Forme, one: Site, other: Site): boolean {
  const along = shared(one.along, other.along);
  const across = shared(one.across, other.across);
  // Things that lie on each other are reported by `overlap` and `areas-overlap`.
  if (along > SLACK) return across <= SLACK && -across < grid.pitch - SLACK;
  return across > SLACK && -along < grid.body - SLACK;
}

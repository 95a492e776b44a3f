/** Forme in; a lead that does not stand where reading starts out. */
import { isRanked } from '../../model/importance.ts';
import { type StandingStory, storiesOn, whereStands } from '../measure/pieces.ts';
import { gutterOf, pinsText } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const weakLeadPlace = rule({
  id: 'weak-lead-place',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Another news story (role `story`) stands nearer to where reading starts than the lead: higher and no further to the right, or further left and no lower; on a vertical page the strongest place is the top right.',
    why: 'The eye begins there, and takes that story for the first.',
    fix: 'Pin the lead to the first column and line, on a vertical page to the first row and the right edge, or make the other story the lead.',
    example: 'the lead in columns 3-6, another story in columns 1-2, both at the top.',
    source: 'cjk-rules PAG-08',
  },
  check: ({ forme }) => {
    const stories = storiesOn(forme).filter(({ story }) => isRanked(story.role));
    const lead = stories.find(({ story }) => story.role === 'lead');
    const before = stories.find(
      (one) =>
        lead !== undefined &&
        one !== lead &&
        isBefore(one, lead, gutterOf(forme), forme.grid.pitch),
    );
    if (lead === undefined || before === undefined) return [];
    const [piece] = lead.pieces;
    if (piece === undefined) return [];
    return [
      {
        message: `\`${before.story.id}\` (${pinsText(forme, before.site)}) stands nearer to where reading starts than the lead \`${lead.story.id}\` (${pinsText(forme, lead.site)})`,
        help: `pin the lead to the ${forme.direction === 'horizontal' ? 'first column' : 'right end of the first row'}, from line 1 on, or give \`role: lead\` to \`${before.story.id}\``,
        ...whereStands(lead, piece),
      },
    ];
  },
});

/** No further along and no further down, and in one of them nearer by more than a gap. */
function isBefore(one: StandingStory, lead: StandingStory, gap: number, line: number): boolean {
  const along = lead.site.along.from - one.site.along.from;
  const across = lead.site.across.from - one.site.across.from;
  return along > -gap && across > -line && (along > gap || across > line);
}

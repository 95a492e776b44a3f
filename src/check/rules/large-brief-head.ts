/** Forme in; briefs whose head is as large as that of a story out. */
import { isRanked } from '../../model/importance.ts';
import { isShort } from '../../model/story-role.ts';
import { type HeadPart, headlines, inPx, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const largeBriefHead = rule({
  id: 'large-brief-head',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['template', 'forme'],
  doc: {
    what: 'The headline of a brief is as large as that of a story (role `lead` or `story`) of the page, or larger. A brief in a box is left out: its head is of another kind.',
    why: 'Who reads the heads takes the brief for news of the same weight.',
    fix: 'Give the `head` of the brief fewer lines or columns in the pins, or set `largest` of the role `brief` under `smallest` of `story`.',
    example: 'a brief with a head of 28 px beside a story with one of 28 px.',
    source: 'newsroom.md 6: brief 11-13 pt, one-column heads 16-21 pt',
  },
  check: ({ template, forme }) => {
    const heads = headlines(forme);
    const [least] = heads
      .filter(({ story }) => isRanked(story.role))
      .sort((a, b) => a.size - b.size);
    if (least === undefined) return [];
    return heads
      .filter(({ story, size }) => isShort(story.role) && size > least.size - SLACK)
      .filter(({ story }) => (template.roles[story.role]?.box ?? null) === null)
      .map((head) => faultOf(head, least));
  },
});

const SLACK = 0.01;

const faultOf = (head: HeadPart, least: HeadPart) => ({
  message: `the headline of the brief \`${head.story.id}\` has ${inPx(head.size)}, that of the story \`${least.story.id}\` ${inPx(least.size)}`,
  help: `give \`head\` of \`${head.story.id}\` less room in the pins, or in template.yaml a \`largest\` under what stories have`,
  ...whereIs(head),
});

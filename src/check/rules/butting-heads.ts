/** Forme in; two heads of one size and face side by side at one height out. */
import type { Forme } from '../../model/forme.ts';
import { areAlike } from '../../model/head-look.ts';
import { type HeadBlock, headBlocks, pairsOf } from '../measure/head-blocks.ts';
import { inPx, whereIs } from '../measure/heads.ts';
import { areRuled, rulesOn } from '../measure/parting.ts';
import { storiesOn } from '../measure/pieces.ts';
import { gutterOf, isAbreast, type Site, shared } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const buttingHeads = rule({
  id: 'butting-heads',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'The headlines of two stories stand side by side at one height 碰題, a gap of one and a half columns’ gutters or less between them, in one face and in sizes less than 15 % apart, with no rule, no box and nothing else between. Vertical headlines: one under the other in rows that follow one another.',
    why: 'The two are read as one head.',
    fix: 'Let one stand lower, have another size or another number of columns, or draw a rule between the stories (`story-rule` with `beside`).',
    example: '`渡口今晨通車` beside `鐘樓敲過七下`, both of 36 px.',
    source: 'cjk-rules HED-10',
  },
  check: ({ forme }) => {
    const heads = headBlocks(forme, storiesOn(forme));
    const rules = rulesOn(forme);
    return pairsOf(heads)
      .filter(([one, other]) => doButt(forme, rules, one, other))
      .map(([one, other]) => ({
        message: `the headline of \`${other.story.story.id}\` stands beside that of \`${one.story.story.id}\`, both of ${inPx(other.size)}`,
        help: 'let one stand lower or be larger by its pins, or part the stories by a rule: `story-rule` in the template, with `beside`',
        ...whereIs(other.headline),
      }));
  },
});

function doButt(forme: Forme, rules: readonly Site[], one: HeadBlock, other: HeadBlock): boolean {
  const isAlike =
    one.direction === other.direction && one.face === other.face && areAlike(one.size, other.size);
  const gap = -shared(one.main.along, other.main.along);
  return (
    isAlike &&
    isAbreast(one.main.across, other.main.across) &&
    gap >= 0 &&
    gap <= gutterOf(forme) * 1.5 &&
    !one.story.isBoxed &&
    !other.story.isBoxed &&
    !areRuled(rules, headSite(one), headSite(other))
  );
}

const headSite = ({ story: { head, site } }: HeadBlock): Site => head?.site ?? site;

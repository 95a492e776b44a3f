/** Page and forme in; stories with a larger head than a more important one out. */
import { byImportance, isRanked } from '../../model/importance.ts';
import { type HeadPart, headlines, inPx, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

export const headOutOfOrder = rule({
  id: 'head-out-of-order',
  severity: 'warning',
  needs: ['page', 'forme'],
  doc: {
    what: 'The headline of a news story is larger than that of a more important one. The lead is the most important, then the stories (role `story`) in the order of page.yaml; other roles are not ranked.',
    why: 'The size of heads says what matters most on the page.',
    fix: 'Change the order of `stories` in page.yaml, or give the more important story more columns.',
    example: 'the second story has 42 px, the third 56.',
    source: 'cjk-rules HED-14',
  },
  check: ({ page, forme }) => {
    const heads = new Map(headlines(forme).map((head) => [head.story.id, head]));
    const ranked = byImportance(page.stories)
      .filter(({ role }) => isRanked(role))
      .flatMap(({ id }) => heads.get(id) ?? []);
    return ranked.flatMap((less, rank) => {
      const more = ranked.slice(0, rank).find(({ size }) => less.size > size + SLACK);
      return more === undefined ? [] : [faultOf(less, more)];
    });
  },
});

const SLACK = 0.01;

const faultOf = (less: HeadPart, more: HeadPart) => ({
  message: `the headline of \`${less.story.id}\` of ${inPx(less.size)} is larger than that of \`${more.story.id}\` of ${inPx(more.size)}, which comes before it`,
  help: `list \`${less.story.id}\` before \`${more.story.id}\` under \`stories\`, or give the \`head\` of \`${more.story.id}\` more room in the pins`,
  ...whereIs(less),
});

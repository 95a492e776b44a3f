/** What make-up chose in; a finding for each frame that it could not fill to the last line, where the proof lets that pass, out. */
import { type Finding, finding } from '../diagnostic.ts';
import { MOST_EMPTY } from '../model/empty-lines.ts';
import type { Choice, EarlyEnd } from '../model/made-up.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';

/** Of stories whose white is seen: down the page the last row runs out by two lines. What ends earlier is `underset`. */
export const shortColumns = (
  page: Page,
  template: Template,
  choices: readonly Choice[],
): Finding[] =>
  choices
    .filter((one) => one.over === 0 && one.terms.some(({ reason }) => reason === 'white'))
    .flatMap((one) =>
      one.early
        .filter(({ empty, lines }) => empty <= MOST_EMPTY[template.direction] && empty < lines)
        .map((end) => shortColumn(page, template, one, end)),
    );

function shortColumn(
  page: Page,
  { grid }: Template,
  { story }: Choice,
  { frame, empty, lines }: EarlyEnd,
): Finding {
  const message = `make-up found no page on which \`${story}\` closes: its frame \`${story}/${frame}\` ends ${empty} of ${lines} lines early`;
  const characters = empty * Math.floor(grid.measure / grid.body);
  const help = `write some ${characters} characters more or fewer, or offer a part of it with \`{optional}\``;
  return finding('short-column', 'warning', message, {
    help,
    origin: page.stories.find(({ id }) => id === story)?.origin ?? page.origin,
  });
}

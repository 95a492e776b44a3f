/** Stories that wait for a place in; those that the whole page would not hold, with what to say of them, out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import type { Rulers } from './make-up.ts';
import { settingsOf } from './parts/settings.ts';
import { legsOf } from './parts/text-legs.ts';
import { type Subject, subjectsOf } from './subject.ts';

export interface TooLongStory {
  readonly id: string;
  readonly finding: Finding;
}

/** Copy left over of a story that has a place is another matter: `placed` are those. */
export function longerThanPage(
  page: Page,
  template: Template,
  rulers: Rulers,
  placed: ReadonlySet<string>,
): readonly TooLongStory[] {
  const { columns, lines } = template.grid;
  const waiting = subjectsOf(page.stories, page.pins[template.id] ?? {}, template, rulers);
  return waiting.flatMap((subject) => {
    const taken = placed.has(subject.story.id) ? 0 : linesOf(subject);
    return taken > columns * lines ? [tooLong(subject, taken)] : [];
  });
}

/** In columns of the page, or in the narrowest that its text may run in. */
function linesOf(subject: Subject): number {
  const { columns } = subject.template.grid;
  for (let module = 1; module <= columns; module += 1) {
    const legs = legsOf(subject, module).find(({ parts }) => parts === module);
    const setting = legs === undefined ? undefined : settingsOf(subject, legs.leg)[0];
    if (setting !== undefined) return setting.most;
  }
  return 0;
}

function tooLong({ story, template: { grid } }: Subject, taken: number): TooLongStory {
  const room = grid.columns * grid.lines;
  const cells = Math.floor(grid.measure / grid.body);
  const more = taken - room;
  const message = `the text of \`${story.id}\` takes ${taken} lines, ${more} more than the whole page has: it is not printed`;
  const help = `take some ${more * cells} characters out of it and more for the other stories, or deal it out over several pages`;
  return {
    id: story.id,
    finding: finding('long-page', 'error', message, { help, origin: story.origin }),
  };
}

/** A page with its rulers in; its estimate 估稿 out: casting off counts the shapes that make-up would set its stories in. */
import { castOffPage } from './castoff/cast-off-page.ts';
import type { Rulers } from './makeup/make-up.ts';
import type { Allowance } from './makeup/shapes/bodies.ts';
import { tableOf } from './makeup/shapes/tables.ts';
import { type Subject, subjectsOf } from './makeup/subject.ts';
import { WEIGHT } from './makeup/weights.ts';
import type { Estimate, SetShapes } from './model/estimate.ts';
import type { Page } from './model/page.ts';
import type { Template } from './model/template.ts';

/** As if no story had pins. */
export function estimatePage(page: Page, template: Template, rulers: Rulers): Estimate {
  const subjects = subjectsOf(page.stories, {}, template, rulers);
  const of = new Map(subjects.map((subject) => [subject.story.id, shapesOf(subject, template)]));
  return castOffPage(page, template, rulers, { of, hole: WEIGHT.free });
}

/** A story that closes in no shape may leave as much white as make-up allows on a page of many; one that is longer than the page is left over. */
const ALLOWANCES: readonly Allowance[] = [
  { white: 0, over: 0 },
  { white: 4, over: 0 },
  { white: 4, over: 1 },
];

function shapesOf(subject: Subject, { grid }: Template): SetShapes {
  for (const allowance of ALLOWANCES) {
    const table = tableOf(subject, grid.columns, grid.lines, allowance);
    const shapes = table.flatMap((rows) => [...rows.values()].flat());
    if (shapes.length > 0) return shapes;
  }
  return [];
}

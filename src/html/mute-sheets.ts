/** A template, a view and what came of them in; the files of markup that leave type out, as findings, out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Skin } from '../model/template.ts';
import type { PageView, PartView } from './view.ts';

/** One finding a file: a partial that prints no lines would lose those of every part that it dresses. */
export function muteSheets(skin: Skin, view: PageView, body: string): Finding[] {
  const parts = [...view.furniture, ...view.stories.flatMap((story) => story.parts)];
  const lost = parts.filter(({ lines }) => lines !== '' && !body.includes(lines));
  return [...new Set(lost.map((part) => sheetOf(skin, part)))].map((name) => muteSheet(skin, name));
}

const sheetOf = ({ partials }: Skin, { role }: PartView): string =>
  [role, 'part'].find((name) => Object.hasOwn(partials, name)) ?? '';

function muteSheet({ folder }: Skin, name: string): Finding {
  const sheet = name === '' ? 'page.hbs' : `partials/${name}.hbs`;
  return finding('mute-partial', 'error', `\`${sheet}\` leaves lines of type out`, {
    help: 'put `{{{lines}}}` where the type of a part belongs, with three braces on each side',
    origin: { file: `${folder}/${sheet}`, line: 1, column: 1, length: 1 },
  });
}

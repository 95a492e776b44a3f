/** A change in, its entry in the report's list out: linked to its place in the drawing, its rows below. */
import type { LayoutChange, LayoutRow } from '../model/layout-change.ts';
import { escapeHtml } from './document.ts';
import { changeAnchor, type Drawn, entryAnchor } from './layout-drawing.ts';

/** More rows than these are folded. */
const SHOWN = 8;

export function changeEntry(page: number, { change, number }: Drawn): string {
  return `<article id="${entryAnchor(page, number)}" class="change ${change.cause}">
<a class="place" href="#${changeAnchor(page, number)}" title="show in the drawing"><b>${number}</b></a>
<div><p><code>${escapeHtml(change.item)}</code> ${escapeHtml(change.summary)}</p>
${rows(change)}</div>
</article>`;
}

function rows(change: LayoutChange): string {
  const printed = change.cause === 'moved' ? moved(change) : edited(change);
  if (printed.length <= SHOWN) return `<pre>${printed.join('')}</pre>`;
  const folded = `<details><summary>${printed.length} rows</summary><pre>${printed.join('')}</pre></details>`;
  return change.cause === 'moved'
    ? folded
    : `<details open><summary>${printed.length} rows</summary><pre>${printed.join('')}</pre></details>`;
}

/** Rows that read as before, in another face, are left to the drawing. */
function edited({ before, after }: LayoutChange): string[] {
  const texts = (rows: readonly LayoutRow[]): ReadonlySet<string> =>
    new Set(rows.map(({ text }) => text));
  const [olds, news] = [texts(before), texts(after)];
  return [
    ...before
      .filter(({ text }) => !news.has(text))
      .map(({ text }) => `<del>− ${escapeHtml(text)}\n</del>`),
    ...after
      .filter(({ text }) => !olds.has(text))
      .map(({ text }) => `<ins>+ ${escapeHtml(text)}\n</ins>`),
  ];
}

/** From where to where; both rows say the same else. */
function moved({ before, after }: LayoutChange): string[] {
  const olds = before.filter(({ line }) => line !== null);
  const places = after
    .filter(({ line }) => line !== null)
    .map((row, at) => `${place(olds[at])} → ${place(row)}  ${escapeHtml(row.type ?? '')}\n`);
  const others = [...before, ...after].filter(({ line }) => line === null);
  return [...places, ...others.map(({ text }) => `  ${escapeHtml(text)}\n`)];
}

const place = (row: LayoutRow | undefined): string =>
  [row?.x, row?.y].map((value) => (value ?? 0).toFixed(2).padStart(6)).join(' ');

/** Pages held against their references in, one HTML report of the run out: a drawing and a list for each page that differs. */
import { CAUSE_TITLES, type LayoutComparison } from '../model/layout.ts';
import { CHANGE_CAUSES, type ChangeCause } from '../model/layout-change.ts';
import { changeEntry } from './change-entry.ts';
import { escapeHtml, reportDocument } from './document.ts';
import { LAYOUT_CSS } from './layout-css.ts';
import { type Drawn, layoutDrawing } from './layout-drawing.ts';

export function layoutReport(pages: readonly LayoutComparison[]): string {
  const title = titleOf(pages);
  const body = [
    `<h1>${title}</h1>`,
    pages.length > 1 ? index(pages) : '',
    ...pages.map((page, at) => (stateOf(page) === 'same' ? '' : section(page, at + 1))),
    ARROW_TIP,
  ];
  return reportDocument({ title, lang: 'en', css: LAYOUT_CSS, body: body.join('\n') });
}

/** `1 of 3 layouts changed, 1 without a reference`. */
function titleOf(pages: readonly LayoutComparison[]): string {
  const all = `${pages.length} layout${pages.length === 1 ? '' : 's'}`;
  const wrong = (['changed', 'new', 'broken'] as const).flatMap((state) => {
    const count = pages.filter((page) => stateOf(page) === state).length;
    return count === 0 ? [] : [`${count} ${STATES[state]}`];
  });
  return wrong.length === 0 ? `${all}, as before` : `${all}: ${wrong.join(', ')}`;
}

type State = 'same' | 'changed' | 'new' | 'broken';

const stateOf = ({ before, after, changes }: LayoutComparison): State => {
  if (after === null) return 'broken';
  if (before === null) return 'new';
  return changes.length === 0 ? 'same' : 'changed';
};

const STATES: Readonly<Record<State, string>> = {
  same: 'as before',
  changed: 'changed',
  new: 'without a reference',
  broken: 'that cannot be set',
};

/** All pages of the run, those that differ linked. */
function index(pages: readonly LayoutComparison[]): string {
  const rows = pages.map((page, at) => {
    const state = stateOf(page);
    const name = escapeHtml(page.name);
    const link = state === 'same' ? name : `<a href="#p${at + 1}">${name}</a>`;
    const template = escapeHtml(page.after?.template ?? '');
    return `<tr class="${state}"><td>${link}</td><td class="quiet">${template}</td><td>${state === 'changed' ? chips(page) : STATES[state]}</td></tr>`;
  });
  return `<table class="pages">${rows.join('\n')}</table>`;
}

function chips({ changes }: LayoutComparison): string {
  const counts = CHANGE_CAUSES.map((cause) => ({
    cause,
    count: changes.filter((change) => change.cause === cause).length,
  })).filter(({ count }) => count > 0);
  return counts
    .map(({ cause, count }) => `<span class="chip ${cause}">${count} ${CAUSE_TITLES[cause]}</span>`)
    .join(' ');
}

function section(page: LayoutComparison, at: number): string {
  const drawn = page.changes.map((change, index) => ({ change, number: index + 1 }));
  const drawing = page.after === null ? '' : layoutDrawing(at, page.before, page.after, drawn);
  return `<section id="p${at}">
<h2>${escapeHtml(page.after?.title || page.name)} ${chips(page)}</h2>
<p class="quiet">${escapeHtml(page.name)} · ${escapeHtml(page.reference)}</p>
${page.remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`).join('\n')}
<div class="review">
<div class="list">${page.before === null ? noReference(page) : list(at, drawn)}</div>
<figure><label class="quiet"><input type="checkbox"> large</label><div class="paper">${drawing}</div>${key(page)}</figure>
</div>
</section>`;
}

const noReference = ({ after }: LayoutComparison): string =>
  after === null
    ? ''
    : '<p>There is no reference to compare with. If the page is right, write it with <code>--update</code>.</p>';

const list = (page: number, drawn: readonly Drawn[]): string =>
  CHANGE_CAUSES.map((cause) => group(page, cause, drawn)).join('\n');

function group(page: number, cause: ChangeCause, drawn: readonly Drawn[]): string {
  const own = drawn.filter(({ change }) => change.cause === cause);
  if (own.length === 0) return '';
  return `<h3 class="${cause}">${CAUSE_TITLES[cause]}</h3>
${own.map((one) => changeEntry(page, one)).join('\n')}`;
}

/** Says what hatching and arrows mean, where there are any. */
function key({ changes, before }: LayoutComparison): string {
  if (before === null || changes.length === 0) return '';
  return '<figcaption class="quiet">Grey: as before. In colour: where it stands now. Hatched: where it stood. A number leads to its change.</figcaption>';
}

/** Shared by all drawings of the document. */
const ARROW_TIP = `<svg width="0" height="0" aria-hidden="true" class="shared"><defs>
<marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L6 3L0 6Z"/></marker>
${CHANGE_CAUSES.map(
  (cause) =>
    `<pattern id="hatch-${cause}" class="${cause}" width="1.6" height="1.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V1.6"/></pattern>`,
).join('\n')}
</defs></svg>`;

/** What was found on several pages in, one HTML document out: each page as a picture with numbered marks, and the list. */
import { type Finding, isWholeSheet, type Place, type Severity } from '../diagnostic.ts';
import type { SetAside } from '../model/checks.ts';
import type { Rect } from '../model/forme.ts';
import { escapeHtml, reportDocument } from './document.ts';
import { FINDINGS_CSS } from './findings-css.ts';
import { framedSource, type SourceLines } from './framed-source.ts';
import {
  findingId,
  markedSheet,
  markId,
  type SheetMark,
  type SheetPicture,
  sheetDetail,
} from './marked-sheet.ts';

export interface ReportedRule {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface ReportedFinding {
  readonly finding: Finding;
  /** Where it stands on the sheet; null off the page. */
  readonly outline: Rect | null;
  /** The file that its origin names. */
  readonly source: SourceLines | null;
}

export interface ReportedPage {
  /** Folder or file, as the user named it. */
  readonly target: string;
  readonly title: string | null;
  /** Pages of the PDF; the picture is of the first. */
  readonly pages: number;
  /** Null where nothing could be built or drawn. */
  readonly picture: SheetPicture | null;
  /** Errors first. */
  readonly findings: readonly ReportedFinding[];
  readonly setAside: readonly SetAside[];
  readonly skipped: readonly string[];
}

export interface FindingsReport {
  readonly pages: readonly ReportedPage[];
  readonly rules: ReadonlyMap<string, ReportedRule>;
}

export function findingsReport({ pages, rules }: FindingsReport): string {
  const names = pages.map(({ title, target }) => title ?? target);
  const title = pages.length === 1 ? `Check of ${names[0]}` : `Check of ${pages.length} pages`;
  const contents = pages.length < 2 ? '' : contentsOf(pages, names);
  return reportDocument({
    title,
    lang: 'en',
    css: FINDINGS_CSS,
    body: `<header><h1>${escapeHtml(title)}</h1><p class="counts">${countsOf(pages)}</p>${contents}</header>
${pages.map((page, at) => pageSection(page, at + 1, rules, pages.length === 1)).join('\n')}`,
  });
}

const contentsOf = (pages: readonly ReportedPage[], names: readonly string[]): string =>
  `<nav><ol>${pages
    .map(
      (page, at) =>
        `<li><a href="#page-${at + 1}">${escapeHtml(names[at] ?? '')}</a> <span class="counts">${countsOf([page])}</span></li>`,
    )
    .join('')}</ol></nav>`;

const SEVERITIES = ['error', 'warning', 'info'] as const;
const PLURALS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

function countsOf(pages: readonly ReportedPage[]): string {
  const all = pages.flatMap(({ findings }) => findings.map(({ finding }) => finding.severity));
  const counts = SEVERITIES.map((severity) => {
    const count = all.filter((one) => one === severity).length;
    const name = PLURALS[severity][count === 1 ? 0 : 1];
    return `<span class="${count === 0 ? 'quiet' : severity}">${count} ${name}</span>`;
  });
  const aside = pages.flatMap(({ setAside }) => setAside).length;
  return [...counts, ...(aside === 0 ? [] : [`<span>${aside} set aside</span>`])].join(', ');
}

function pageSection(
  page: ReportedPage,
  number: number,
  rules: FindingsReport['rules'],
  isOnly: boolean,
): string {
  const { target, title, picture, findings } = page;
  const isFull = fullyTold(findings);
  const marks = findings.flatMap((one, at) => (isFull(one) ? (markOf(one, at + 1) ?? []) : []));
  const name = title ?? target;
  const heading = isOnly ? '' : `<h2>${escapeHtml(name)}</h2>`;
  const counts = isOnly ? '' : ` · <span class="counts">${countsOf([page])}</span>`;
  const sheet =
    picture === null
      ? '<p class="quiet nothing">There is no picture: no page could be drawn.</p>'
      : `<figure>${markedSheet(number, `${name}, with ${marks.length} places marked`, picture, marks)}${captionOf(page)}</figure>`;
  const items = findings.map((one, at) =>
    isFull(one) ? findingItem(one, at + 1, number, picture, rules) : briefItem(one, at + 1, number),
  );
  return `<section id="page-${number}" class="page">
${heading}<p class="quiet target">${escapeHtml(target)}${counts}</p>
<div class="spread">${sheet}<div class="list">${listOf(items, !findings.every(isFull))}${setAsideTable(page)}${untried(page)}</div></div>
</section>`;
}

/** Findings of one rule that are told with source, detail and explanation; thousands of them nobody could open. */
const TOLD_IN_FULL = 50;

function fullyTold(findings: readonly ReportedFinding[]): (one: ReportedFinding) => boolean {
  const counts = new Map<string, number>();
  const full = findings.filter(({ finding: { rule } }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= TOLD_IN_FULL;
  });
  const set = new Set(full);
  return (one) => set.has(one);
}

function listOf(items: readonly string[], isShortened: boolean): string {
  if (items.length === 0) return '<p class="clean">Nothing was found.</p>';
  const note = isShortened
    ? `<p class="quiet">Of each rule the first ${TOLD_IN_FULL} findings are shown in full, the others in a line each.</p>`
    : '';
  return `${note}<ol class="findings">${items.join('\n')}</ol>`;
}

const briefItem = ({ finding }: ReportedFinding, number: number, page: number): string => {
  const { rule, severity, message } = finding;
  return `<li id="${findingId(page, number)}" class="brief ${severity}">${number}. <span class="severity">${severity}</span> <code>${escapeHtml(rule)}</code> ${prose(message)} <span class="quiet">${whereOf(finding)}</span></li>`;
};

const captionOf = ({ pages }: ReportedPage): string =>
  pages > 1 ? `<figcaption class="quiet">page 1 of ${pages}</figcaption>` : '';

const markOf = ({ finding, outline }: ReportedFinding, number: number): SheetMark | null =>
  outline === null ? null : { number, severity: finding.severity, outline };

function findingItem(
  reported: ReportedFinding,
  number: number,
  page: number,
  picture: SheetPicture | null,
  rules: FindingsReport['rules'],
): string {
  const { finding, source } = reported;
  const { rule, severity, message, help, origin } = finding;
  const mark = picture === null ? null : markOf(reported, number);
  const badge =
    mark === null
      ? `<span class="number">${number}</span>`
      : `<a class="number" href="#${markId(page, number)}" aria-label="show finding ${number} on the page">${number}</a>`;
  return `<li id="${findingId(page, number)}" class="finding ${severity}">
<p class="head">${badge}<span class="severity">${severity}</span> <code>${escapeHtml(rule)}</code></p>
<p class="message">${prose(message)}</p>
<p class="where quiet">${whereOf(finding)}</p>
${source === null || origin === null ? '' : `<pre>${framedSource(source, origin)}</pre>`}
${mark === null || picture === null ? '' : sheetDetail(page, mark, picture)}
${help === null ? '' : `<p class="help">${prose(help)}</p>`}
${explanation(rules.get(rule))}</li>`;
}

/** What stands in backticks is code. */
const prose = (text: string): string =>
  escapeHtml(text).replace(/`([^`]*)`/g, (_, code: string) => `<code>${code}</code>`);

function whereOf({ origin, place }: Finding): string {
  const source = origin === null ? [] : [`${origin.file}:${origin.line}:${origin.column}`];
  return [...source, ...(place === null ? [] : placeNames(place))].map(escapeHtml).join(' · ');
}

function placeNames(place: Place): string[] {
  if (isWholeSheet(place)) return ['the whole sheet'];
  const { story, frame, line, x, y } = place;
  const owner = frame === null ? (story === null ? [] : [`story ${story}`]) : [`frame ${frame}`];
  const own = line === null ? [] : [`line ${line}`];
  const position = x === 0 && y === 0 ? [] : [`${x.toFixed(2)}, ${y.toFixed(2)} mm`];
  return [...owner, ...own, ...position];
}

const explanation = (rule: ReportedRule | undefined): string =>
  rule === undefined
    ? ''
    : `<details><summary>What this means</summary><p>${prose(rule.what)}</p><p><b>Why it matters.</b> ${prose(rule.why)}</p><p><b>What to do.</b> ${prose(rule.fix)}</p></details>`;

function setAsideTable({ setAside }: ReportedPage): string {
  if (setAside.length === 0) return '';
  const rows = setAside.map(
    ({ finding, reason, origin }) =>
      `<tr><td><code>${escapeHtml(finding.rule)}</code></td><td>${prose(finding.message)}</td><td>${escapeHtml(reason)}<br><span class="quiet">${escapeHtml(`${origin.file}:${origin.line}`)}</span></td></tr>`,
  );
  return `<h3>Set aside</h3><table><thead><tr><th>rule</th><th>finding</th><th>reason</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const untried = ({ skipped }: ReportedPage): string =>
  skipped.length === 0
    ? ''
    : `<h3>Not tried</h3><p class="quiet">These rules need a page folder. Silence about them is no pass.</p><p>${skipped.map((rule) => `<code>${escapeHtml(rule)}</code>`).join(', ')}</p>`;

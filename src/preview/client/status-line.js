/** The desk in, what the head and foot of the window say out: title, state, time, zoom, the way to the PDF. */

/** @import {PageStatus} from '../protocol.ts' */
/** @import {Desk, DeskState} from './desk.js' */
import { faults, isChecked } from './announce.js';
import { chosenFinding, chosenLine, statusOf } from './desk.js';
import { part } from './elements.js';
import { STATE_WORDS } from './pages.js';

/** @param {Desk} desk */
export function keepStatus(desk) {
  desk.watch(['state', 'pageId', 'view', 'connection', 'choice', 'panelOpen'], (now) => {
    const status = statusOf(now);
    part('title', HTMLElement).textContent = status?.title ?? 'Preview';
    document.title = titleOf(now, status);
    part('page-facts', HTMLElement).textContent = pageFacts(now);
    part('status', HTMLElement).textContent = chosenWords(now) ?? statusWords(now, status);
    part('progress', HTMLElement).hidden = status?.state !== 'setting' || now.connection !== 'open';
    linkPdf(now, status);
  });
  desk.watch(['scale'], ({ scale }) => {
    part('percent', HTMLElement).textContent = `${Math.round(scale * 100)} %`;
  });
}

/** @param {DeskState} now @param {PageStatus | null} status */
function titleOf({ connection }, status) {
  const name = `${status?.title ?? 'Preview'} · banmian`;
  if (connection === 'lost') return `(lost) ${name}`;
  if (status?.state === 'broken') return `(broken) ${name}`;
  return status !== null && status.errors > 0 ? `(${status.errors}) ${name}` : name;
}

/** @param {DeskState} now */
function pageFacts({ view }) {
  if (view === null || view.sheet.width === 0) return '';
  const mm = (/** @type {number} */ px) => ((px * 25.4) / 96).toFixed(1).replace(/\.0$/, '');
  return `${view.template} · ${view.lang} · ${mm(view.sheet.width)} × ${mm(view.sheet.height)} mm`;
}

/** While the panel is shut, what is chosen is said here. @param {DeskState} now */
function chosenWords(now) {
  if (now.panelOpen || now.connection === 'lost') return null;
  const found = chosenFinding(now);
  if (found !== null)
    return `${found.severity} ${found.number} of ${now.view?.findings.length}: ${found.message}`;
  const line = chosenLine(now);
  if (line === null) return null;
  const frame = line.frame === null ? '' : ` · frame ${line.frame}, line ${line.numberInFrame}`;
  return `${line.id}${frame} · ${line.length.toFixed(2)} of ${line.measure.toFixed(2)} em`;
}

/** @param {DeskState} now @param {PageStatus | null} status */
function statusWords({ connection, state }, status) {
  if (connection === 'lost') return 'connection lost';
  if (state === null) return 'connecting …';
  if (status === null) return state.folder;
  const time =
    status.milliseconds === null ? '' : ` · set in ${Math.round(status.milliseconds)} ms`;
  return `${STATE_WORDS[status.state]}${time} · ${faults(status)}`;
}

/** @param {DeskState} now @param {PageStatus | null} status */
function linkPdf({ connection }, status) {
  const link = part('pdf', HTMLAnchorElement);
  const isThere = status !== null && isChecked(status) && connection === 'open';
  if (isThere) link.href = `/pages/${encodeURIComponent(status.id)}/${status.revision}.pdf`;
  else link.removeAttribute('href');
  link.setAttribute('aria-disabled', `${!isThere}`);
  link.title = isThere ? (PDF_WORDS[status.state] ?? '') : 'There once the page is printed';
}

/** @type {Readonly<Record<string, string>>} */
const PDF_WORDS = { proved: 'The proved PDF', faulty: 'The PDF, with its errors' };

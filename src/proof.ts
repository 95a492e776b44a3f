/** A print or a finished PDF in, findings out: what is wrong with a page of ours, or with a file that we did not make. */
import { placedCharacters } from './check/measure/placed-characters.ts';
import { INK_RULES } from './check/rule-list.ts';
import { checkPage, tryRules } from './check/run.ts';
import { type Finding, journal, type Outcome } from './diagnostic.ts';
import type { Built, Composed } from './model/built.ts';
import { NO_EVIDENCE, type PageHtml, type Painted, type PdfFacts } from './model/evidence.ts';
import type { Rect } from './model/forme.ts';
import { imprintOf } from './pdf/imprint.ts';
import type { ProofDesk } from './proof-desk.ts';
import { pt, ptToPx } from './units.ts';

/** A page as the browser printed and measured it. */
interface Print {
  readonly bytes: Uint8Array;
  readonly painted: Painted;
}

export type ProvePage = typeof provePage;

/** Finishes the print, reads it back, and holds it against the forme. */
export async function provePage(
  desk: ProofDesk,
  name: string,
  composed: Composed,
  html: PageHtml,
  { bytes, painted }: Print,
): Promise<Outcome<Pick<Built, 'pdf' | 'painted' | 'facts'>>> {
  const log = journal();
  const imprint = await imprintOf(composed.forme, html);
  const finished = log.take(await desk.finish(name, bytes, imprint));
  if (finished === null) return log.nothing();
  const { pdf, facts } = finished;
  log.add(checkPage({ ...composed, painted, pdf: facts, ink: null }).findings);
  return log.outcome({ pdf, painted, facts });
}

/** Fine enough for a character of body type to be some hundred pixels; a broadsheet is drawn in a tenth of a second. */
const INK_DPI = 100;

/** How dark its body type came out on a page that is built: for who can wait until the page is drawn. */
export async function checkInk(
  desk: ProofDesk,
  name: string,
  { forme, pdf, facts }: Built,
): Promise<Finding[]> {
  const shown = shownArea(facts, forme.sheet);
  const placed = placedCharacters(forme);
  const rects = placed.map(({ rect }) => rect);
  const { value, findings } = await desk.ink(name, { pdf, dpi: INK_DPI, shown, rects });
  if (value === null) return [...findings];
  const ink = placed.map((one, at) => ({ ...one, share: value[at] ?? 0 }));
  return tryRules(INK_RULES, { ...NO_EVIDENCE, forme, ink }).findings;
}

/** What a drawing shows, in px from the trim's top left: on a larger sheet the trim lies inside it. */
function shownArea({ sheets: [first] }: PdfFacts, sheet: Rect): Rect {
  const shown = first?.cropBox ?? first?.mediaBox ?? null;
  const trim = first?.trimBox ?? shown;
  if (shown === null || trim === null) return sheet;
  const above = shown.y + shown.height - trim.y - trim.height;
  return {
    x: ptToPx(pt(shown.x - trim.x)),
    y: ptToPx(pt(-above)),
    width: ptToPx(shown.width),
    height: ptToPx(shown.height),
  };
}

/** A finished PDF, read back. */
interface PdfVerdict {
  readonly facts: PdfFacts;
  /** Rules that could not be tried: silence about them is not a pass. */
  readonly skipped: readonly string[];
}

/** For any file: the rules that need neither page nor forme. */
export async function checkPdf(
  desk: ProofDesk,
  name: string,
  bytes: Uint8Array,
): Promise<Outcome<PdfVerdict>> {
  const log = journal();
  const pdf = log.take(await desk.inspect(name, bytes));
  if (pdf === null) return log.nothing();
  const { findings, skipped } = checkPage({ ...NO_EVIDENCE, pdf });
  log.add(findings);
  return log.outcome({ facts: pdf, skipped });
}

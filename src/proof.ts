/** A print or a finished PDF in, findings out: what is wrong with a page of ours, or with a file that we did not make. */
import { placedCharacters } from './check/placed-characters.ts';
import { INK_RULES } from './check/rule-list.ts';
import { checkPage, tryRules } from './check/run.ts';
import { type Finding, journal, type Outcome } from './diagnostic.ts';
import type { Built, Composed } from './model/built.ts';
import { NO_EVIDENCE, type PageHtml, type Painted, type PdfFacts } from './model/evidence.ts';
import type { Rect } from './model/forme.ts';
import { finishPdf } from './pdf/finish.ts';
import { imprintOf } from './pdf/imprint.ts';
import { inspectPdf, warmUp } from './pdf/inspect.ts';
import { pt, ptToPx } from './units.ts';

/** A page as the browser printed and measured it. */
interface Print {
  readonly bytes: Uint8Array;
  readonly painted: Painted;
}

export type ProvePage = typeof provePage;

/** Starts the readers, which take as long to load as the browser to print. */
export function openProof(): ProvePage {
  warmUp();
  return provePage;
}

/** Finishes the print, reads it back, and holds it against the forme. */
async function provePage(
  composed: Composed,
  html: PageHtml,
  { bytes, painted }: Print,
): Promise<Outcome<Pick<Built, 'pdf' | 'painted' | 'facts'>>> {
  const log = journal();
  const pdf = await finishPdf(bytes, await imprintOf(composed.forme, html));
  const facts = log.take(await inspectPdf(pdf));
  if (facts === null) return log.nothing();
  log.add(checkPage({ ...composed, painted, pdf: facts, ink: null }).findings);
  return log.outcome({ pdf, painted, facts });
}

/** Fine enough for a character of body type to be some hundred pixels; a broadsheet is drawn in a tenth of a second. */
const INK_DPI = 100;

/** How dark its body type came out on a page that is built: for who can wait until the page is drawn. */
export async function checkInk({ forme, pdf, facts }: Built): Promise<Finding[]> {
  const [{ drawPage }, { inkOf }] = await Promise.all([
    import('./raster/draw-page.ts'),
    import('./raster/ink-of.ts'),
  ]);
  const { value: drawn, findings } = await drawPage(pdf, { page: 1, dpi: INK_DPI });
  if (drawn === null) return [...findings];
  const shown = shownArea(facts, forme.sheet);
  const ink = placedCharacters(forme).map((one) => ({
    ...one,
    share: inkOf(drawn, shown, one.rect),
  }));
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
export async function checkPdf(bytes: Uint8Array): Promise<Outcome<PdfVerdict>> {
  const log = journal();
  const pdf = log.take(await inspectPdf(bytes));
  if (pdf === null) return log.nothing();
  const { findings, skipped } = checkPage({ ...NO_EVIDENCE, pdf });
  log.add(findings);
  return log.outcome({ facts: pdf, skipped });
}

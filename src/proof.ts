/** A print or a finished PDF in, findings out: what is wrong with a page of ours, or with a file that we did not make. */
import { checkPage } from './check/run.ts';
import { journal, type Outcome } from './diagnostic.ts';
import type { Built, Composed } from './model/built.ts';
import { NO_EVIDENCE, type PageHtml, type Painted, type PdfFacts } from './model/evidence.ts';
import { finishPdf } from './pdf/finish.ts';
import { imprintOf } from './pdf/imprint.ts';
import { inspectPdf, warmUp } from './pdf/inspect.ts';

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
  log.add(checkPage({ ...composed, painted, pdf: facts }).findings);
  return log.outcome({ pdf, painted, facts });
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

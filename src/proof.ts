/** A finished PDF in, findings out: the rules that need neither page nor forme, also for a file that we did not make. */
import { checkPage } from './check/run.ts';
import { journal, type Outcome } from './diagnostic.ts';
import { NO_EVIDENCE } from './model/evidence.ts';
import { inspectPdf } from './pdf/inspect.ts';

/** The names of the rules that could not be tried come with the findings: silence about them is not a pass. */
export async function checkPdf(bytes: Uint8Array): Promise<Outcome<readonly string[]>> {
  const log = journal();
  const pdf = log.take(await inspectPdf(bytes));
  if (pdf === null) return log.nothing();
  const { findings, skipped } = checkPage({ ...NO_EVIDENCE, pdf });
  log.add(findings);
  return log.outcome(skipped);
}

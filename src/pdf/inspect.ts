/** Takes the bytes of a PDF, gives what two independent readers say of it. */
import type { Outcome } from '../diagnostic.ts';
import { finding } from '../diagnostic.ts';
import type { PdfFacts } from '../model/evidence.ts';
import { factsOf } from './facts.ts';
import { loadPdfLib, parsePdf } from './pdf-lib.ts';
import { readText, startTextReader } from './text.ts';

/** Loads both readers; worth calling while the browser is at work. */
export function warmUp(): void {
  startTextReader();
  loadPdfLib();
}

/** pdf.js reads the text on its own thread while pdf-lib reads the rest. */
export async function inspectPdf(bytes: Uint8Array): Promise<Outcome<PdfFacts>> {
  const [text, facts] = await Promise.allSettled([readText(bytes), readFacts(bytes)]);
  if (facts.status === 'rejected') return unreadable(facts.reason);
  if (text.status === 'rejected') return unreadable(text.reason);
  return { value: { ...facts.value, text: text.value }, findings: [] };
}

async function readFacts(bytes: Uint8Array): Promise<Omit<PdfFacts, 'text'>> {
  return factsOf(await parsePdf(bytes), bytes.length);
}

function unreadable(error: Error): Outcome<PdfFacts> {
  const reason = error.message.trim().replace(/\.$/u, '');
  const problem = finding('unreadable-pdf', 'error', `the PDF cannot be read: ${reason}`, {
    help: 'export it again, whole and without a password',
  });
  return { value: null, findings: [problem] };
}

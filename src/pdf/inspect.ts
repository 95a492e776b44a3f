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
  if (!hasHeader(bytes)) return unreadable(bytes.length === 0 ? 'it is empty' : 'it is no PDF');
  const [text, facts] = await Promise.allSettled([readText(bytes), readFacts(bytes)]);
  if (facts.status === 'rejected' && isEncrypted(facts.reason))
    return encrypted(text.status === 'fulfilled' ? null : text.reason);
  if (text.status === 'rejected') return unreadable(reasonOf(text.reason));
  if (facts.status === 'rejected') return unreadable(reasonOf(facts.reason));
  return { value: { ...facts.value, text: text.value }, findings: [] };
}

/** Readers look for the header in the first 1024 bytes (ISO 32000-1, annex H, note 13). */
const hasHeader = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

async function readFacts(bytes: Uint8Array): Promise<Omit<PdfFacts, 'text'>> {
  return factsOf(await parsePdf(bytes), bytes.length);
}

const isEncrypted = (error: Error): boolean => /is encrypted/u.test(error.message);

function encrypted(refusal: Error | null): Outcome<PdfFacts> {
  const message =
    refusal === null
      ? 'the PDF is encrypted, although it opens without a password'
      : /password/iu.test(refusal.message)
        ? 'the PDF opens with a password only'
        : 'the PDF is encrypted in a way that cannot be read';
  const problem = finding('encrypted-pdf', 'error', message, {
    help: 'export it again without protection: a press cannot work with an encrypted file',
  });
  return { value: null, findings: [problem] };
}

/** What the readers say of their own insides helps nobody. */
function reasonOf(error: Error): string {
  const reason = (error.message.split('\n')[0] ?? '').trim().replace(/\.$/u, '');
  if (/^it has /u.test(reason)) return reason;
  return 'it is damaged or cut short';
}

function unreadable(reason: string): Outcome<PdfFacts> {
  const problem = finding('unreadable-pdf', 'error', `the PDF cannot be read: ${reason}`, {
    help: 'export it again, whole and without a password',
  });
  return { value: null, findings: [problem] };
}

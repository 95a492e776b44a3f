/** The user's wish in, a running browser out: found, unpacked where needed, started. */
import type { Outcome } from '../diagnostic.ts';
import { type BrowserWish, findBrowser } from './find.ts';
import { type OpenBrowser, type OpenOptions, openBrowser } from './open.ts';
import type { Started } from './started.ts';

export type BrowserChoice = BrowserWish & OpenOptions;

export async function startBrowser(
  choice: BrowserChoice,
  started?: Started,
): Promise<Outcome<OpenBrowser>> {
  const found = await findBrowser(choice);
  if (found.value === null) return { value: null, findings: found.findings };
  const opened = await openBrowser(found.value, choice, started);
  return { value: opened.value, findings: [...found.findings, ...opened.findings] };
}

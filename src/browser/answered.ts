/** A question to a browser in, its answer out; a fault where the browser goes before it has answered. */
import type { Browser } from 'playwright';

/** Playwright hears of a browser's end, but leaves what was asked in the same instant without an answer for ever. */
export async function answered<T>(browser: Browser, question: Promise<T>): Promise<T> {
  let lost = (): void => undefined;
  const gone = new Promise<never>((_, reject) => {
    lost = () => reject(new Error('the browser was lost'));
  });
  browser.once('disconnected', lost);
  if (!browser.isConnected()) lost();
  try {
    return await Promise.race([question, gone]);
  } finally {
    browser.off('disconnected', lost);
  }
}

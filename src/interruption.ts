/** A house and a signal in, a house that does no more work once the signal has come, out. */
import type { OpenBrowser } from './browser/open.ts';
import type { House } from './house.ts';

/** Rejects with the signal's reason as soon as it comes, whatever the work is doing. */
export async function untilAborted<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Each stage of a page asks the house for something; from then on the page goes no further. */
export function interruptible(house: House, signal: AbortSignal): House {
  return {
    ...house,
    manifest: async () => {
      signal.throwIfAborted();
      return house.manifest();
    },
    fontBook: async (lists) => {
      signal.throwIfAborted();
      return house.fontBook(lists);
    },
    browser: async () => {
      const { value, findings } = await house.browser();
      return { value: value === null ? null : painting(value, signal), findings };
    },
  };
}

const painting = (browser: OpenBrowser, signal: AbortSignal): OpenBrowser => ({
  ...browser,
  paint: (html, job) => browser.paint(html, { ...job, signal }),
});

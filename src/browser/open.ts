/** Takes a browser binary, gives a running browser that paints one page after another. */
import type { Browser, Page } from 'playwright';
import type { Outcome } from '../diagnostic.ts';
import { finding } from '../diagnostic.ts';
import type { PageHtml, Painted } from '../model/evidence.ts';
import { answered } from './answered.ts';
import type { BrowserBinary } from './binary.ts';
import { launchChromium } from './launch.ts';
import { measureLoaded, missingFamilies } from './measure.ts';
import { SheetPile } from './sheet.ts';

export interface OpenBrowser {
  /** Name and version, as `Painted` carries them. */
  readonly name: string;
  print(html: PageHtml): Promise<Uint8Array>;
  measure(html: PageHtml): Promise<Painted>;
  /** Loads the page once and does both. An aborted signal closes the page, not the browser, and the promise rejects. */
  paint(
    html: PageHtml,
    signal?: AbortSignal,
  ): Promise<{ readonly bytes: Uint8Array; readonly painted: Painted }>;
  /** Says that a page is being composed, so that its sheet lies ready. */
  expectPage(): void;
  /** Whether it still answers: it may have died, or have been ended by somebody. */
  isAlive(): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** False turns the sandbox off; for root it is always off, because Chromium has none for root. */
  readonly sandbox: boolean;
}

export async function openBrowser(
  binary: BrowserBinary,
  options: OpenOptions,
): Promise<Outcome<OpenBrowser>> {
  const sandboxed = options.sandbox && process.getuid?.() !== 0;
  try {
    return { value: openedBrowser(await launchChromium(binary, sandboxed)), findings: [] };
  } catch (error) {
    return { value: null, findings: [didNotStart(binary, error as Error, sandboxed)] };
  }
}

export const printPage = (browser: OpenBrowser, html: PageHtml): Promise<Uint8Array> =>
  browser.print(html);

export const measurePage = (browser: OpenBrowser, html: PageHtml): Promise<Painted> =>
  browser.measure(html);

function openedBrowser(browser: Browser): OpenBrowser {
  const pile = new SheetPile(browser);
  const name = `Chromium ${browser.version()}`;
  return {
    name,
    print: (html) =>
      pile.use(html, async (page) => {
        await missingFamilies(page);
        return printLoaded(page);
      }),
    measure: (html) => pile.use(html, (page) => measureLoaded(page, name)),
    paint: (html, signal) =>
      pile.use(
        html,
        async (page) => {
          const painted = await measureLoaded(page, name);
          return { bytes: await printLoaded(page), painted };
        },
        signal,
      ),
    expectPage: () => pile.layOut(),
    isAlive: () => answers(browser),
    close: () => browser.close(),
  };
}

/** A question to the browser itself: Playwright hears of a death only after what was under way has failed. */
const answers = (browser: Browser): Promise<boolean> =>
  answered(
    browser,
    browser.newBrowserCDPSession().then((session) => session.detach()),
  ).then(
    () => true,
    () => false,
  );

async function printLoaded(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

function didNotStart(binary: BrowserBinary, error: Error, sandboxed: boolean) {
  const help =
    sandboxed && /sandbox/iu.test(error.message)
      ? 'allow unprivileged user namespaces, or trust the page and say `--no-sandbox`'
      : /mkdtemp|free space|ENOSPC|EROFS/u.test(error.message)
        ? 'see that the folder for temporary files (`TMPDIR`) is there, can be written and has room'
        : 'name another browser with `--browser`';
  const message = `the browser \`${binary.path}\` did not start: ${reasonOf(error)}`;
  return finding('browser-did-not-start', 'error', message, { help });
}

/** The first sentence of the browser's own complaint; else the first line of Playwright's account. */
function reasonOf(error: Error): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Playwright dims its log with ANSI sequences.
  const plain = error.message.replace(/\u001b\[\d+m/gu, '');
  const complaint = /\[err\] (?:\[[^\]]*\] ?)?(.+)/u.exec(plain)?.[1] ?? plain.split('\n')[0] ?? '';
  return complaint.split(/[.!](?:\s|$)/u)[0]?.trim() ?? '';
}

/** Takes a browser binary, gives a running browser that paints one page after another. */
import type { Browser, Page } from 'playwright';
import type { Outcome } from '../diagnostic.ts';
import { finding } from '../diagnostic.ts';
import type { PageHtml, Painted } from '../model/evidence.ts';
import { type Limits, overLimit } from '../model/limits.ts';
import { answered } from './answered.ts';
import type { BrowserBinary } from './binary.ts';
import { type Launched, launchChromium } from './launch.ts';
import { measureLoaded } from './measure.ts';
import { SheetPile } from './sheet.ts';
import type { Started } from './started.ts';
import { watched, within } from './watch.ts';

/** A page as the browser printed and measured it. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly painted: Painted;
}

export interface Job {
  /** What findings call the page. */
  readonly name: string;
  /** Aborted, it closes the page, not the browser, and the promise rejects. */
  readonly signal: AbortSignal;
}

export interface OpenBrowser {
  /** Name and version, as `Painted` carries them. */
  readonly name: string;
  /** Loads the page once, measures and prints it. A page that goes beyond a limit is a finding, and ends the browser. */
  paint(html: PageHtml, job?: Partial<Job>): Promise<Outcome<Print>>;
  /** Says that a page is being composed, so that its sheet lies ready. */
  expectPage(): void;
  /** Whether it still answers: it may have died, or have been ended by somebody. */
  isAlive(): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** False turns the sandbox off; for root it is always off, because Chromium has none for root. */
  readonly sandbox: boolean;
  /** Of starting the browser, and of each page. */
  readonly limits: Limits;
}

export async function openBrowser(
  binary: BrowserBinary,
  options: OpenOptions,
  started?: Started,
): Promise<Outcome<OpenBrowser>> {
  const sandboxed = options.sandbox && process.getuid?.() !== 0;
  const { limits } = options;
  try {
    const launched = await launchTwice(binary, sandboxed, limits.seconds, started);
    return { value: openedBrowser(launched, limits), findings: [] };
  } catch (error) {
    return { value: null, findings: [didNotStart(binary, error as Error, sandboxed)] };
  }
}

/** Two starts of a thousand fail for no reason that can be found. The second has half the time: together they are no wait for ever. */
const launchTwice = (
  binary: BrowserBinary,
  sandboxed: boolean,
  seconds: number,
  started?: Started,
): Promise<Launched> =>
  launchChromium(binary, sandboxed, seconds, started).catch((first: Error) =>
    launchChromium(binary, sandboxed, seconds / 2, started).catch(() => {
      throw first;
    }),
  );

function openedBrowser({ browser, processes }: Launched, limits: Limits): OpenBrowser {
  const pile = new SheetPile(browser);
  const name = `Chromium ${browser.version()}`;
  return {
    name,
    paint: async (html, { name: pageName = 'the page', signal } = {}) => {
      const painting = pile.use(html, (page) => measuredPrint(page, name), signal);
      const end = await watched(processes, limits, painting);
      return 'value' in end
        ? { value: end.value, findings: [] }
        : { value: null, findings: [overLimit(`painting ${pageName}`, end.over, limits)] };
    },
    expectPage: () => pile.layOut(),
    isAlive: () => within(PATIENCE_MS, answers(browser), false),
    close: async () => {
      const closed = browser.close().then(() => true);
      if (!(await within(PATIENCE_MS, closed, false))) await processes.kill();
    },
  };
}

/** A browser that is stopped neither answers nor closes. */
const PATIENCE_MS = 2000;

async function measuredPrint(page: Page, browser: string): Promise<Print> {
  const painted = await measureLoaded(page, browser);
  return { bytes: await printLoaded(page), painted };
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
  const message = `the browser \`${binary.path}\` did not start: ${reasonOf(error)}`;
  const help = helpFor(error.message, sandboxed);
  return finding('browser-did-not-start', 'error', message, { help });
}

function helpFor(reason: string, sandboxed: boolean): string {
  if (sandboxed && /sandbox/iu.test(reason))
    return 'allow unprivileged user namespaces, or trust the page and say `--no-sandbox`';
  if (/mkdtemp|free space|ENOSPC|EROFS/u.test(reason))
    return 'see that the folder for temporary files (`TMPDIR`) is there, can be written and has room';
  if (/not ready after/u.test(reason))
    return 'on a machine that is slow or very busy set a higher limit with `--time-limit <seconds>`';
  return 'name another browser with `--browser`';
}

/** The first sentence of the browser's own complaint; else the first line of Playwright's account. */
function reasonOf(error: Error): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Playwright dims its log with ANSI sequences.
  const plain = error.message.replace(/\u001b\[\d+m/gu, '');
  const complaint = /\[err\] (?:\[[^\]]*\] ?)?(.+)/u.exec(plain)?.[1] ?? plain.split('\n')[0] ?? '';
  return complaint.split(/[.!](?:\s|$)/u)[0]?.trim() ?? '';
}

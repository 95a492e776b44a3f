/** Takes a running browser, gives empty sheets that load nothing but what a page carries, each used once. */
import type { Browser, BrowserContext, CDPSession, Page, Route } from 'playwright';
import type { PageHtml } from '../model/evidence.ts';
import { answered } from './answered.ts';

interface Sheet {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly session: CDPSession;
  readonly frameId: string;
}

/** Each page gets a context of its own: Chromium caches shaping by text without regard to `text-spacing-trim`. */
export class SheetPile {
  readonly #browser: Browser;
  #next: Promise<Sheet> | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.layOut();
  }

  /** Makes a sheet ready, if none is: worth calling while a page is still being composed. */
  layOut(): void {
    if (this.#next !== null) return;
    this.#next = emptySheet(this.#browser);
    // Whoever takes the sheet hears of a failure; nobody else needs to.
    this.#next.catch(() => undefined);
  }

  /** Loads the page on a fresh sheet, does the work, and throws the sheet away; a signal throws it away at once. */
  async use<T>(html: PageHtml, work: (page: Page) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const sheet = await answered(this.#browser, this.#take());
    // Nobody waits for a used sheet to be gone; a browser closed meanwhile took it along.
    const throwAway = () => void sheet.context.close().catch(() => undefined);
    signal?.addEventListener('abort', throwAway, { once: true });
    try {
      signal?.throwIfAborted();
      const worked = load(sheet, html).then(() => work(sheet.page));
      return await answered(this.#browser, Promise.race([worked, lossOf(sheet.page)]));
    } finally {
      signal?.removeEventListener('abort', throwAway);
      throwAway();
    }
  }

  #take(): Promise<Sheet> {
    const sheet = this.#next ?? emptySheet(this.#browser);
    this.#next = null;
    return sheet;
  }
}

/** Rejects when the page is closed or crashes. */
const lossOf = (page: Page): Promise<never> =>
  new Promise((_, reject) => {
    const lost = () => reject(new Error('the page was lost while it was used'));
    page.once('close', lost).once('crash', lost);
  });

/** Playwright's own way writes the page by script and takes 50 ms longer; this one is the protocol's. */
async function load({ page, session, frameId }: Sheet, html: PageHtml): Promise<void> {
  const loaded = new Promise<void>((settle) => {
    session.once('Page.loadEventFired', () => settle());
  });
  await page.setViewportSize(viewportOf(html));
  await session.send('Page.setDocumentContent', { frameId, html: html.html });
  await loaded;
}

/** As large as the sheet, so that the page is measured as it is printed. */
const viewportOf = ({ width, height }: PageHtml) => ({
  width: Math.max(1, Math.floor(width)),
  height: Math.max(1, Math.floor(height)),
});

async function emptySheet(browser: Browser): Promise<Sheet> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  // `data:` and `about:` never come this way; whatever does is from outside the page.
  await context.route('**/*', refuse);
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  return { page, context, session, frameId: frameTree.frame.id };
}

/** A page that would go elsewhere gets “no content”, upon which it stays; an error would take its place. */
const refuse = (route: Route): Promise<void> =>
  route.request().isNavigationRequest()
    ? route.fulfill({ status: 204 })
    : route.abort('blockedbyclient');

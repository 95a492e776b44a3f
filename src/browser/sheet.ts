/** Takes a running browser, gives empty sheets that load nothing but what a page carries, each used once. */
import type { Browser, BrowserContext, Page, Route } from 'playwright';
import type { PageHtml } from '../model/evidence.ts';

interface Sheet {
  readonly page: Page;
  readonly context: BrowserContext;
}

/**
 * Each page gets a context of its own: Chromium caches shaping by text without regard to `text-spacing-trim`. The first
 * sheet is laid out while the page is still being composed; who prints a second page is expected to print a third.
 */
export class SheetPile {
  readonly #browser: Browser;
  #used = 0;
  #next: Promise<Sheet> | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#layOut();
  }

  /** Loads the page on a fresh sheet, does the work, and throws the sheet away. */
  async use<T>(html: PageHtml, work: (page: Page) => Promise<T>): Promise<T> {
    const { context, page } = await this.#take();
    try {
      await page.setViewportSize(viewportOf(html));
      await page.setContent(html.html, { waitUntil: 'load' });
      return await work(page);
    } finally {
      // Nobody waits for a used sheet to be gone; a browser closed meanwhile took it along.
      context.close().catch(() => undefined);
      this.#used += 1;
      if (this.#used > 1) this.#layOut();
    }
  }

  #take(): Promise<Sheet> {
    const sheet = this.#next ?? emptySheet(this.#browser);
    this.#next = null;
    return sheet;
  }

  #layOut(): void {
    if (this.#next !== null) return;
    this.#next = emptySheet(this.#browser);
    // Whoever takes the sheet hears of a failure; nobody else needs to.
    this.#next.catch(() => undefined);
  }
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
  return { page, context };
}

/** A page that would go elsewhere gets “no content”, upon which it stays; an error would take its place. */
const refuse = (route: Route): Promise<void> =>
  route.request().isNavigationRequest()
    ? route.fulfill({ status: 204 })
    : route.abort('blockedbyclient');

/** A page's HTML in, its print out: one browser for all pages, started when first asked for, and anew when it was lost. */
import type { OpenBrowser } from '../browser/open.ts';
import type { Finding } from '../diagnostic.ts';
import { type House, type HouseChoice, openHouse } from '../house.ts';
import type { PageHtml } from '../model/evidence.ts';

export type Print = Awaited<ReturnType<OpenBrowser['paint']>>;

export type Printed = { readonly print: Print } | { readonly findings: readonly Finding[] };

export interface Press {
  readonly print: (html: PageHtml) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

/** A house of its own, whose browser alone is used: a house starts one browser and no second. */
export function openPress(choice: HouseChoice): Press {
  let house = openHouse(choice);
  let isOpen = true;
  const print = async (html: PageHtml): Promise<Printed> => {
    try {
      return await printIn(house, html);
    } catch (error) {
      if (!isOpen) throw error;
      // The browser has died, or was ended by somebody: once more with a new one.
      await house.close().catch(() => undefined);
      house = openHouse(choice);
      return printIn(house, html);
    }
  };
  const close = async () => {
    isOpen = false;
    await house.close().catch(() => undefined);
  };
  return { print, close };
}

async function printIn(house: House, html: PageHtml): Promise<Printed> {
  const { value: browser, findings } = await house.browser();
  return browser === null ? { findings } : { print: await browser.paint(html) };
}

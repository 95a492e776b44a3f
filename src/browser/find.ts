/** Takes the user's wish and a cache folder, gives the browser to print with. */
import { accessSync, constants, statSync } from 'node:fs';
import type { Finding, Outcome } from '../diagnostic.ts';
import { finding } from '../diagnostic.ts';
import { type BrowserBinary, installedBinary } from './binary.ts';
import { unpackEmbedded } from './embedded.ts';
import { loadPlaywright } from './playwright.ts';
import { systemPaths } from './system.ts';

export interface BrowserWish {
  /** Path named by the user; null leaves the choice to us. */
  readonly given: string | null;
  /** Folder of this user's own, made when missing. */
  readonly cache: string;
}

/** In the order of trust: given by the user, embedded, Playwright's own, the system's. */
export async function findBrowser(wish: BrowserWish): Promise<Outcome<BrowserBinary>> {
  if (wish.given !== null) return givenBrowser(wish.given);
  const embedded = await unpackEmbedded(wish.cache);
  if (embedded.value !== null) return embedded;
  const installed = playwrightBrowser() ?? systemBrowser();
  if (installed !== null) return { value: installed, findings: embedded.findings };
  return { value: null, findings: [noBrowser(embedded.findings)] };
}

const OTHER_BROWSER = 'install Chrome or Chromium, or name one with `--browser`';

/** Whoever has the embedded one on the machine needs no other, but a place for it. */
function noBrowser([notUnpacked]: readonly Finding[]): Finding {
  const message = 'there is no browser to print with';
  if (notUnpacked === undefined)
    return finding('no-browser', 'error', message, { help: OTHER_BROWSER });
  const help = `name another cache folder, with room for 220 MB, in the variable \`BANMIAN_CACHE\`; or ${OTHER_BROWSER}`;
  return finding('no-browser', 'error', `${message}: ${notUnpacked.message}`, { help });
}

function givenBrowser(path: string): Outcome<BrowserBinary> {
  if (isProgram(path)) return { value: installedBinary(path, 'given'), findings: [] };
  const problem = finding('no-browser', 'error', `\`${path}\` is not a program that can be run`, {
    help: 'name the browser’s own file, or leave the choice to banmian',
  });
  return { value: null, findings: [problem] };
}

function playwrightBrowser(): BrowserBinary | null {
  const path = loadPlaywright().chromium.executablePath();
  return isProgram(path) ? installedBinary(path, 'playwright') : null;
}

function systemBrowser(): BrowserBinary | null {
  const path = systemPaths(process.platform, process.env).find(isProgram);
  return path === undefined ? null : installedBinary(path, 'system');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

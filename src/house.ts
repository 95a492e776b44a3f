/** The house: what stays open from one page to the next. Files, fonts and the browser are opened once, when first asked for. */
import { findBrowser } from './browser/find.ts';
import { type OpenBrowser, openBrowser } from './browser/open.ts';
import type { Outcome } from './diagnostic.ts';
import { openFonts } from './fonts/open-fonts.ts';
import type { FaceId, FontBook } from './model/font.ts';
import type { FontManifest } from './model/font-manifest.ts';
import { readManifest } from './read/read-manifest.ts';
import type { Workspace } from './workspace.ts';

export interface HouseChoice {
  readonly workspace: Workspace;
  /** Folder of templates and path of `fonts.yaml`. */
  readonly templates: string;
  readonly fonts: string;
  readonly browser: BrowserChoice;
}

export interface BrowserChoice {
  /** Path given by the user; null takes the embedded browser first. */
  readonly given: string | null;
  readonly sandbox: boolean;
  /** Folder that the embedded browser is unpacked into. */
  readonly cache: string;
}

export interface House {
  readonly workspace: Workspace;
  readonly templates: string;
  readonly manifest: () => Promise<Outcome<FontManifest>>;
  readonly fontBook: (faces: readonly FaceId[]) => Promise<Outcome<FontBook>>;
  readonly browser: () => Promise<Outcome<OpenBrowser>>;
  readonly close: () => Promise<void>;
}

export function openHouse(choice: HouseChoice): House {
  const { workspace, templates } = choice;
  const manifest = once(() => readManifest(workspace, choice.fonts));
  const books = new Map<string, Promise<Outcome<FontBook>>>();
  const browser = once(() => startBrowser(choice.browser));
  const fontBook = (faces: readonly FaceId[]): Promise<Outcome<FontBook>> => {
    const key = [...new Set(faces)].sort().join(' ');
    const book = books.get(key) ?? openBook(workspace, manifest, faces);
    books.set(key, book);
    return book;
  };
  return {
    workspace,
    templates,
    manifest: manifest.get,
    fontBook,
    browser: browser.get,
    close: async () => (await browser.started())?.value?.close(),
  };
}

async function openBook(
  workspace: Workspace,
  manifest: Once<Outcome<FontManifest>>,
  faces: readonly FaceId[],
): Promise<Outcome<FontBook>> {
  const { value, findings } = await manifest.get();
  if (value === null) return { value: null, findings };
  const book = await openFonts(workspace, value, faces);
  return { value: book.value, findings: [...findings, ...book.findings] };
}

async function startBrowser(choice: BrowserChoice): Promise<Outcome<OpenBrowser>> {
  const found = await findBrowser({ given: choice.given, cache: choice.cache });
  if (found.value === null) return { value: null, findings: found.findings };
  const opened = await openBrowser(found.value, { sandbox: choice.sandbox });
  return { value: opened.value, findings: [...found.findings, ...opened.findings] };
}

interface Once<T> {
  readonly get: () => Promise<T>;
  /** The value if anybody has asked for it. */
  readonly started: () => Promise<T | null>;
}

function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | null = null;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    started: () => made ?? Promise.resolve(null),
  };
}

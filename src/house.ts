/** The house: what stays open from one page to the next. Files, fonts and the browser are opened once, when first asked for. */
/// <reference lib="esnext.disposable" preserve="true" />
import { fileURLToPath } from 'node:url';
import { startBrowserApart } from './browser/apart.ts';
import type { OpenBrowser } from './browser/open.ts';
import type { BrowserChoice } from './browser/start.ts';
import type { Outcome } from './diagnostic.ts';
import type { OpenFontBook } from './fonts/open-fonts.ts';
import type { FaceId } from './model/font.ts';
import type { FontManifest } from './model/font-manifest.ts';
import { nodeWorkspace, userCache } from './node-workspace.ts';
import type { Workspace } from './workspace.ts';

/** What is left out is as the package has it. */
export interface HouseChoice {
  /** The machine's files and the user's cache, if not given. */
  readonly workspace?: Workspace;
  /** Folders of templates, looked through before the package's own. */
  readonly templates?: readonly string[];
  /** Path of a `fonts.yaml` to take in place of the package's. */
  readonly fonts?: string;
  readonly browser?: Partial<BrowserChoice>;
}

export interface House {
  readonly workspace: Workspace;
  /** Folders of templates; the first that holds a name has it. */
  readonly templates: readonly string[];
  readonly manifest: () => Promise<Outcome<FontManifest>>;
  readonly fontBook: (faces: readonly FaceId[]) => Promise<Outcome<OpenFontBook>>;
  /** Asked for when a page is begun: the browser makes ready for it. */
  readonly browser: () => Promise<Outcome<OpenBrowser>>;
  /** Drops the manifest and the opened faces: their files have changed. */
  readonly forgetFonts: () => void;
  readonly close: () => Promise<void>;
  /** `await using house = openHouse()` closes it at the end of the block. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export function openHouse(choice: HouseChoice = {}): House {
  const workspace = choice.workspace ?? nodeWorkspace();
  const templates = [...(choice.templates ?? []), inPackage('templates')];
  const fontsFile = choice.fonts ?? inPackage('fonts/fonts.yaml');
  // Rooms are loaded when they are asked for: a browser called first comes up while the others load.
  const manifest = once(async () => {
    const { readManifest } = await import('./read/read-manifest.ts');
    return readManifest(workspace, fontsFile);
  });
  const books = new Map<string, Promise<Outcome<OpenFontBook>>>();
  const browser = once(() =>
    startBrowserApart({ given: null, sandbox: true, cache: userCache(), ...choice.browser }),
  );
  const fontBook = (faces: readonly FaceId[]): Promise<Outcome<OpenFontBook>> => {
    const key = [...new Set(faces)].sort().join(' ');
    const book = books.get(key) ?? openBook(workspace, manifest, faces);
    books.set(key, book);
    return book;
  };
  const close = async (): Promise<void> => {
    const opened = await Promise.all(books.values());
    const kept = opened.map(({ value }) => value?.keep());
    await Promise.all([...kept, (await browser.started())?.value?.close()]);
  };
  return {
    workspace,
    templates,
    manifest: manifest.get,
    fontBook,
    browser: async () => {
      const opened = await browser.get();
      opened.value?.expectPage();
      return opened;
    },
    forgetFonts: () => {
      manifest.forget();
      books.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function openBook(
  workspace: Workspace,
  manifest: Once<Outcome<FontManifest>>,
  faces: readonly FaceId[],
): Promise<Outcome<OpenFontBook>> {
  const { value, findings } = await manifest.get();
  if (value === null) return { value: null, findings };
  const { openFonts } = await import('./fonts/open-fonts.ts');
  const book = await openFonts(workspace, value, faces);
  return { value: book.value, findings: [...findings, ...book.findings] };
}

interface Once<T> {
  readonly get: () => Promise<T>;
  /** The value if anybody has asked for it. */
  readonly started: () => Promise<T | null>;
  readonly forget: () => void;
}

function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | null = null;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    started: () => made ?? Promise.resolve(null),
    forget: () => {
      made = null;
    },
  };
}

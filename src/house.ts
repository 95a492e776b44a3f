/** The house: what stays open from one page to the next. Files, fonts and the browser are opened once, when first asked for. */
/// <reference lib="esnext.disposable" preserve="true" />
import { fileURLToPath } from 'node:url';
import { HouseBrowser, houseClosed } from './browser/house-browser.ts';
import type { OpenBrowser } from './browser/open.ts';
import { startBrowserOnThread } from './browser/own-thread.ts';
import type { BrowserChoice } from './browser/start.ts';
import type { Outcome } from './diagnostic.ts';
import type { OpenFontBook } from './fonts/open-fonts.ts';
import type { FaceList } from './model/font.ts';
import type { FontManifest } from './model/font-manifest.ts';
import { type Limits, limitsOf } from './model/limits.ts';
import { nodeWorkspace, userCache } from './node-workspace.ts';
import { openPictureDesk } from './picture-desk.ts';
import type { PictureDesk } from './pictures/darkroom.ts';
import { openDesk, type ProofDesk } from './proof-desk.ts';
import type { Workspace } from './workspace.ts';

/** What is left out is as the package has it. */
export interface HouseChoice {
  /** The machine's files and the user's cache, if not given. */
  readonly workspace?: Workspace;
  /** Folders of templates, looked through before the package's own. */
  readonly templates?: readonly string[];
  /** Path of a `fonts.yaml` to take in place of the package's. */
  readonly fonts?: string;
  readonly browser?: Partial<Omit<BrowserChoice, 'limits'>>;
  /** Of painting a page, reading a PDF, drawing one, and reading or decoding a picture. */
  readonly limits?: Partial<Limits>;
}

export interface House {
  readonly workspace: Workspace;
  /** Folders of templates; the first that holds a name has it. */
  readonly templates: readonly string[];
  readonly manifest: () => Promise<Outcome<FontManifest>>;
  readonly fontBook: (lists: readonly FaceList[]) => Promise<Outcome<OpenFontBook>>;
  /** Asked for when a page is begun: the browser makes ready for it. One that was lost is started anew. */
  readonly browser: () => Promise<Outcome<OpenBrowser>>;
  /** Where PDFs are finished, read and drawn. */
  readonly desk: ProofDesk;
  /** Where pictures are read, decoded and developed. */
  readonly pictures: PictureDesk;
  readonly limits: Limits;
  /** Writes down what was measured with the faces so far, for the next time; closing does it too. */
  readonly keepFonts: () => Promise<void>;
  /** Drops the manifest and the opened faces: their files have changed. */
  readonly forgetFonts: () => void;
  /** What is under way, and whatever is asked later, rejects. A house that is closed may be closed again. */
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
    const { readManifest } = await import('./read/template/read-manifest.ts');
    return readManifest(workspace, fontsFile);
  });
  const books = new Map<string, Promise<Outcome<OpenFontBook>>>();
  const limits = limitsOf(choice.limits);
  const desk = openDesk(limits);
  const pictures = openPictureDesk(limits);
  const wish = { given: null, sandbox: true, cache: userCache(), ...choice.browser, limits };
  const browser = new HouseBrowser(() => startBrowserOnThread(wish), limits);
  const fontBook = (lists: readonly FaceList[]): Promise<Outcome<OpenFontBook>> => {
    const key = [...new Set(lists.map((faces) => faces.join(' ')))].sort().join(', ');
    const book = books.get(key) ?? openBook(workspace, manifest, lists);
    books.set(key, book);
    // Faces that were missing are looked for again: they may have been installed meanwhile.
    const drop = () => books.get(key) === book && books.delete(key);
    book.then(({ value }) => value ?? drop(), drop);
    return book;
  };
  const keepFonts = (): Promise<void> => keepAll(books.values());
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    desk.close();
    pictures.close();
    closing ??= Promise.all([browser.close(), keepFonts()]).then(() => undefined);
    return closing;
  };
  const whileOpen =
    <A extends readonly unknown[], T>(ask: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<T> => {
      if (closing !== null) throw houseClosed();
      return ask(...asked);
    };
  return {
    workspace,
    templates,
    manifest: whileOpen(manifest.get),
    fontBook: whileOpen(fontBook),
    browser: () => browser.get(),
    desk,
    pictures,
    limits,
    keepFonts,
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
  lists: readonly FaceList[],
): Promise<Outcome<OpenFontBook>> {
  const { value, findings } = await manifest.get();
  if (value === null) return { value: null, findings };
  const { openFonts } = await import('./fonts/open-fonts.ts');
  const book = await openFonts(workspace, value, lists);
  return { value: book.value, findings: [...findings, ...book.findings] };
}

/** A book that could not be opened has nothing to keep; who asked for it was told. */
async function keepAll(books: Iterable<Promise<Outcome<OpenFontBook>>>): Promise<void> {
  const opened = await Promise.allSettled(books);
  await Promise.all(
    opened.map((one) => (one.status === 'fulfilled' ? one.value.value?.keep() : undefined)),
  );
}

interface Once<T> {
  readonly get: () => Promise<T>;
  readonly forget: () => void;
}

function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | null = null;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    forget: () => {
      made = null;
    },
  };
}

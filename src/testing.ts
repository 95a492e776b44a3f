/** Matchers for vitest: a forme or a PDF in, pass or a readable difference out. Importing this file registers them. */
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, Snapshots } from 'vitest';
import type { Bitmap } from './model/bitmap.ts';
import type { Forme } from './model/forme.ts';
import type { LayoutComparison } from './model/layout.ts';
import { limitsOf } from './model/limits.ts';
import { nodeWorkspace } from './node-workspace.ts';
import { openDesk } from './proof-desk.ts';
import { compareBitmaps } from './raster/compare-bitmaps.ts';
import { pictureSummary } from './raster/picture-summary.ts';
import { decodePng, encodePng } from './raster/png.ts';
import { layoutReport } from './report/layout-report.ts';
import { pictureReport } from './report/picture-report.ts';
import { compareRead } from './snapshot/compare.ts';
import { describeForme } from './snapshot/describe.ts';
import { countChanges, plainChanges } from './snapshot/print-changes.ts';
import { readLayout } from './snapshot/read-layout.ts';
import { unreadableFile, unwritableOutput } from './unreadable.ts';
import { type Changes, isUnreadable } from './workspace.ts';

export interface PageMatchOptions {
  /** Which page of the PDF, from 1. */
  readonly page?: number;
  /** Pixels an inch of the pictures; 96 if not given. */
  readonly dpi?: number;
  /** How far a pixel's colour may differ before it counts, 0 to 1; 0.1 if not given. */
  readonly threshold?: number;
  /** Share of pixels that may differ, 0 to 1; 0 if not given: the same PDF gives the same pixels on every machine. */
  readonly tolerance?: number;
  /** Folder for the report of a failure; else that of `BANMIAN_REPORT`, else beside the reference. */
  readonly report?: string;
}

interface PageMatchers<R = unknown> {
  /**
   * Compares the forme with the reference `layout/<template>.txt` of a page folder, or with a `.txt` file. Without a
   * path the test stands in the page folder itself. `vitest -u` writes the reference anew. With `BANMIAN_REPORT=<folder>`
   * in the environment each test file with a failure gets an HTML report there. To be awaited.
   */
  toMatchLayout(path?: string): Promise<R>;
  /**
   * Draws a page of a PDF and compares it with the PNG file at `path`, which is written when there is none, and anew
   * with `vitest -u`. A failure writes a report of three pictures. To be awaited.
   */
  toMatchPage(path: string, options?: PageMatchOptions): Promise<R>;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares `Matchers<T = any>`, and a merged declaration must agree.
  interface Matchers<T = any> extends PageMatchers<T> {}
}

const workspace = nodeWorkspace();
/** Its process is started by the first drawing, and ends with the test run. */
const desk = openDesk(limitsOf());

interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A verdict that `isNot` passes fails with `.not` and without: nothing was compared. */
const verdict = (pass: boolean, ...lines: readonly string[]): Verdict => ({
  pass,
  message: () => lines.filter((line) => line !== '').join('\n'),
});

/** Where reports go that no option names. */
const reportFolder = (): string | null => {
  const { BANMIAN_REPORT: folder = '' } = process.env;
  return folder === '' ? null : folder;
};

/** As a person at the project's root would name it. */
const shortPath = (path: string): string => relative(process.cwd(), path) || path;

/** A file name for what belongs to a path. */
const flat = (path: string): string =>
  shortPath(path)
    .replace(/^[./\\]+/, '')
    .replace(/[/\\]/g, '-');

/** The reference that belongs to a forme in a page folder. */
const referenceOf = (forme: Forme, path: string): string =>
  path.endsWith('.txt') ? path : `${path}/layout/${forme.template}.txt`;

/** What failed in each test file so far: a report holds all of it. */
const failures = new Map<string, LayoutComparison[]>();

/** Adds a failure to the report of its test file and gives the report's path. */
async function reportLayout(testPath: string, comparison: LayoutComparison): Promise<string> {
  const folder = reportFolder();
  if (folder === null) return '';
  const others = (failures.get(testPath) ?? []).filter(({ name }) => name !== comparison.name);
  const all = [...others, comparison];
  failures.set(testPath, all);
  const file = `${flat(testPath)}.html`;
  return written(folder, new Map([[file, layoutReport(all)]]), file);
}

/** Puts the files of a report in place and says where it is, or why it is not. */
async function written(folder: string, files: Changes, report: string): Promise<string> {
  const barred = await workspace.replace(folder, files, null);
  return barred === null
    ? `report: ${shortPath(resolve(folder, report))}`
    : unwritableOutput(barred).message;
}

/** The page's picture, or why there is none. */
async function drawn(pdf: Uint8Array, options: PageMatchOptions): Promise<Bitmap | string> {
  const wish = { pdf, page: options.page ?? 1, dpi: options.dpi ?? 96 };
  const { value, findings } = await desk.draw('the PDF', wish);
  return value ?? findings.map(({ message }) => message).join('; ');
}

/** A page held against its reference. */
interface Look {
  /** What is wrong, in one line; null when nothing is. */
  readonly summary: string | null;
  readonly isNew: boolean;
  /** The reference as PNG, and the difference; null when there is nothing to compare with. */
  readonly pictures: { readonly before: Uint8Array; readonly difference: Bitmap } | null;
}

function lookAt(
  file: string,
  written: Uint8Array | null,
  after: Bitmap,
  { threshold = 0.1, tolerance = 0 }: PageMatchOptions,
): Look {
  const before = written === null ? null : decodePng(written);
  if (written === null || before === null) {
    const what = written === null ? 'there is no' : 'there is no picture in';
    const summary = `${what} ${shortPath(file)} to compare with`;
    return { summary, isNew: written === null, pictures: null };
  }
  const difference = compareBitmaps(before, after, threshold);
  const found = pictureSummary(before, after, difference, tolerance);
  const summary = found === null ? null : `the page differs from ${shortPath(file)}: ${found}`;
  return { summary, isNew: false, pictures: { before: written, difference: difference.picture } };
}

/** Three pictures as HTML, and two of them as files of their own; gives the path of the HTML. */
async function reportPicture(
  reference: string,
  folder: string | null,
  { summary, pictures }: Look,
  now: Bitmap,
): Promise<string> {
  if (pictures === null) return '';
  const stem = reference.slice(0, -'.png'.length);
  const target = folder ?? dirname(stem);
  const name = folder === null ? basename(stem) : flat(stem);
  const after = encodePng(now);
  const difference = encodePng(pictures.difference);
  const html = pictureReport({
    reference: shortPath(reference),
    summary: summary ?? '',
    before: pictures.before,
    after,
    difference,
  });
  const files: Changes = new Map<string, Uint8Array | string>([
    [`${name}.now.png`, after],
    [`${name}.difference.png`, difference],
    [`${name}.report.html`, html],
  ]);
  return written(target, files, `${name}.report.html`);
}

/** What was given in place of what is wanted, as far as a reader needs it. */
const kindOf = (given: unknown): string =>
  given === null || given === undefined ? String(given) : `a value of type ${typeof given}`;

const isForme = (given: Forme | null | undefined): given is Forme =>
  Array.isArray(given?.stories) && typeof given.template === 'string';

expect.extend({
  async toMatchLayout(received: Forme | null | undefined, path = '.'): Promise<Verdict> {
    const { isNot } = this;
    if (!isForme(received))
      return verdict(isNot, `toMatchLayout wants a forme, not ${kindOf(received)}`, NO_FORME);
    const testPath = this.testPath ?? join(process.cwd(), 'test');
    const file = resolve(dirname(testPath), referenceOf(received, path));
    const text = describeForme(received);
    const written = await workspace.readText(file, null);
    if (isUnreadable(written)) return verdict(isNot, unreadableFile(written).message);
    const before = written === null ? null : readLayout(written);
    const after = readLayout(text);
    const changes = before === null ? [] : compareRead(before, after);
    // Line ends are no change of the layout, and no reason to write it anew.
    const same = written !== null && changes.length === 0;
    if (isNot && written === null)
      return verdict(isNot, `there is no ${shortPath(file)} to compare with`, NOTHING_WRITTEN);
    if (isNot) return verdict(same, `the layout is that of ${shortPath(file)}`);
    const { pass } = await Snapshots.toMatchFileSnapshot.call(this, same ? written : text, file);
    if (pass) return verdict(true, `the layout is that of ${shortPath(file)}`);
    const name = `${received.page} in ${this.currentTestName ?? shortPath(testPath)}`;
    const comparison = { name, reference: shortPath(file), before, after, changes, remarks: [] };
    const report = await reportLayout(testPath, comparison);
    if (before === null)
      return verdict(false, `there is no ${shortPath(file)} to compare with`, WRITE_IT, report);
    const head = `the layout differs from ${shortPath(file)}: ${countChanges(changes)}`;
    return verdict(false, `${head}\n`, `${plainChanges(changes)}\n`, TAKE_OVER, report);
  },

  async toMatchPage(
    received: Uint8Array | null | undefined,
    path: string,
    options: PageMatchOptions = {},
  ): Promise<Verdict> {
    const { isNot } = this;
    if (!ArrayBuffer.isView(received))
      return verdict(isNot, `toMatchPage wants the bytes of a PDF, not ${kindOf(received)}`);
    const testPath = this.testPath ?? join(process.cwd(), 'test');
    const file = resolve(dirname(testPath), path.endsWith('.png') ? path : `${path}.png`);
    const { snapshotState } = this;
    const test = this.task?.id ?? '';
    const after = await drawn(received, options);
    if (typeof after === 'string') return verdict(isNot, after);
    const reference = await workspace.readBytes(file, 'picture', null);
    if (isUnreadable(reference)) return verdict(isNot, unreadableFile(reference).message);
    const look = lookAt(file, reference, after, options);
    if (look.summary === null) {
      snapshotState.matched.increment(test);
      return verdict(true, `the page looks like ${shortPath(file)}`);
    }
    if (isNot && look.pictures === null) return verdict(isNot, look.summary, NOTHING_WRITTEN);
    if (isNot) return verdict(false, look.summary);
    const mode = snapshotState.snapshotUpdateState;
    if (mode === 'all' || (look.isNew && mode === 'new')) {
      const png = encodePng(after);
      const barred = await workspace.replace(dirname(file), new Map([[basename(file), png]]), null);
      if (barred !== null) return verdict(false, unwritableOutput(barred).message);
      snapshotState[look.isNew ? 'added' : 'updated'].increment(test);
      return verdict(true, `${shortPath(file)} was written`);
    }
    snapshotState.unmatched.increment(test);
    const folder = options.report ?? reportFolder();
    const report = await reportPicture(file, folder, look, after);
    return verdict(false, look.summary, look.isNew ? WRITE_IT : TAKE_OVER, report);
  },
});

const NO_FORME =
  'The page could not be set: the findings of `composeForme` or `buildPage` say why.';
const NOTHING_WRITTEN = 'With `.not` no reference is written.';
const WRITE_IT = 'Look at the page, then write its reference with `vitest -u`.';
const TAKE_OVER = 'Look at the change, then take it over with `vitest -u`.';

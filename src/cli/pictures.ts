/** Page folders in; the size at which each of their pictures is printed, its resolution, crop and weight out. */
import { REPORTED_ELSEWHERE } from '../check/catalogue/catalogue.ts';
import { type Finding, sortFindings } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { Composed } from '../model/built.ts';
import type { PreparedPicture } from '../model/evidence.ts';
import type { FormePart, FormePicture } from '../model/forme.ts';
import { isCoarse, type PictureSize, printedResolution, shownWindow } from '../model/picture.ts';
import type { FoundPage } from '../page-folders.ts';
import { preparePictures } from '../pictures/prepare-pictures.ts';
import { composeForme } from '../pipeline.ts';
import { pictureShelf } from '../read/page/picture-shelf.ts';
import { megabytes, pxToInches, pxToMm } from '../units.ts';
import { visibleJson, visibleLine } from '../visible.ts';
import { attempt } from './attempt.ts';
import { type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
import { houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import type { PageOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';

/** A row of the table. Sizes of the file and its resolution are null for a drawing, and all of it where it is no good. */
interface Row {
  readonly story: string;
  readonly figure: string;
  readonly image: string;
  readonly kind: 'tones' | 'line-art' | 'drawing' | null;
  readonly printed: { readonly width: number; readonly height: number };
  readonly pixels: PictureSize | null;
  /** Of the file at the size at which it is printed, and of what is printed. */
  readonly ppi: { readonly file: number; readonly printed: number } | null;
  readonly isCoarse: boolean;
  /** Share of the picture that is cut off. */
  readonly cropped: number;
  readonly bytes: { readonly file: number; readonly printed: number } | null;
  readonly type: PreparedPicture['type'] | null;
}

interface PageRows {
  readonly page: string;
  readonly folder: string;
  readonly pictures: readonly Row[];
  readonly findings: readonly Finding[];
  readonly exit: ExitCode;
}

export async function pictures(
  folders: readonly string[],
  options: PageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const meant = await meantPages(house.workspace, folders, 'pictures');
    await talkFindings(meant.findings, house.sourceOf, terminal);
    if (meant.value === null) return exitCodeOf(meant);
    const pages: PageRows[] = [];
    for (const found of meant.value) {
      const page = await rowsOfPage(house, found, options, terminal);
      pages.push(page);
      await talkFindings(page.findings, house.sourceOf, terminal);
      if (options.json !== true) printPage(page, terminal);
    }
    if (options.json === true) terminal.print(visibleJson({ pages }, 2));
    return worstOf([exitCodeOf(meant), ...pages.map(({ exit }) => exit)]);
  } finally {
    await house.close();
  }
}

async function rowsOfPage(
  house: House,
  { id, folder }: FoundPage,
  { template }: PageOptions,
  terminal: Terminal,
): Promise<PageRows> {
  const { value, findings } = await attempt(terminal, () =>
    composeForme(house, folder, { template: template ?? null, place: 'rest' }),
  );
  if (value === null)
    return { page: id, folder, pictures: [], findings, exit: exitCodeOf({ value, findings }) };
  const shelf = pictureShelf(house.workspace, folder);
  const prepared = await preparePictures(
    shelf,
    house.pictures,
    value.forme,
    value.template.picture,
  );
  const own = sortFindings([...findings, ...prepared.findings].filter(isOfPictures));
  const rows = rowsOf(value, prepared.value ?? []);
  const exit = exitCodeOf({ value, findings: own });
  return { page: id, folder, pictures: rows, findings: own, exit };
}

/** What else is wrong with the page is not asked for here. */
const isOfPictures = ({ rule }: Finding): boolean =>
  rule === 'missing-image' ||
  rule === 'outside-file' ||
  rule === 'unreadable-file' ||
  rule === 'over-limit' ||
  rule === 'lost-process' ||
  rule === 'banmian-bug' ||
  REPORTED_ELSEWHERE.some(({ id, room }) => id === rule && room === 'pictures');

function rowsOf({ page, forme }: Composed, prepared: readonly PreparedPicture[]): Row[] {
  const figures = new Map(page.stories.map(({ id, figures: own }) => [id, own]));
  return forme.stories.flatMap(({ id: story, parts }) =>
    parts.flatMap((part) => {
      if (part.picture === null) return [];
      const figure = figures.get(story)?.[part.ref.index]?.id ?? '';
      return [{ story, figure, ...rowOf(part, part.picture, prepared) }];
    }),
  );
}

function rowOf(
  part: FormePart,
  { image, rect, focus, file }: FormePicture,
  prepared: readonly PreparedPicture[],
): Omit<Row, 'story' | 'figure'> {
  const printed = {
    width: hundredths(pxToMm(rect.width)),
    height: hundredths(pxToMm(rect.height)),
  };
  const hasRoom = rect.width > 0 && rect.height > 0;
  const size = hasRoom ? (file?.size ?? null) : null;
  if (file === null || size === null)
    return { image, printed, ...UNKNOWN, kind: file?.kind ?? null };
  const made = prepared.find((one) => one.part === part.id);
  const window = shownWindow(size, rect, focus);
  const ppi = printedResolution(size, rect, focus);
  const pixels = made?.pixels ?? null;
  return {
    image,
    kind: file.kind,
    printed,
    pixels: file.kind === 'drawing' ? null : size,
    ppi:
      pixels === null
        ? null
        : { file: Math.round(ppi), printed: Math.round(pixels.width / pxToInches(rect.width)) },
    isCoarse: isCoarse(file.kind, ppi),
    cropped: hundredths(1 - window.width * window.height),
    bytes: made === undefined ? null : { file: file.weight, printed: made.bytes.length },
    type: made?.type ?? null,
  };
}

const UNKNOWN = { pixels: null, ppi: null, isCoarse: false, cropped: 0, bytes: null, type: null };

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function printPage({ page, pictures: rows }: PageRows, terminal: Terminal): void {
  const weight = rows.reduce((sum, { bytes }) => sum + (bytes?.printed ?? 0), 0);
  const count = `${rows.length} picture${rows.length === 1 ? '' : 's'}`;
  terminal.print(`${visibleLine(page)}: ${count}, ${megabytes(weight, 2)}`);
  for (const row of rows) terminal.print(`  ${cellsOf(row).join('  ')}`);
}

/** Names stand last: they are as wide as they like. */
const cellsOf = (row: Row): string[] => [
  `${row.printed.width.toFixed(1).padStart(6)} × ${row.printed.height.toFixed(1).padStart(5)} mm`,
  resolutionOf(row).padEnd(25),
  (row.cropped > 0 ? `crop ${Math.round(row.cropped * 100)} %` : 'whole').padEnd(9),
  (row.bytes === null
    ? ''
    : `${megabytes(row.bytes.file, 2)} → ${megabytes(row.bytes.printed, 2)}`
  ).padEnd(20),
  visibleLine(row.image),
  `(${row.story}, ${row.figure})`,
];

function resolutionOf({ kind, ppi, isCoarse: coarse }: Row): string {
  if (kind === null) return 'not printed';
  if (ppi === null) return 'drawing';
  const art = kind === 'line-art' ? ', line art' : '';
  return `${ppi.file} → ${ppi.printed} ppi${art}${coarse ? ', coarse' : ''}`;
}

/** Takes the bytes of a font file; gives its tables and metrics, or why it cannot be printed from. */
import { EM_TOP } from '../model/typography/em-box.ts';

export interface Sfnt {
  readonly tables: ReadonlyMap<string, DataView>;
  readonly unitsPerEm: number;
  readonly postscriptName: string;
  /** As the browser reads them, in font units; descent counts down. */
  readonly ascent: number;
  readonly descent: number;
  /** Top of the ideographic em box above the baseline, in font units. */
  readonly emTop: number;
}

export type SfntReading = { readonly sfnt: Sfnt } | { readonly fault: string };

/** Reads the metrics and refuses what Chromium would print as Type 3 or may not embed. */
export function readSfnt(bytes: Uint8Array): SfntReading {
  const container = containerFault(bytes);
  if (container !== null) return { fault: container };
  const tables = readDirectory(bytes);
  const fault = outlineFault(tables) ?? licenceFault(tables);
  return fault === null ? { sfnt: readMetrics(tables) } : { fault };
}

/** The file lacks what every font has. */
export class MissingTable extends Error {}

export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new MissingTable(`no table \`${tag}\``);
  return table;
}

const textOf = (view: DataView, offset: number, length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(offset + index))).join('');

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const CONTAINER_FAULTS: Readonly<Record<string, string>> = {
  ttcf: 'it is a collection, which `@font-face` does not load',
  OTTO: 'it has CFF outlines, which are printed as Type 3 fonts',
  wOFF: 'it is compressed as WOFF',
  wOF2: 'it is compressed as WOFF2',
};

function containerFault(bytes: Uint8Array): string | null {
  const view = viewOf(bytes);
  const signature = textOf(view, 0, 4);
  const known = CONTAINER_FAULTS[signature];
  if (known !== undefined) return known;
  const trueType = signature === 'true' || view.getUint32(0) === 0x00010000;
  return trueType ? null : 'it is not a TrueType font';
}

/** OpenType, “Organization of an OpenType font”: twelve bytes of header, then sixteen for each table. */
function readDirectory(bytes: Uint8Array): Map<string, DataView> {
  const view = viewOf(bytes);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const start = bytes.byteOffset + view.getUint32(record + 8);
    tables.set(
      textOf(view, record, 4),
      new DataView(bytes.buffer, start, view.getUint32(record + 12)),
    );
  }
  return tables;
}

function outlineFault(tables: ReadonlyMap<string, DataView>): string | null {
  if (tables.has('CFF ') || tables.has('CFF2')) {
    return 'it has CFF outlines, which are printed as Type 3 fonts';
  }
  if (tables.has('fvar')) return 'it is variable, which is printed as Type 3 fonts';
  return tables.has('glyf') ? null : 'it has no TrueType outlines';
}

/** OS/2 fsType: 0x0002 restricted licence, 0x0100 no subsetting, 0x0200 bitmaps only. */
function licenceFault(tables: ReadonlyMap<string, DataView>): string | null {
  const permissions = tableOf(tables, 'OS/2').getUint16(8);
  const restricted = (permissions & 0x000e) === 0x0002;
  if (restricted || (permissions & 0x0200) !== 0) return 'its licence bits forbid embedding';
  return (permissions & 0x0100) === 0 ? null : 'its licence bits forbid subsetting';
}

const USE_TYPO_METRICS = 0x80;

function readMetrics(tables: ReadonlyMap<string, DataView>): Sfnt {
  const os2 = tableOf(tables, 'OS/2');
  const hhea = tableOf(tables, 'hhea');
  const unitsPerEm = tableOf(tables, 'head').getUint16(18);
  const typo = { ascent: os2.getInt16(68), descent: -os2.getInt16(70) };
  const line = { ascent: hhea.getInt16(4), descent: -hhea.getInt16(6) };
  const isTypo = (os2.getUint16(62) & USE_TYPO_METRICS) !== 0 || line.ascent + line.descent === 0;
  const fillsEm = typo.ascent + typo.descent === unitsPerEm;
  return {
    tables,
    unitsPerEm,
    postscriptName: readPostscriptName(tableOf(tables, 'name')),
    ...(isTypo ? typo : line),
    // CJK faces keep their em box in the typographic metrics; this is where nearly all of them put it.
    emTop: fillsEm ? typo.ascent : Math.round(EM_TOP * unitsPerEm),
  };
}

const POSTSCRIPT_NAME = 6;

function readPostscriptName(name: DataView): string {
  const storage = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    if (name.getUint16(record + 6) !== POSTSCRIPT_NAME) continue;
    const text = textOf(name, storage + name.getUint16(record + 10), name.getUint16(record + 8));
    // UTF-16BE or MacRoman: a PostScript name is ASCII, so the zero bytes are all that differs.
    return text.replaceAll('\0', '');
  }
  return '';
}

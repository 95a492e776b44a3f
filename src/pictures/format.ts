/** The first bytes of a file in, what it is out, whatever its name says. */
import { latin1 } from './latin1.ts';

/** What can be prepared for the press. */
export type Format = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'TIFF' | 'GIF' | 'SVG';

/** A file of another kind, by the name that its users know it by; null where nobody could say. */
export type Sniffed = { readonly format: Format } | { readonly foreign: string | null };

/** Endings that each format goes by. */
export const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  JPEG: ['jpg', 'jpeg', 'jpe', 'jfif'],
  PNG: ['png'],
  WebP: ['webp'],
  AVIF: ['avif'],
  TIFF: ['tif', 'tiff'],
  GIF: ['gif'],
  SVG: ['svg'],
};

/** Beginnings in Latin-1; `?` stands for any byte. */
const BEGINNINGS: readonly (readonly [Format, string])[] = [
  ['JPEG', '\xff\xd8\xff'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['WebP', 'RIFF????WEBP'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['TIFF', 'II+\0'],
  ['TIFF', 'MM\0+'],
  ['GIF', 'GIF8'],
];

const FOREIGN: readonly (readonly [string, string])[] = [
  ['PDF', '%PDF'],
  ['PostScript', '%!PS'],
  ['PostScript', '\xc5\xd0\xd3\xc6'],
  ['Photoshop', '8BPS'],
  ['BMP', 'BM'],
  ['icon', '\0\0\x01\0'],
  ['JPEG 2000', '\0\0\0\x0cjP  '],
  ['JPEG 2000', '\xff\x4f\xff\x51'],
  ['JPEG XL', '\xff\x0a'],
  ['JPEG XL', '\0\0\0\x0cJXL '],
  ['zip', 'PK\x03\x04'],
  ['gzip', '\x1f\x8b'],
  ['Canon camera', '????ftypcrx '],
  ['Fuji camera', 'FUJIFILM'],
  ['film', '????ftypqt  '],
  ['film', '????ftypmp4'],
  ['film', '????ftypisom'],
];

/** How far the first tag of an SVG is looked for, behind its comments. */
const FAR = 4096;

export function sniff(bytes: Uint8Array): Sniffed {
  const start = latin1(bytes.subarray(0, 64));
  const known = BEGINNINGS.find(([, beginning]) => startsWith(start, beginning));
  if (known !== undefined) return { format: known[0] };
  const foreign = FOREIGN.find(([, beginning]) => startsWith(start, beginning));
  if (foreign !== undefined) return { foreign: foreign[0] };
  if (start.startsWith('ftyp', 4)) return heifOf(start);
  const text = new TextDecoder().decode(bytes.subarray(0, FAR));
  if (SVG.test(text)) return { format: 'SVG' };
  return { foreign: textOf(text) };
}

const startsWith = (start: string, beginning: string): boolean =>
  [...beginning].every((one, index) => one === '?' || start[index] === one);

/** One box for several ways of coding; of all of them our decoder has AV1 alone. */
function heifOf(start: string): Sniffed {
  const brands = start.slice(8, 64);
  if (/^avi[fs]|^(?:mif1|msf1).*avif/u.test(brands)) return { format: 'AVIF' };
  return { foreign: /^(?:he[iv]|mif1|msf1)/u.test(brands) ? 'HEIC' : null };
}

const SVG = /^\s*<(?:\?xml\s|!--|!DOCTYPE\s+svg\b|(?:[\w-]+:)?svg[\s/>])/u;
const WEB_PAGE = /^\s*<(?:!DOCTYPE\s+html|html)\b/iu;

function textOf(text: string): string | null {
  if (WEB_PAGE.test(text)) return 'a web page';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what no text has.
  return /[\0-\x08\x0e-\x1f\ufffd]/u.test(text.slice(0, 256)) ? null : 'text';
}

/** A picture's file in, the format that it really has, and whether its name says another, out. */
import { type Finding, finding, type Origin, type Outcome } from '../diagnostic.ts';
import { megabytes } from '../units.ts';
import { LARGEST } from '../workspace.ts';
import { damaged, type Fault, faultFinding } from './faults.ts';
import { ENDINGS, type Format, sniff } from './format.ts';

export interface PictureFile {
  /** Path in the page folder. */
  readonly image: string;
  readonly bytes: Uint8Array;
  /** Where the page names it. */
  readonly origin: Origin;
}

export function identify({ image, bytes, origin }: PictureFile): Outcome<Format> {
  const known = formatOf(image, bytes);
  if (typeof known !== 'string')
    return { value: null, findings: [faultFinding(image, known, origin)] };
  return {
    value: known,
    findings: ENDINGS[known].includes(endingOf(image)) ? [] : [mislabelled(image, known, origin)],
  };
}

export function formatOf(image: string, bytes: Uint8Array): Format | Fault {
  if (bytes.length === 0) return damaged('is empty: 0 bytes');
  if (bytes.length > LARGEST.picture) return tooHeavy(bytes.length);
  const sniffed = sniff(bytes);
  if ('foreign' in sniffed) return foreign(sniffed.foreign);
  return sniffed.format === 'TIFF' && RAW.includes(endingOf(image))
    ? foreign('camera raw')
    : sniffed.format;
}

/** What cameras write is a TIFF of which we should read the thumbnail. */
const RAW = ['cr2', 'nef', 'dng', 'arw', 'pef', 'orf', 'rw2'];

const endingOf = (image: string): string => image.split('.').at(-1)?.toLowerCase() ?? '';

const tooHeavy = (bytes: number): Fault => ({
  rule: 'huge-picture',
  says: `has ${megabytes(bytes)}, more than ${megabytes(LARGEST.picture)}`,
  help: 'save it in a smaller size, or as a JPEG',
});

const FORMATS = Object.keys(ENDINGS).join(', ');

function foreign(kind: string | null): Fault {
  const says =
    kind === null
      ? 'is no picture that we know'
      : `is no picture that can be printed: its content is ${kind}`;
  return { rule: 'unknown-picture-type', says, help: HELP[kind ?? ''] ?? `use one of ${FORMATS}` };
}

/** What to do about those that are met most. */
const HELP: Readonly<Record<string, string>> = {
  HEIC: 'export it as JPEG; an iPhone takes JPEGs with Settings, Camera, Formats, Most Compatible',
  'a web page': 'the download gave a page about the picture: download the picture itself',
  PDF: 'export it as SVG, or a page of photographs as JPEG',
};

const mislabelled = (image: string, format: Format, origin: Origin): Finding =>
  finding(
    'mislabelled-picture',
    'warning',
    `the name of \`${image}\` says another type: its content is ${format}`,
    {
      help: `name it \`.${ENDINGS[format][0]}\`; it is printed as what it is`,
      origin,
    },
  );

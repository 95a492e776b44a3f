/** The file of an SVG in; what of it may be painted, but for the pictures in it, and what was left out or cannot be let through, out. */
import { type Finding, finding, type Origin, type Outcome } from '../../diagnostic.ts';
import type { PictureSize } from '../../model/picture.ts';
import { MEGABYTE, megabytes } from '../../units.ts';
import { type Fault, faultFinding } from '../faults.ts';
import type { PictureFile } from '../identify.ts';
import { type Cleaned, cleanDrawing, type Note } from './clean.ts';
import { placeIn } from './place.ts';
import { sizeOf } from './size.ts';
import { type Element, xmlTree } from './tree.ts';
import { SVG } from './vocabulary.ts';
import { HEAVIEST, weightOf } from './weight.ts';
import { type Piece, piecesOf } from './write.ts';
import { type XmlFault, xmlPieces } from './xml.ts';

/** The file of a drawing, and the page folder that it lies in. */
export interface SheetFile extends PictureFile {
  readonly folder: string;
}

/** A picture in a drawing, by its `data:` address. */
export interface HeldPicture {
  readonly address: string;
  readonly origin: Origin;
}

/** Plain data. */
export interface Sketch {
  /** Its text, in which the addresses of the pictures in it stand apart. */
  readonly pieces: readonly Piece[];
  readonly pictures: readonly HeldPicture[];
  /** Null where it takes the size of its place. */
  readonly size: PictureSize | null;
}

/** A file as its findings see it. */
interface Sheet {
  readonly image: string;
  /** Place of a stretch of its text. */
  readonly at: (offset: number, length?: number) => Origin;
}

export function readSheet(file: SheetFile): Outcome<Sketch> {
  const decoded = textOf(file);
  if (typeof decoded !== 'string') return refused([decoded]);
  const { image, folder } = file;
  const sheet: Sheet = {
    image,
    at: (offset, length) => placeIn(`${folder}/${image}`, decoded, offset, length),
  };
  const { root, fault } = xmlTree(xmlPieces(decoded));
  if (fault !== null) return refused([xmlFinding(sheet, fault)]);
  if (root?.name !== 'svg' || root.namespace !== SVG) return refused([notSvg(sheet, root)]);
  return checkedDrawing(sheet, root);
}

const refused = (findings: readonly Finding[]): Outcome<never> => ({ value: null, findings });

/** Heavier than any drawing for print, and still read in a second. */
const MOST_BYTES = 16 * MEGABYTE;

function textOf({ image, bytes, origin }: PictureFile): string | Finding {
  const fault = (rule: Fault['rule'], says: string, help: string) =>
    faultFinding(image, { rule, says, help }, origin);
  if (bytes.length > MOST_BYTES)
    return fault('huge-picture', `is a drawing of ${megabytes(bytes.length)}`, SIMPLER);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd')
    ? fault('damaged-picture', 'is no UTF-8', 'save it as UTF-8')
    : text;
}

const SIMPLER = 'simplify it in the drawing program, or export it as PNG';

function xmlFinding({ image, at }: Sheet, fault: XmlFault): Finding {
  const origin = at(fault.at);
  if (!fault.isRefused)
    return finding('damaged-picture', 'error', `\`${image}\` is damaged: ${fault.says}`, {
      help: 'export it again',
      origin,
    });
  const help = 'save it as plain SVG';
  return finding('unsafe-drawing', 'error', `\`${image}\` ${fault.says}`, { help, origin });
}

function notSvg({ image, at }: Sheet, root: Element | null): Finding {
  const [says, help] =
    root?.name === 'svg'
      ? ['is an SVG that does not say so', `write \`<svg xmlns="${SVG}">\``]
      : [`is XML, but no SVG: its root is \`<${root?.written ?? ''}>\``, 'export it as SVG'];
  const origin = at(root?.at ?? 0, (root?.written.length ?? 0) + 1);
  return finding('unknown-picture-type', 'error', `\`${image}\` ${says}`, { help, origin });
}

function checkedDrawing(sheet: Sheet, root: Element): Outcome<Sketch> {
  const cleaned = cleanDrawing(root);
  const noted = [...liveText(sheet, cleaned), ...leftOut(sheet, cleaned)];
  const unsafe = [...fromOutside(sheet, cleaned), ...tooMuch(sheet, cleaned)];
  const size = sizeOf(cleaned.root);
  if (size === 'absurd') unsafe.push(absurdSize(sheet, root));
  if (unsafe.length > 0 || size === 'absurd') return refused([...unsafe, ...noted]);
  const pictures = cleaned.pictures.map(({ address, at, length }) => ({
    address,
    origin: sheet.at(at, length),
  }));
  const pieces = piecesOf(cleaned.root, new Set(pictures.map(({ address }) => address)));
  if (size !== 'none') return { value: { pieces, pictures, size }, findings: noted };
  return { value: { pieces, pictures, size: null }, findings: [sizeless(sheet, root), ...noted] };
}

/** The browser would set it in a font of the machine, and the PDF would read what the forme does not have. */
const liveText = (sheet: Sheet, { text }: Cleaned): Finding[] =>
  summed(sheet, text, {
    rule: 'live-text-in-picture',
    severity: 'error',
    says: 'holds live text, which is not printed',
    help: 'convert its text to outlines in the drawing program',
  });

const leftOut = (sheet: Sheet, { left }: Cleaned): Finding[] =>
  summed(sheet, left, {
    rule: 'stripped-drawing',
    severity: 'warning',
    says: 'is printed without what runs, moves or leads away',
    help: 'see whether it looks as you want it; save it without these',
  });

const fromOutside = (sheet: Sheet, { outside }: Cleaned): Finding[] =>
  summed(sheet, outside, {
    rule: 'unsafe-drawing',
    severity: 'error',
    says: 'shows what is not in its file',
    help: 'embed it in the drawing program: nothing is fetched when a page is made',
  });

interface Summary {
  readonly rule: 'live-text-in-picture' | 'stripped-drawing' | 'unsafe-drawing';
  readonly severity: Finding['severity'];
  readonly says: string;
  readonly help: string;
}

/** One finding a picture and kind, at the first of them. */
function summed({ image, at }: Sheet, notes: readonly Note[], about: Summary): Finding[] {
  const [first] = notes;
  if (first === undefined) return [];
  const more = notes.length === 1 ? '' : `, ${notes.length} in all`;
  const message = `\`${image}\` ${about.says}: ${first.what}${more}`;
  const origin = at(first.at, first.length);
  return [finding(about.rule, about.severity, message, { help: about.help, origin })];
}

function tooMuch({ image, at }: Sheet, cleaned: Cleaned): Finding[] {
  const weight = weightOf(cleaned);
  if (weight <= HEAVIEST) return [];
  const much = Number.isFinite(weight)
    ? `would paint as much as ${shapes(weight)} shapes, more than ${shapes(HEAVIEST)}`
    : 'would paint more than any page can hold, or refers to itself';
  const message = `\`${image}\` ${much}`;
  return [
    finding('unsafe-drawing', 'error', message, { help: SIMPLER, origin: at(cleaned.root.at, 4) }),
  ];
}

function shapes(count: number): string {
  if (count < 1e6) return `${Math.round(count / 1000)},000`;
  return count < 1e12 ? `${Math.round(count / 1e6)} million` : 'millions of millions of';
}

/** A browser takes it for 300 by 150 px, and cuts off what lies beyond. */
const sizeless = ({ image, at }: Sheet, root: Element): Finding =>
  finding('sizeless-drawing', 'warning', `\`${image}\` does not say how large it is`, {
    help: 'save it with a `viewBox`, or with `width` and `height`; what lies beyond 300 by 150 px is cut off',
    origin: at(root.at, root.written.length + 1),
  });

const absurdSize = ({ image, at }: Sheet, root: Element): Finding =>
  finding('unsafe-drawing', 'error', `the size of \`${image}\` is no size of a picture`, {
    help: 'give `width`, `height` and `viewBox` numbers from 1 to 100,000',
    origin: at(root.at, root.written.length + 1),
  });

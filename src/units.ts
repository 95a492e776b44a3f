/** Lengths that carry their unit, and the only conversions between them; how much a megabyte is. */

declare const unit: unique symbol;
type Length<U extends string> = number & { readonly [unit]: U };

/** CSS pixel, 1/96 inch. The forme counts in px from the trim's top left. */
export type Px = Length<'px'>;
/** Millimetre. Findings and snapshots print it to 0.01. */
export type Mm = Length<'mm'>;
/** DTP point, 1/72 inch. Type sizes and PDF boxes. */
export type Pt = Length<'pt'>;
/** The size of the type in hand. */
export type Em = Length<'em'>;

const MM_PER_INCH = 25.4;
const PX_PER_INCH = 96;
const PT_PER_INCH = 72;

export const px = (value: number): Px => value as Px;
export const mm = (value: number): Mm => value as Mm;
export const pt = (value: number): Pt => value as Pt;
export const em = (value: number): Em => value as Em;

export const pxToMm = (value: Px): Mm => mm((value * MM_PER_INCH) / PX_PER_INCH);
export const mmToPx = (value: Mm): Px => px((value * PX_PER_INCH) / MM_PER_INCH);
export const pxToPt = (value: Px): Pt => pt((value * PT_PER_INCH) / PX_PER_INCH);
export const ptToPx = (value: Pt): Px => px((value * PX_PER_INCH) / PT_PER_INCH);

export const pxToInches = (value: Px): number => value / PX_PER_INCH;

/** Rounds to 1/64 px, the unit Chromium lays out in, so that painting cannot round differently. */
export const quantise = (value: number): Px => px(Math.round(value * 64) / 64);

/** Of files and of memory alike: MB is 10⁶ bytes (IEC 80000-13). */
export const MEGABYTE = 1_000_000;

export const megabytes = (bytes: number, digits = 0): string =>
  `${(bytes / MEGABYTE).toFixed(digits)} MB`;

/** Evidence: everything a rule may look at. A rule declares what it needs and is skipped, loudly, without it. */
import type { Pt, Px } from '../units.ts';
import type { FaceId, FontBook } from './font.ts';
import type { Forme, Rect } from './forme.ts';
import type { Page } from './page.ts';
import type { PictureSize } from './picture.ts';
import type { Template } from './template.ts';

export interface Evidence {
  readonly page: Page | null;
  readonly template: Template | null;
  readonly fonts: FontBook | null;
  readonly forme: Forme | null;
  readonly painted: Painted | null;
  readonly pdf: PdfFacts | null;
  /** Measured by `check` only: the page must be drawn for it. */
  readonly ink: readonly InkedCharacter[] | null;
}

/** A character of a body paragraph at its place on the page. */
export interface PlacedCharacter {
  readonly text: string;
  readonly frame: string;
  readonly style: string;
  readonly rect: Rect;
  /** From its near edge to that of the next character of its line. */
  readonly room: Px;
}

/** The same, as a drawing of the PDF shows it. */
export interface InkedCharacter extends PlacedCharacter {
  /** Mean darkness of its rectangle over the ground: 0 is bare, 1 is full black. */
  readonly share: number;
}

export const NO_EVIDENCE: Evidence = {
  page: null,
  template: null,
  fonts: null,
  forme: null,
  painted: null,
  pdf: null,
  ink: null,
};

/** What the browser painted, in px from the trim's top left. */
export interface Painted {
  readonly browser: string;
  /** By line id. */
  readonly lines: Readonly<Record<string, PaintedLine>>;
  readonly pictures: readonly PaintedPicture[];
  /** Scroll size of the document: larger than the sheet means that Chromium will shrink the page. */
  readonly width: Px;
  readonly height: Px;
  /** Families that failed to load. */
  readonly missingFamilies: readonly string[];
}

export interface PaintedLine {
  /** Hull of the characters' rectangles. */
  readonly rect: Rect;
  /** Extent of the characters along the line. */
  readonly start: Px;
  readonly end: Px;
  /** False where some of its characters have no ink. */
  readonly visible: boolean;
}

export interface PaintedPicture {
  readonly rect: Rect;
  /** False where the browser could not read the file. */
  readonly drawn: boolean;
}

export interface PdfFacts {
  readonly pages: number;
  /** The boxes of each page. */
  readonly sheets: readonly PdfSheet[];
  /** First inner `cm` scale; Chromium writes 3.125 = 300/96 unless it shrank the page. */
  readonly scale: number | null;
  readonly fonts: readonly PdfFont[];
  /** Pictures of pixels, each time one is placed; drawings are none. */
  readonly pictures: readonly PdfPicture[];
  /** Text as pdf.js reads it, in content order, nothing between two items. */
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly lang: string | null;
  readonly tagged: boolean;
  readonly outline: boolean;
  /** File size and the share of it that image streams take, in bytes. */
  readonly bytes: number;
  readonly imageBytes: number;
}

/** Page boundaries as they are written; null where one is not. */
export interface PdfSheet {
  readonly mediaBox: PdfBox | null;
  readonly cropBox: PdfBox | null;
  readonly bleedBox: PdfBox | null;
  readonly trimBox: PdfBox | null;
}

export interface PdfPicture {
  /** Counts from 1. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch at the size at which it is placed, in the coarser direction. */
  readonly ppi: number;
  /** Black and white only. */
  readonly bilevel: boolean;
  /** Its top left, from the sheet's top left. */
  readonly x: Pt;
  readonly y: Pt;
}

export interface PdfBox {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

export interface PdfFont {
  /** BaseFont without its subset tag. */
  readonly name: string;
  readonly subtype: string;
  readonly descendant: string | null;
  readonly embedded: boolean;
  readonly subset: boolean;
  /** Whether its codes can be read back as characters. */
  readonly readable: boolean;
}

/** Bytes that the HTML carries: subset faces and pictures. */
export interface Assets {
  readonly faces: readonly SubsetFace[];
  readonly pictures: readonly PreparedPicture[];
}

export interface SubsetFace {
  readonly face: FaceId;
  readonly family: string;
  /** Characters that are painted with this family and not with the face's own, because they share a glyph with another character of the page. */
  readonly sharers: string;
  readonly bytes: Uint8Array;
}

/** What stands at a picture's place: checked, upright, cropped and as fine as it is printed. */
export interface PreparedPicture {
  /** Id of its part in the forme. */
  readonly part: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  /** Its pixels fill the place; null for a drawing, which is cropped as it is painted. */
  readonly pixels: PictureSize | null;
}

/** A self-contained HTML document. */
export interface PageHtml {
  readonly html: string;
  /** Sheet in CSS px. */
  readonly width: Px;
  readonly height: Px;
}

/** Takes Chromium's PDF and the page's facts, gives the file to hand out: exact boxes, own metadata, the same bytes each time. */
import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { Direction } from '../model/font.ts';
import type { Pt } from '../units.ts';
import { loadPdfLib, parsePdf } from './pdf-lib.ts';
import { renumberStructure } from './structure-ids.ts';

/** What the file says about itself. */
export interface Imprint {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly direction: Direction;
  /** Civil date of the page, `2025-05-09`. */
  readonly date: string;
  /** Hash of the content in hex, at least 32 digits: the file's identifier. */
  readonly contentId: string;
  readonly trimWidth: Pt;
  readonly trimHeight: Pt;
  /** Newsprint has none. */
  readonly bleed: null;
}

const MAKER = 'banmian';
/** A file identifier is 16 bytes (ISO 32000-1, 14.4). */
const ID_DIGITS = 32;
/** 50 is pdf-lib's own figure; 200 is as small and a quarter quicker, 2000 slower again. */
const OBJECTS_PER_STREAM = 200;

export async function finishPdf(bytes: Uint8Array, imprint: Imprint): Promise<Uint8Array> {
  const document = await parsePdf(bytes);
  for (const page of document.getPages()) setBoxes(page, imprint);
  renumberStructure(document);
  setMetadata(document, imprint);
  setReading(document, imprint);
  setIdentifier(document, imprint);
  return save(document);
}

/** Chromium rounds the sheet; what it painted hangs from the sheet's top left, so the trim hangs there too. */
function setBoxes(page: PDFPage, { trimWidth, trimHeight }: Imprint): void {
  const media = page.getMediaBox();
  const box = [media.x, media.y + media.height - trimHeight, trimWidth, trimHeight] as const;
  page.setMediaBox(...box);
  page.setCropBox(...box);
  page.setBleedBox(...box);
  page.setTrimBox(...box);
}

function setMetadata(document: PDFDocument, { title, author, lang, date }: Imprint): void {
  const midnight = new Date(`${date}T00:00:00Z`);
  document.setTitle(title);
  document.setAuthor(author);
  document.setLanguage(lang);
  document.setCreator(MAKER);
  document.setProducer(MAKER);
  document.setCreationDate(midnight);
  document.setModificationDate(midnight);
}

/** The title in the window's bar; a vertical page belongs to a paper that opens to the right. */
function setReading(document: PDFDocument, { direction }: Imprint): void {
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setDisplayDocTitle(true);
  if (direction === 'vertical') {
    preferences.setReadingDirection(loadPdfLib().ReadingDirection.R2L);
  }
}

function setIdentifier(document: PDFDocument, { contentId }: Imprint): void {
  const identifier = loadPdfLib().PDFHexString.of(contentId.slice(0, ID_DIGITS));
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier]);
}

/** Object streams take a third off a page whose structure tree has an element for each line. */
async function save(document: PDFDocument): Promise<Uint8Array> {
  await document.flush();
  const { PDFStreamWriter } = loadPdfLib();
  const { context } = document;
  return PDFStreamWriter.forContext(
    context,
    Number.POSITIVE_INFINITY,
    true,
    OBJECTS_PER_STREAM,
  ).serializeToBuffer();
}

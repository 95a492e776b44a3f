/** PDF facts and a test of one font in; a fault of the whole sheet per font that fails it out. */
import type { PdfFacts, PdfFont } from '../../model/evidence.ts';
import type { Fault } from '../rule.ts';
import { SHEET_CORNER } from './geometry.ts';

export const fontFaults = (
  pdf: PdfFacts,
  isBad: (font: PdfFont) => boolean,
  say: (name: string) => string,
  help: string,
): Fault[] =>
  pdf.fonts.filter(isBad).map((font) => ({
    message: say(font.name === '' ? 'a font without a name' : `font \`${font.name}\``),
    help,
    place: SHEET_CORNER,
    origin: null,
  }));

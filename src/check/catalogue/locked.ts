/** An entry of the catalogue in, whether a page may count its findings for less than errors out. */

import type { Rule } from '../rule.ts';
import type { ReportedElsewhere } from './reported.ts';

/** Rules that prove the text: lost, mixed up or unproved copy is what banmian is there to find. */
const TEXT_RULES: ReadonlySet<string> = new Set([
  'forme-order-differs',
  'overset-text',
  'missing-glyph',
  'line-off-composed',
  'invisible-type',
  'pdf-text-differs',
  'page-shrunk',
  'undeclared-font',
]);

/**
 * Errors of the other rooms that are about the look or the press: all the copy is there. Any other may have cost copy (a
 * misspelt `byline` is no byline), so that a new one is locked until somebody has thought about it.
 */
const LOOKS: ReadonlySet<string> = new Set([
  'unknown-picture-type',
  'damaged-picture',
  'huge-picture',
  'unsafe-drawing',
  'no-picture-decoder',
  'missing-image',
  'off-raster-size',
  'off-raster-grid',
  'live-area-off-sheet',
  'areas-overlap',
  'head-too-long',
  'head-too-deep',
  'label-too-long',
  'display-too-long',
  'caption-too-long',
  'furniture-too-long',
  'font-changed',
]);

export const isLocked = (entry: Rule | ReportedElsewhere): boolean =>
  'room' in entry ? entry.severity === 'error' && !LOOKS.has(entry.id) : TEXT_RULES.has(entry.id);

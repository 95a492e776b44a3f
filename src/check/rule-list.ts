/** The rules of the proof, in the order in which they speak. */
import { PLAN_RULES } from './plan-rules.ts';
import type { Rule } from './rule.ts';
import { brokenMeasure } from './rules/broken-measure.ts';
import { closeHeadSizes } from './rules/close-head-sizes.ts';
import { coarsePicture } from './rules/coarse-picture.ts';
import { croppedPicture } from './rules/cropped-picture.ts';
import { crowdedCell } from './rules/crowded-cell.ts';
import { crowdedMarks } from './rules/crowded-marks.ts';
import { emptyLine } from './rules/empty-line.ts';
import { fontNotEmbedded } from './rules/font-not-embedded.ts';
import { fontNotLoaded } from './rules/font-not-loaded.ts';
import { fontNotSubset } from './rules/font-not-subset.ts';
import { fontWithoutUnicode } from './rules/font-without-unicode.ts';
import { foreignMarks } from './rules/foreign-marks.ts';
import { formeOrderDiffers } from './rules/forme-order-differs.ts';
import { gapBesideMark } from './rules/gap-beside-mark.ts';
import { gapingLine } from './rules/gaping-line.ts';
import { guessedHeadBreak } from './rules/guessed-head-break.ts';
import { hangingMark } from './rules/hanging-mark.ts';
import { headLineStartsWithParticle } from './rules/head-line-starts-with-particle.ts';
import { headOffGrid } from './rules/head-off-grid.ts';
import { headOffLadder } from './rules/head-off-ladder.ts';
import { headPartsPhrase } from './rules/head-parts-phrase.ts';
import { inconsistentBoxes } from './rules/inconsistent-boxes.ts';
import { invisibleType } from './rules/invisible-type.ts';
import { largeBriefHead } from './rules/large-brief-head.ts';
import { largeHeadPart } from './rules/large-head-part.ts';
import { lineEndsWithForbidden } from './rules/line-ends-with-forbidden.ts';
import { lineOfMarks } from './rules/line-of-marks.ts';
import { lineOffComposed } from './rules/line-off-composed.ts';
import { lineStartsWithForbidden } from './rules/line-starts-with-forbidden.ts';
import { lineTooWide } from './rules/line-too-wide.ts';
import { looseHead } from './rules/loose-head.ts';
import { looseSetting } from './rules/loose-setting.ts';
import { manyFamilies } from './rules/many-families.ts';
import { manyHeadLines } from './rules/many-head-lines.ts';
import { manyHeadSizes } from './rules/many-head-sizes.ts';
import { markInHead } from './rules/mark-in-head.ts';
import { mergedNameMarks } from './rules/merged-name-marks.ts';
import { misplacedEmphasis } from './rules/misplaced-emphasis.ts';
import { misplacedNameMark } from './rules/misplaced-name-mark.ts';
import { misplacedZhuyin } from './rules/misplaced-zhuyin.ts';
import { missingGlyph } from './rules/missing-glyph.ts';
import { missingTrim } from './rules/missing-trim.ts';
import { mixedLineStarts } from './rules/mixed-line-starts.ts';
import { mixedPageSizes } from './rules/mixed-page-sizes.ts';
import { narrowMark } from './rules/narrow-mark.ts';
import { offCellLine } from './rules/off-cell-line.ts';
import { offGridLine } from './rules/off-grid-line.ts';
import { openedLine } from './rules/opened-line.ts';
import { openedWord } from './rules/opened-word.ts';
import { outsideLiveArea } from './rules/outside-live-area.ts';
import { overlap } from './rules/overlap.ts';
import { overlappingType } from './rules/overlapping-type.ts';
import { oversetText } from './rules/overset-text.ts';
import { pageCount } from './rules/page-count.ts';
import { pageShrunk } from './rules/page-shrunk.ts';
import { pdfTextDiffers } from './rules/pdf-text-differs.ts';
import { pdfWithoutLang } from './rules/pdf-without-lang.ts';
import { pdfWithoutOutline } from './rules/pdf-without-outline.ts';
import { pdfWithoutText } from './rules/pdf-without-text.ts';
import { pictureNotPainted } from './rules/picture-not-painted.ts';
import { river } from './rules/river.ts';
import { rubyTouchesLine } from './rules/ruby-touches-line.ts';
import { runtLine } from './rules/runt-line.ts';
import { shortDash } from './rules/short-dash.ts';
import { shortHead } from './rules/short-head.ts';
import { shortPage } from './rules/short-page.ts';
import { splitDateline } from './rules/split-dateline.ts';
import { splitFigures } from './rules/split-figures.ts';
import { splitName } from './rules/split-name.ts';
import { splitPair } from './rules/split-pair.ts';
import { splitUnit } from './rules/split-unit.ts';
import { splitWord } from './rules/split-word.ts';
import { strayIndent } from './rules/stray-indent.ts';
import { turnedAcronym } from './rules/turned-acronym.ts';
import { turnedArrow } from './rules/turned-arrow.ts';
import { turnedFigures } from './rules/turned-figures.ts';
import { turnedGroupedFigures } from './rules/turned-grouped-figures.ts';
import { type3Font } from './rules/type3-font.ts';
import { uncombinedFigures } from './rules/uncombined-figures.ts';
import { undeclaredFont } from './rules/undeclared-font.ts';
import { underset } from './rules/underset.ts';
import { unevenCells } from './rules/uneven-cells.ts';
import { unevenGrey } from './rules/uneven-grey.ts';
import { unevenHanLatin } from './rules/uneven-han-latin.ts';
import { unevenHeadLines } from './rules/uneven-head-lines.ts';
import { unevenPitch } from './rules/uneven-pitch.ts';
import { unfitMeasure } from './rules/unfit-measure.ts';
import { unsupportedVariant } from './rules/unsupported-variant.ts';
import { untaggedPdf } from './rules/untagged-pdf.ts';
import { untitledPdf } from './rules/untitled-pdf.ts';
import { uprightQuotes } from './rules/upright-quotes.ts';
import { weakLeadHead } from './rules/weak-lead-head.ts';
import { wideHeadMark } from './rules/wide-head-mark.ts';
import { wideLineEnd } from './rules/wide-line-end.ts';
import { wideMarks } from './rules/wide-marks.ts';
import { wrongMiddleDot } from './rules/wrong-middle-dot.ts';
import { wrongTrim } from './rules/wrong-trim.ts';
import { wrongWeekday } from './rules/wrong-weekday.ts';

/** From the copy to the file. */
export const RULES: readonly Rule[] = [
  wrongWeekday,
  formeOrderDiffers,
  oversetText,
  underset,
  shortPage,
  missingGlyph,
  unsupportedVariant,
  emptyLine,
  lineStartsWithForbidden,
  lineEndsWithForbidden,
  lineTooWide,
  splitPair,
  splitFigures,
  splitWord,
  splitUnit,
  splitDateline,
  splitName,
  runtLine,
  lineOfMarks,
  openedLine,
  gapingLine,
  looseSetting,
  river,
  openedWord,
  gapBesideMark,
  brokenMeasure,
  unfitMeasure,
  unevenCells,
  unevenGrey,
  strayIndent,
  offCellLine,
  unevenPitch,
  hangingMark,
  wideMarks,
  narrowMark,
  foreignMarks,
  wideLineEnd,
  mixedLineStarts,
  shortDash,
  wrongMiddleDot,
  unevenHanLatin,
  turnedFigures,
  turnedGroupedFigures,
  uncombinedFigures,
  crowdedCell,
  turnedAcronym,
  uprightQuotes,
  turnedArrow,
  misplacedEmphasis,
  misplacedNameMark,
  mergedNameMarks,
  rubyTouchesLine,
  crowdedMarks,
  misplacedZhuyin,
  offGridLine,
  headPartsPhrase,
  guessedHeadBreak,
  headLineStartsWithParticle,
  unevenHeadLines,
  manyHeadLines,
  markInHead,
  largeHeadPart,
  headOffGrid,
  largeBriefHead,
  shortHead,
  looseHead,
  headOffLadder,
  manyHeadSizes,
  manyFamilies,
  closeHeadSizes,
  weakLeadHead,
  wideHeadMark,
  outsideLiveArea,
  overlap,
  overlappingType,
  ...PLAN_RULES,
  fontNotLoaded,
  lineOffComposed,
  invisibleType,
  pictureNotPainted,
  pdfTextDiffers,
  pdfWithoutText,
  type3Font,
  fontNotEmbedded,
  fontNotSubset,
  undeclaredFont,
  fontWithoutUnicode,
  pageCount,
  pageShrunk,
  wrongTrim,
  inconsistentBoxes,
  missingTrim,
  mixedPageSizes,
  coarsePicture,
  croppedPicture,
  untaggedPdf,
  untitledPdf,
  pdfWithoutLang,
  pdfWithoutOutline,
];

/** Rules for which the page must be drawn: only `check` tries them. */
export const INK_RULES: readonly Rule[] = RULES.filter(({ needs }) => needs.includes('ink'));

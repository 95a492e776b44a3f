/** banmian as a library: build a page, check a PDF, set plain text. Everything takes a house, opened once and closed at the end. */

export type { ComposeOptions } from './compose/compose-text.ts';
export type { Finding, Origin, Outcome, Place, Severity } from './diagnostic.ts';
export { type House, type HouseChoice, openHouse } from './house.ts';
export {
  buildPage,
  checkPage,
  composeForme,
  composeText,
  type PageOptions,
} from './library.ts';
export type { Built, Composed, Placing } from './model/built.ts';
export type { Checked } from './model/checked.ts';
export type { PageHtml, Painted, PdfFacts } from './model/evidence.ts';
export type { Forme, FormeLine, FormePart, FormeStory, Run } from './model/forme.ts';
export type { ComposedParagraph } from './model/galley.ts';
export type { LayoutChange, LayoutRow } from './model/layout-change.ts';
export { EMPTY_LEXICON, type Lexicon, lexiconOf } from './model/lexicon.ts';
export type { Page, Story } from './model/page.ts';
export type { Template } from './model/template.ts';
export { nodeWorkspace } from './node-workspace.ts';
export { compareLayouts } from './snapshot/compare.ts';
export { describeForme } from './snapshot/describe.ts';
export type { Workspace } from './workspace.ts';

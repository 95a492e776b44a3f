/** The rules about the plan of a page: where its text goes on, and how heads, stories, columns, rules and pictures stand to each other. */
import type { Rule } from './rule.ts';
import { barePhoto } from './rules/bare-photo.ts';
import { buttingHeads } from './rules/butting-heads.ts';
import { crossheadAtFoot } from './rules/crosshead-at-foot.ts';
import { cutPage } from './rules/cut-page.ts';
import { headAtFoot } from './rules/head-at-foot.ts';
import { headBeyondStory } from './rules/head-beyond-story.ts';
import { headOutOfOrder } from './rules/head-out-of-order.ts';
import { headlessStory } from './rules/headless-story.ts';
import { headsInARow } from './rules/heads-in-a-row.ts';
import { holeInPage } from './rules/hole-in-page.ts';
import { levelCrossheads } from './rules/level-crossheads.ts';
import { loomingPicture } from './rules/looming-picture.ts';
import { manyCorneredStory } from './rules/many-cornered-story.ts';
import { missedPictureWish } from './rules/missed-picture-wish.ts';
import { narrowGutter } from './rules/narrow-gutter.ts';
import { noMainPicture } from './rules/no-main-picture.ts';
import { pictureWithoutCaption } from './rules/picture-without-caption.ts';
import { pictureWithoutCredit } from './rules/picture-without-credit.ts';
import { ruleThroughType } from './rules/rule-through-type.ts';
import { shallowFrame } from './rules/shallow-frame.ts';
import { sharedTurn } from './rules/shared-turn.ts';
import { splitBrief } from './rules/split-brief.ts';
import { stackedHeads } from './rules/stacked-heads.ts';
import { storiesTooClose } from './rules/stories-too-close.ts';
import { storyBetween } from './rules/story-between.ts';
import { strayCaption } from './rules/stray-caption.ts';
import { strayFrame } from './rules/stray-frame.ts';
import { textAboveHead } from './rules/text-above-head.ts';
import { textSlab } from './rules/text-slab.ts';
import { thinRule } from './rules/thin-rule.ts';
import { turnAtParagraph } from './rules/turn-at-paragraph.ts';
import { unevenColumns } from './rules/uneven-columns.ts';
import { weakLeadPlace } from './rules/weak-lead-place.ts';
import { widowLine } from './rules/widow-line.ts';
import { wrongCaptionMark } from './rules/wrong-caption-mark.ts';

/** Pins by hand and make-up are held against them alike. */
export const PLAN_RULES: readonly Rule[] = [
  storyBetween,
  strayFrame,
  textAboveHead,
  turnAtParagraph,
  sharedTurn,
  headAtFoot,
  buttingHeads,
  stackedHeads,
  headsInARow,
  headOutOfOrder,
  headBeyondStory,
  headlessStory,
  weakLeadPlace,
  cutPage,
  storiesTooClose,
  manyCorneredStory,
  holeInPage,
  unevenColumns,
  narrowGutter,
  shallowFrame,
  crossheadAtFoot,
  splitBrief,
  levelCrossheads,
  widowLine,
  textSlab,
  pictureWithoutCaption,
  pictureWithoutCredit,
  strayCaption,
  missedPictureWish,
  wrongCaptionMark,
  barePhoto,
  noMainPicture,
  loomingPicture,
  ruleThroughType,
  thinRule,
];

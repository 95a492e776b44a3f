/** Passing and failing cases of every rule, by hand-made evidence. */

import { BREAK_CASES } from './cases/breaks.ts';
import { CAPTION_CASES } from './cases/captions.ts';
import { CELL_CASES } from './cases/cells.ts';
import { COLOUR_CASES } from './cases/colour.ts';
import { COPY_CASES } from './cases/copy.ts';
import { FILE_CASES } from './cases/file.ts';
import { HEAD_PLACE_CASES } from './cases/head-places.ts';
import { HEAD_CASES } from './cases/heads.ts';
import { KINSOKU_CASES } from './cases/kinsoku.ts';
import { LINE_CASES } from './cases/lines.ts';
import { MARK_CASES } from './cases/marks.ts';
import { PAGE_CASES } from './cases/page.ts';
import { PAGE_PLAN_CASES } from './cases/page-plan.ts';
import { PAINTED_CASES } from './cases/painted.ts';
import { PICTURE_CASES } from './cases/pictures.ts';
import { PRINT_CASES } from './cases/print.ts';
import { TURN_CASES } from './cases/turns.ts';
import { UPRIGHT_CASES } from './cases/upright.ts';
import type { RuleCases } from './rule-case.ts';

export const RULE_CASES: readonly RuleCases[] = [
  ...COPY_CASES,
  ...PAGE_CASES,
  ...HEAD_CASES,
  ...KINSOKU_CASES,
  ...LINE_CASES,
  ...BREAK_CASES,
  ...COLOUR_CASES,
  ...CELL_CASES,
  ...MARK_CASES,
  ...UPRIGHT_CASES,
  ...PAINTED_CASES,
  ...PRINT_CASES,
  ...FILE_CASES,
  ...PICTURE_CASES,
  ...TURN_CASES,
  ...HEAD_PLACE_CASES,
  ...PAGE_PLAN_CASES,
  ...CAPTION_CASES,
];

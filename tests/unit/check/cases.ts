/** Passing and failing cases of every rule, by hand-made evidence. */
import { COPY_CASES } from './cases/copy.ts';
import { LINE_CASES } from './cases/lines.ts';
import { PRINT_CASES } from './cases/print.ts';
import type { RuleCases } from './rule-case.ts';

export const RULE_CASES: readonly RuleCases[] = [...COPY_CASES, ...LINE_CASES, ...PRINT_CASES];

/** The shape of a rule's passing and failing cases. */
import type { Evidence } from '../../../src/model/evidence.ts';
import type { CompleteEvidence } from '../../helpers/evidence.ts';
import { type Change, tamperWith } from '../../helpers/tamper.ts';

export interface RuleCase {
  readonly name: string;
  readonly evidence: Evidence;
}

export interface FailingCase extends RuleCase {
  /** Messages, in order; each must contain the text given. */
  readonly says: readonly string[];
  /** Line, frame or story that the first finding must name. */
  readonly at?: { readonly story?: string; readonly frame?: string; readonly line?: string };
  /** `file:line:column` of the first finding; null where no source is to blame. */
  readonly origin?: string | null;
}

export interface RuleCases {
  readonly rule: string;
  readonly passes: readonly RuleCase[];
  readonly fails: readonly FailingCase[];
}

/** The evidence with parts of it changed. */
export function tampered(
  evidence: CompleteEvidence,
  changes: {
    readonly forme?: readonly Change[];
    readonly painted?: readonly Change[];
    readonly pdf?: readonly Change[];
    readonly page?: readonly Change[];
  },
): Evidence {
  return {
    ...evidence,
    page: tamperWith(evidence.page, changes.page ?? []),
    forme: tamperWith(evidence.forme, changes.forme ?? []),
    painted: tamperWith(evidence.painted, changes.painted ?? []),
    pdf: tamperWith(evidence.pdf, changes.pdf ?? []),
  };
}

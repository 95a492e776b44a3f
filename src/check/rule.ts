/** Rule: an entry of the catalogue, from the evidence that it names to findings. */
import { type Finding, finding, type Origin, type Place, type Severity } from '../diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';

export type EvidencePart = keyof Evidence;

/** The evidence with the named parts present, and nothing else in sight. */
export type EvidenceWith<Needs extends EvidencePart> = {
  readonly [Part in Needs]: NonNullable<Evidence[Part]>;
};

export interface RuleDoc {
  /** What the rule looks at, and when it speaks. */
  readonly what: string;
  /** What a reader or a printer would suffer. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** What it looks like where it happens. */
  readonly example?: string;
  /** Clause or standard, where there is one. */
  readonly source?: string;
}

/** What the catalogue prints of a rule. */
export interface RuleEntry {
  /** Named after the bad thing; permanent. */
  readonly id: string;
  readonly severity: Severity;
  readonly doc: RuleDoc;
}

/** What a rule judges, where it matters to others: the look of a head that was misread, or does not fit, is no fault of its own. */
export type Subject = 'look-of-head';

export interface Rule extends RuleEntry {
  readonly about?: Subject;
  readonly needs: readonly EvidencePart[];
  check(evidence: EvidenceWith<EvidencePart>): readonly Finding[];
}

/** A finding before its rule has signed it. */
export interface Fault {
  readonly message: string;
  readonly help?: string;
  /** Every fault has a place; one of the whole sheet stands at its corner. */
  readonly place: Place | null;
  readonly origin: Origin | null;
}

export interface RuleDefinition<Needs extends EvidencePart, Sees extends EvidencePart>
  extends RuleEntry {
  readonly about?: Subject;
  readonly needs: readonly Needs[];
  /** What it looks at besides, where it is there. */
  readonly sees?: readonly Sees[];
  readonly check: (
    evidence: EvidenceWith<NoInfer<Needs>> & Pick<Evidence, NoInfer<Sees>>,
  ) => readonly Fault[];
}

/** Signs the faults of a definition with its id and severity, so that no rule can speak in another's name. */
export function rule<const Needs extends EvidencePart, const Sees extends EvidencePart = never>(
  definition: RuleDefinition<Needs, Sees>,
): Rule {
  const { id, severity } = definition;
  return {
    ...definition,
    check: (evidence) =>
      definition
        .check(evidence)
        .map(({ message, ...more }) => finding(id, severity, message, more)),
  };
}

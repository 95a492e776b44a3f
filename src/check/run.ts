/** Evidence in, findings out, with the names of the rules that could not be tried. */
import { collect, type Finding, sortFindings } from '../diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EvidencePart, EvidenceWith, Rule } from './rule.ts';
import { RULES } from './rule-list.ts';

export interface Verdict {
  readonly findings: Finding[];
  /** Rules whose evidence was not there: silence about them is not a pass. */
  readonly skipped: string[];
}

/** Tries every rule of the catalogue that the evidence allows. */
export const checkPage = (evidence: Evidence): Verdict => tryRules(RULES, evidence);

/** Tries the given rules. */
export function tryRules(rules: readonly Rule[], evidence: Evidence): Verdict {
  const findings: Finding[] = [];
  const skipped: string[] = [];
  for (const rule of rules) {
    if (hasParts(evidence, rule.needs)) collect(findings, rule.check(evidence));
    else skipped.push(rule.id);
  }
  return { findings: sortFindings(findings), skipped };
}

// Only the parts that a rule names are promised to it; its type keeps it from looking at others.
const hasParts = (
  evidence: Evidence,
  needs: readonly EvidencePart[],
): evidence is Evidence & EvidenceWith<EvidencePart> =>
  needs.every((part) => evidence[part] !== null);

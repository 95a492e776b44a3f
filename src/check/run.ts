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

const LOOKS_OF_HEADS: ReadonlySet<string> = new Set(
  RULES.filter(({ about }) => about === 'look-of-head').map(({ id }) => id),
);

/** Tries every rule of the catalogue that the evidence allows. The look of a head that was misread is nobody's fault. */
export function checkPage(evidence: Evidence): Verdict {
  const { findings, skipped } = tryRules(RULES, evidence);
  const stories = evidence.page?.stories.filter(({ headMisread }) => headMisread) ?? [];
  const misread = new Set(stories.map(({ id }) => id));
  const isJudged = ({ rule, place }: Finding): boolean =>
    !LOOKS_OF_HEADS.has(rule) || !misread.has(place?.story ?? '');
  return { findings: findings.filter(isJudged), skipped };
}

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

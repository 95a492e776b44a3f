/** Evidence in, findings out, with the names of the rules that could not be tried. */
import { collect, type Finding, sortFindings } from '../diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import { headParts } from './measure/heads.ts';
import { oneFindingAHead } from './one-finding-a-head.ts';
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

/** Tries every rule of the catalogue that the evidence allows. The look of a head that was misread, or is too large for its area, is no fault of its own. */
export function checkPage(evidence: Evidence): Verdict {
  const { findings, skipped } = tryRules(RULES, evidence);
  const excused = new Set([...misread(evidence), ...outgrown(evidence)]);
  const isJudged = ({ rule, place }: Finding): boolean =>
    !LOOKS_OF_HEADS.has(rule) || !excused.has(place?.story ?? '');
  return { findings: oneFindingAHead(findings.filter(isJudged), evidence), skipped };
}

const misread = ({ page }: Evidence): string[] =>
  (page?.stories ?? []).filter(({ headMisread }) => headMisread).map(({ id }) => id);

const outgrown = ({ forme }: Evidence): string[] =>
  forme === null
    ? []
    : headParts(forme)
        .filter(({ part }) => forme.misfit.parts.includes(part.id))
        .map(({ story }) => story.id);

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

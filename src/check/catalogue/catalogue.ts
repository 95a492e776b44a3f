/** The rules of the proof and what the rooms report in, the catalogue as data and as Markdown out. */

import type { EvidencePart, Rule, RuleEntry } from '../rule.ts';
import { RULES } from '../rule-list.ts';
import { isLocked } from './locked.ts';
import type { ReportedElsewhere } from './reported.ts';
import { REPORTED_ELSEWHERE } from './reported-elsewhere.ts';
import { researchTable } from './research-ids.ts';

export { REPORTED_ELSEWHERE, RULES };

/** A line of `banmian rules`; `needs` is null for what a room reports while it works. */
export interface ListedRule extends RuleEntry {
  readonly needs: readonly EvidencePart[] | null;
}

/** The whole catalogue: rules of the proof first, then what the rooms report. */
export const listRules = (): ListedRule[] => [
  ...RULES.map(({ id, severity, needs, doc }) => ({ id, severity, needs, doc })),
  ...REPORTED_ELSEWHERE.map((entry) => ({ ...entry, needs: null })),
];

/** docs/checks.md. */
export function ruleDocs(): string {
  return [
    '# Checks',
    '',
    'What each finding means, why it matters and what to do. Made from the rules by `npm run generate`; do not edit.',
    'How to run the checks, and how to give a rule another severity, is in [checking.md](checking.md).',
    '',
    'A rule is skipped, and named as skipped, when what it needs is not there: `forme` is the set page, `painted` what',
    'the browser painted, `pdf` what is read back from the file, `ink` what a drawing of it shows, which only `check` makes.',
    'Rules that need only `pdf` run on any PDF.',
    '',
    ...contents('Rules of the proof', RULES),
    ...contents('Found on the way', REPORTED_ELSEWHERE),
    '## Rules of the proof',
    '',
    ...RULES.flatMap((rule) => entryDocs(rule, `needs ${rule.needs.join(', ')}`)),
    '## Found on the way',
    '',
    'Reported by the rooms while they read, place and set.',
    '',
    ...REPORTED_ELSEWHERE.flatMap((entry) => entryDocs(entry, `from ${entry.room}`)),
    ...researchTable(),
  ].join('\n');
}

const contents = (title: string, entries: readonly RuleEntry[]): string[] => [
  `**${title}:** ${entries.map(({ id }) => `[${id}](#${id})`).join(', ')}`,
  '',
];

const entryDocs = (entry: Rule | ReportedElsewhere, note: string): string[] => {
  const { id, severity, doc } = entry;
  return [
    `### ${id}`,
    '',
    `*${severity}* · ${note}${isLocked(entry) ? ' · its severity cannot be lowered' : ''}`,
    '',
    doc.what,
    '',
    `**Why it matters.** ${doc.why}`,
    '',
    `**What to do.** ${doc.fix}`,
    '',
    ...(doc.example === undefined ? [] : [`**For example:** ${doc.example}`, '']),
    ...(doc.source === undefined ? [] : [`*Source: ${doc.source}*`, '']),
  ];
};

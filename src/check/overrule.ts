/** Findings and the severities that page and template set in, findings as they count here and those set aside out. */
import { type Finding, finding, type Outcome, sortFindings } from '../diagnostic.ts';
import type { Composed } from '../model/built.ts';
import type { SetAside, SeverityOverride } from '../model/checks.ts';
import { INK_RULES } from './rule-list.ts';
import { oneFindingAFault } from './same-fault.ts';

/** What may speak of a page's findings; the page's word goes before the template's. */
export interface Overrides {
  readonly page: readonly SeverityOverride[];
  readonly template: readonly SeverityOverride[];
}

export interface Overruled {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

/** `complete`: whether all rules were tried, so that an override without a finding is one too many, unless the page has errors. */
export function overrule(
  findings: readonly Finding[],
  overrides: Overrides,
  complete: boolean,
): Overruled {
  const words = new Map(
    [...overrides.template, ...overrides.page].map((override) => [override.rule, override]),
  );
  // On a page that is not right some rules keep silent: `short-page` where a story has no place.
  const isRight = findings.every((one) => counted(one, words.get(one.rule))?.severity !== 'error');
  const unused = complete && isRight ? unusedOverrides(findings, overrides) : [];
  const all = sortFindings([...findings, ...unused]);
  return {
    findings: sortFindings(
      oneFindingAFault(all.flatMap((one) => counted(one, words.get(one.rule)) ?? [])),
    ),
    setAside: all.flatMap((one) => setAside(one, words.get(one.rule)) ?? []),
  };
}

function counted(one: Finding, word: SeverityOverride | undefined): Finding | null {
  if (word === undefined || word.severity === one.severity) return one;
  if (word.severity === 'off') return null;
  const why = `set to \`${word.severity}\` in ${word.origin.file}: ${word.reason}`;
  const help = one.help === null ? why : `${one.help}; ${why}`;
  return { ...one, severity: word.severity, help };
}

const setAside = (one: Finding, word: SeverityOverride | undefined): SetAside | null =>
  word?.severity === 'off' ? { finding: one, reason: word.reason, origin: word.origin } : null;

/** They speak after all others, and only where the page is drawn. */
const isInkRule = (rule: string): boolean => INK_RULES.some(({ id }) => id === rule);

/** The page's own that change nothing: they would hide the next finding. A template speaks for many pages. */
function unusedOverrides(findings: readonly Finding[], { page, template }: Overrides): Finding[] {
  const before = new Map(template.map(({ rule, severity }) => [rule, severity]));
  return page
    .filter(({ rule }) => rule !== 'unused-override' && !isInkRule(rule))
    .filter(
      ({ rule, severity }) =>
        !findings.some(
          (one) => one.rule === rule && (before.get(rule) ?? one.severity) !== severity,
        ),
    )
    .map(({ rule, severity, origin }) =>
      finding('unused-override', 'info', `setting \`${rule}\` to \`${severity}\` changes nothing`, {
        help: 'take it away: it would hide the next finding',
        origin,
      }),
    );
}

/** Findings of a part of the work on a page, as they count there. */
export const overruledIn = (
  { page, template }: Composed,
  findings: readonly Finding[],
): Overruled => overrule(findings, { page: page.checks, template: template.checks }, false);

/** A page with everything that was found on the way; where nothing could be made, all of it is reported. */
export function overruled<T extends Composed>(outcome: Outcome<T>, complete: boolean): Outcome<T> {
  const { value, findings } = outcome;
  if (value === null) return outcome;
  const overrides = { page: value.page.checks, template: value.template.checks };
  const ruled = overrule(findings, overrides, complete);
  return { value: { ...value, setAside: ruled.setAside }, findings: ruled.findings };
}

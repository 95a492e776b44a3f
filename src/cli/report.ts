/** Findings in, what a person reads out: framed, coloured where the terminal can, with a count at the end. */
import picocolors from 'picocolors';
import { formatFinding } from '../code-frame.ts';
import { type Finding, type Severity, sortFindings } from '../diagnostic.ts';
import type { SetAside } from '../model/checks.ts';
import { warningsIn } from './exit-code.ts';
import { readSources, type SourceOf } from './sources.ts';
import type { Terminal } from './terminal.ts';

/** Each finding with its source line, ready to print. */
export async function frameFindings(
  findings: readonly Finding[],
  sourceOf: SourceOf,
  colours: boolean,
): Promise<string[]> {
  const sources = await readSources(
    findings.map(({ origin }) => origin),
    sourceOf,
  );
  return sortFindings(findings).map((one) =>
    coloured(
      formatFinding(one, sources.get(one.origin?.file ?? '') ?? null),
      one.severity,
      colours,
    ),
  );
}

/** One for each story of a page or for many of its lines, which would bury what has to be done: files, `--json` and the preview have them. */
const UNTOLD: ReadonlySet<string> = new Set(['placed-story', 'likely-guess']);

export async function talkFindings(
  findings: readonly Finding[],
  sourceOf: SourceOf,
  terminal: Terminal,
): Promise<void> {
  const told = findings.filter(({ rule }) => !UNTOLD.has(rule));
  const framed = await frameFindings(told, sourceOf, terminal.colours);
  for (const text of framed) terminal.talk(`${text}\n`);
}

/** Colours the severity and the rule; the rest is source text. */
function coloured(text: string, severity: Severity, colours: boolean): string {
  const { red, yellow, cyan } = picocolors.createColors(colours);
  const colour = { error: red, warning: yellow, info: cyan }[severity];
  return text.replace(/^\S+\[[^\]]*\]/, (head) => colour(head));
}

/** `2 errors, 1 warning, 3 set aside: underset`; what is only noted is not counted. */
export function countFindings(
  findings: readonly Finding[],
  setAside: readonly SetAside[] = [],
): string {
  const count = (severity: Severity, name: string): string => {
    const found = findings.filter((one) => one.severity === severity).length;
    return `${found} ${name}${found === 1 ? '' : 's'}`;
  };
  const rules = [...new Set(setAside.map(({ finding }) => finding.rule))];
  const aside = rules.length === 0 ? [] : [`${setAside.length} set aside: ${rules.join(', ')}`];
  return [count('error', 'error'), count('warning', 'warning'), ...aside].join(', ');
}

export function tellTooMany(
  findings: readonly Finding[],
  allowed: number | undefined,
  terminal: Terminal,
): void {
  terminal.talk(`${warningsIn(findings)} warnings are more than the ${allowed} of --max-warnings`);
}

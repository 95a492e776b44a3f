/** Findings in, what a person reads out: framed, coloured where the terminal can, with a count at the end. */
import picocolors from 'picocolors';
import { formatFinding } from '../code-frame.ts';
import { type Finding, type Severity, sortFindings } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';
import type { Terminal } from './terminal.ts';

/** Each finding with its source line, ready to print. */
export async function frameFindings(
  findings: readonly Finding[],
  workspace: Workspace,
  colours: boolean,
): Promise<string[]> {
  const sources = new Map<string, string | null>();
  for (const { origin } of findings) {
    if (origin === null || sources.has(origin.file)) continue;
    sources.set(origin.file, await workspace.readText(origin.file));
  }
  return sortFindings(findings).map((one) =>
    coloured(
      formatFinding(one, sources.get(one.origin?.file ?? '') ?? null),
      one.severity,
      colours,
    ),
  );
}

export async function talkFindings(
  findings: readonly Finding[],
  workspace: Workspace,
  terminal: Terminal,
): Promise<void> {
  const framed = await frameFindings(findings, workspace, terminal.colours);
  for (const text of framed) terminal.talk(`${text}\n`);
}

/** Colours the severity and the rule; the rest is source text. */
function coloured(text: string, severity: Severity, colours: boolean): string {
  const { red, yellow, cyan } = picocolors.createColors(colours);
  const colour = { error: red, warning: yellow, info: cyan }[severity];
  return text.replace(/^\S+\[[^\]]*\]/, (head) => colour(head));
}

/** `2 errors, 1 warning`; what is only told is not counted. */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Severity, name: string): string => {
    const found = findings.filter((one) => one.severity === severity).length;
    return `${found} ${name}${found === 1 ? '' : 's'}`;
  };
  return `${count('error', 'error')}, ${count('warning', 'warning')}`;
}

/** What came of a command in, the exit code out: the four that scripts may rely on. */
import { type Finding, hasErrors, type Outcome } from '../diagnostic.ts';

export const EXIT = {
  clean: 0,
  /** Built, with findings of severity error: the proof is written. */
  errors: 1,
  /** Nothing could be built: unreadable input, an unknown template, bad flags. */
  nothing: 2,
  /** The machine lacks something, above all a browser. */
  environment: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Findings about the machine, not about the page. */
const ENVIRONMENT_RULES: ReadonlySet<string> = new Set([
  'no-browser',
  'browser-did-not-start',
  'no-picture-decoder',
  'missing-font',
]);

export function exitCodeOf({ value, findings }: Outcome<unknown>): ExitCode {
  if (findings.some((one) => ENVIRONMENT_RULES.has(one.rule))) return EXIT.environment;
  if (value === null) return EXIT.nothing;
  return hasErrors(findings) ? EXIT.errors : EXIT.clean;
}

/** Several pages, one code: the worst of theirs. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((worst, code) => Math.max(worst, code) as ExitCode, EXIT.clean);

/** Whether there are more warnings than `--max-warnings` allows. */
export const tooManyWarnings = (
  findings: readonly Finding[],
  allowed: number | undefined,
): boolean => allowed !== undefined && warningsIn(findings) > allowed;

export const warningsIn = (findings: readonly Finding[]): number =>
  findings.filter((one) => one.severity === 'warning').length;

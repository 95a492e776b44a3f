/** A problem is a value: what is wrong, where on the page, where in the source, and what to do. */
import type { Mm } from './units.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a source file. Lines and columns count from 1; columns and length count code points. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A place on the made-up page, measured from the trim's top left. */
export interface Place {
  readonly story: string | null;
  readonly frame: string | null;
  readonly line: string | null;
  readonly x: Mm;
  readonly y: Mm;
}

/** Of a sheet or a file as a whole; its corner is no place to look at. */
export const isWholeSheet = ({ story, frame, line, x, y }: Place): boolean =>
  story === null && frame === null && line === null && x === 0 && y === 0;

export interface Finding {
  /** Name of the rule, after the bad thing: `overset-text`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Says what is wrong; lower case, no full stop, identifiers in backticks. */
  readonly message: string;
  /** Says what to do; null where the message is enough. */
  readonly help: string | null;
  readonly place: Place | null;
  readonly origin: Origin | null;
}

/** A value with everything that was found on the way; `value` is null when nothing could be made. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/** Makes a finding; what is left out is null. */
export function finding(
  rule: string,
  severity: Severity,
  message: string,
  more: { help?: string; place?: Place | null; origin?: Origin | null } = {},
): Finding {
  return {
    rule,
    severity,
    message,
    help: more.help ?? null,
    place: more.place ?? null,
    origin: more.origin ?? null,
  };
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What makes two findings equal, made once for each: one that is found early is sorted again with every later stage. */
const keys = new WeakMap<Finding, string>();

function keyOf(one: Finding): string {
  const key = keys.get(one) ?? JSON.stringify(one);
  keys.set(one, key);
  return key;
}

/** Errors first, then by rule, then by source and page order; equal findings are kept once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const ranked: readonly Finding[][] = [[], [], []];
  for (const one of findings) {
    const key = keyOf(one);
    if (seen.has(key)) continue;
    seen.add(key);
    ranked[RANK[one.severity]]?.push(one);
  }
  return ranked.flat();
}

/** Adds one by one: a spread of a hundred thousand would not fit on the stack. */
export function collect<T>(into: T[], more: Iterable<T>): void {
  for (const one of more) into.push(one);
}

/** What a piece of work of several stages has found so far. */
export interface Journal {
  /** The value of a stage; its findings are kept. */
  take<T>(outcome: Outcome<T>): T | null;
  add(more: readonly Finding[]): void;
  nothing(): Outcome<never>;
  outcome<T>(value: T): Outcome<T>;
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((one) => one.severity === 'error');

/** Keeps the log of a piece of work: collects findings on the way; the outcome carries all of them, sorted, each once. */
export function journal(): Journal {
  const findings: Finding[] = [];
  return {
    take<T>(outcome: Outcome<T>): T | null {
      collect(findings, outcome.findings);
      return outcome.value;
    },
    add: (more: readonly Finding[]) => collect(findings, more),
    nothing: (): Outcome<never> => ({ value: null, findings: sortFindings(findings) }),
    outcome: <T>(value: T): Outcome<T> => ({ value, findings: sortFindings(findings) }),
  };
}

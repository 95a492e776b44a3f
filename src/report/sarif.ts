/** Findings of several pages in, a SARIF 2.1.0 log for code review out (OASIS, sarif-v2.1.0). */
import type { Finding, Origin, Severity } from '../diagnostic.ts';
import type { SetAside } from '../model/checks.ts';
import { fingerprint } from './fingerprint.ts';

/** What the log says of a rule. */
export interface SarifRule {
  readonly id: string;
  readonly severity: Severity;
  readonly doc: { readonly what: string; readonly why: string; readonly fix: string };
}

export interface SarifPage {
  /** The file that a finding without a source is about: the PDF, or the folder's `page.yaml`. */
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly skipped: readonly string[];
}

export interface SarifRun {
  readonly version: string;
  readonly rules: readonly SarifRule[];
  readonly pages: readonly SarifPage[];
  /** Address of a file, relative to the working folder, percent-encoded. */
  readonly uriOf: (file: string) => string;
  /** A line of a file; null where the file cannot be had. */
  readonly lineOf: (origin: Origin) => string | null;
  /** False when the machine lacked something, above all a browser. */
  readonly successful: boolean;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export function sarifLog(run: SarifRun): object {
  const { version, rules, pages, successful } = run;
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'banmian', semanticVersion: version, rules: rules.map(ruleOf) },
        },
        // Ours count code points; SARIF's default is UTF-16 (3.14.17).
        columnKind: 'unicodeCodePoints',
        invocations: [
          { executionSuccessful: successful, toolExecutionNotifications: pages.flatMap(untried) },
        ],
        results: resultsOf(run),
      },
    ],
  };
}

const ruleOf = ({ id, severity, doc }: SarifRule) => ({
  id,
  shortDescription: { text: doc.what },
  fullDescription: { text: `${doc.what} ${doc.why}` },
  help: {
    text: `${doc.why} ${doc.fix}`,
    markdown: `${doc.what}\n\n**Why:** ${doc.why}\n\n**Fix:** ${doc.fix}`,
  },
  defaultConfiguration: { level: LEVELS[severity] },
});

/** Rules that could not be tried: no results of theirs is no pass. */
const untried = ({ file, skipped }: SarifPage) =>
  skipped.length === 0
    ? []
    : [{ level: 'note', message: { text: `not tried on ${file}: ${skipped.join(', ')}` } }];

function resultsOf(run: SarifRun): object[] {
  const seen = new Map<string, number>();
  const index = new Map(run.rules.map(({ id }, at) => [id, at]));
  const printOf = printer(run);
  const result = (page: SarifPage, one: Finding, suppressions: readonly object[]) => {
    const print = printOf(page, one);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return {
      ruleId: one.rule,
      ruleIndex: index.get(one.rule) ?? -1,
      level: LEVELS[one.severity],
      message: { text: one.help === null ? one.message : `${one.message}\n${one.help}` },
      locations: [locationOf(run, page, one)],
      partialFingerprints: { 'banmian/v1': `${print}:${count}` },
      suppressions,
    };
  };
  return run.pages.flatMap((page) => [
    ...page.findings.map((one) => result(page, one, [])),
    ...page.setAside.map((one) => result(page, one.finding, [suppressionOf(run, one)])),
  ]);
}

/** Findings of one rule in one line of a source are alike but for their count: the line is read once. */
function printer(run: SarifRun): (page: SarifPage, one: Finding) => string {
  const prints = new Map<string, string>();
  return (page, one) => {
    const { rule, origin } = one;
    const name = () => fingerprint(one, run.uriOf(origin?.file ?? page.file), run.lineOf);
    if (origin === null) return name();
    const key = `${rule} ${origin.line} ${origin.file}`;
    const print = prints.get(key) ?? name();
    prints.set(key, print);
    return print;
  };
}

/** The reason stands in `page.yaml` or the template, not beside the faulty text: an external store (3.35.2). */
const suppressionOf = (run: SarifRun, { reason, origin }: SetAside) => ({
  kind: 'external',
  status: 'accepted',
  justification: reason,
  location: { physicalLocation: placeIn(run, origin) },
});

function locationOf(run: SarifRun, page: SarifPage, { origin, place }: Finding) {
  const physicalLocation =
    origin === null ? { artifactLocation: { uri: run.uriOf(page.file) } } : placeIn(run, origin);
  const name = place?.line ?? place?.frame ?? place?.story ?? null;
  return name === null
    ? { physicalLocation }
    : { physicalLocation, logicalLocations: [{ fullyQualifiedName: name }] };
}

const placeIn = ({ uriOf }: SarifRun, { file, line, column, length }: Origin) => ({
  artifactLocation: { uri: uriOf(file) },
  region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
});

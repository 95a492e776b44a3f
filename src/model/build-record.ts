/**
 * What the last build of a page came to, as `build.json` beside its files says it: which of them belong together. It is
 * written last, so that a build which was cut short is known by files that are not the ones named here.
 */

/** `clean` and `errors`: the page was built. `nothing` and `environment`: it was not. */
export type BuildEnd = 'clean' | 'errors' | 'nothing' | 'environment';

export interface BuildRecord {
  /** Id of the page. */
  readonly page: string;
  /** Null where not even that could be read. */
  readonly template: string | null;
  readonly end: BuildEnd;
  /** SHA-256 of each file of the build, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export const RECORD_FILE = 'build.json';

/** The proof of a page that was built. */
export const PROOF_FILES = [
  'page.pdf',
  'page.html',
  'forme.json',
  'layout.txt',
  'findings.json',
] as const;

export type ProofFile = (typeof PROOF_FILES)[number];

/** What `page.pdf` of an earlier build is called once a later build has made none. */
export const LAST_BUILT = 'last-built.pdf';

export const writtenRecord = (record: BuildRecord): string =>
  `${JSON.stringify(record, null, 2)}\n`;

/** Null for what is no record of ours. */
export function readRecord(text: string): BuildRecord | null {
  const { page, template, end, files } = jsonObject(text);
  if (typeof page !== 'string' || !isEnd(end) || !isDigests(files)) return null;
  return { page, template: typeof template === 'string' ? template : null, end, files };
}

function jsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const isEnd = (value: unknown): value is BuildEnd =>
  value === 'clean' || value === 'errors' || value === 'nothing' || value === 'environment';

const isDigests = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((digest) => typeof digest === 'string');

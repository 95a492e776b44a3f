/** Findings about a page that was made of a source in; the same, each naming the lines of the source that its text was read from, out. */
import type { Finding, Outcome } from '../diagnostic.ts';

/** A line of a file of the page folder, and where its text stood: `dump.txt:181-183`. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly source: string;
}

/** Anything that holds a page. */
interface OfPage {
  readonly page: { readonly sources: readonly SourcePlace[] };
}

export function namingSources<T extends OfPage>(outcome: Outcome<T>): Outcome<T> {
  const { value, findings } = outcome;
  if (value === null || value.page.sources.length === 0) return outcome;
  const places = new Map(value.page.sources.map((one) => [keyOf(one), one.source]));
  return { value, findings: findings.map((one) => naming(one, places)) };
}

const keyOf = ({ file, line }: Pick<SourcePlace, 'file' | 'line'>): string => `${line} ${file}`;

function naming(one: Finding, places: ReadonlyMap<string, string>): Finding {
  const source = one.origin === null ? undefined : places.get(keyOf(one.origin));
  if (source === undefined) return one;
  const from = `read from ${source}`;
  return { ...one, help: one.help === null ? from : `${one.help}; ${from}` };
}

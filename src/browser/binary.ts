/** BrowserBinary: a browser that can be started, and what its process must be told. */
export interface BrowserBinary {
  readonly path: string;
  readonly source: 'given' | 'embedded' | 'playwright' | 'system';
  /** Variables to add to the process's environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds that unpacking took; null when nothing had to be unpacked. */
  readonly unpacking: number | null;
}

/** A browser that stands on the disk already and needs nothing besides. */
export const installedBinary = (path: string, source: BrowserBinary['source']): BrowserBinary => ({
  path,
  source,
  environment: {},
  unpacking: null,
});

/** The outside world as the rooms see it: files, packages and today's date. Tests use the in-memory one. */

export interface Workspace {
  /** Bytes of a file, or null when there is none. Paths are absolute or relative to the working folder. */
  readBytes(path: string): Promise<Uint8Array | null>;
  /** The same, at once: for the rare look into a file in the middle of composition, which cannot wait. */
  readBytesNow(path: string): Uint8Array | null;
  /** Changes whenever the file does, without reading it; null when there is none. */
  stamp(path: string): Promise<string | null>;
  /** The absolute path of a file or folder after all links; null when there is none. */
  realPath(path: string): Promise<string | null>;
  /** UTF-8 text of a file without its byte order mark, or null. */
  readText(path: string): Promise<string | null>;
  /** Names in a folder, sorted by code point; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Absolute path of a file in an installed npm package, or null. */
  packageFile(packageName: string, path: string): string | null;
  /** Puts all files in `folder` in place at once: all new or all old, never half. */
  replace(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void>;
  /** Reads and writes the per-user cache by key; a lost entry is only slower. */
  readCache(key: string): Promise<Uint8Array | null>;
  writeCache(key: string, bytes: Uint8Array): Promise<void>;
  /** Today as `2026-11-22`. */
  today(): string;
}

/** The outside world as the rooms see it: files, packages and today's date. Tests use the in-memory one. */
import { MEGABYTE } from './units.ts';

export interface Workspace {
  /** Bytes of a file. Paths are absolute or relative to the working folder. */
  readBytes(path: string, kind: FileKind, home: Home): Promise<Read<Uint8Array>>;
  /** The same, at once: for the rare look into a file in the middle of composition, which cannot wait. */
  readBytesNow(path: string, kind: FileKind, home: Home): Read<Uint8Array>;
  /** Changes whenever the file does, without reading it. */
  stamp(path: string, kind: FileKind, home: Home): Promise<Read<string>>;
  /** UTF-8 text of a file without its byte order mark. */
  readText(path: string, home: Home): Promise<Read<string>>;
  /** Names in a folder, sorted by code point; empty when there is no such folder. */
  list(folder: string, home: Home): Promise<readonly string[] | Unreadable>;
  /** What stands at a path, after all links. */
  entry(path: string): Promise<'file' | 'folder' | 'other' | null>;
  /** Absolute path of a file in an installed npm package, or null. */
  packageFile(packageName: string, path: string): string | null;
  /** The version of an optional npm package that goes with this banmian; null for a package that it does not know. */
  packageVersion(packageName: string): string | null;
  /**
   * Brings the files of `folder` to what the changes say, in their order, and each of them whole. All that is new is
   * on the disk before the first change; a process that is killed between two of them leaves some new and some old.
   */
  replace(folder: string, changes: Changes, home: Home): Promise<Unwritable | null>;
  /** Reads and writes the per-user cache by key; a lost or damaged entry is only slower. */
  readCache(key: string): Promise<Uint8Array | null>;
  writeCache(key: string, bytes: Uint8Array): Promise<void>;
  /** Today as `2026-11-22`. */
  today(): string;
}

/**
 * The folder that a file belongs to: what a link in it leads out to is neither read nor written. The folder itself may
 * be a link. Null where the user named the file itself, or npm installed it.
 */
export type Home = string | null;

/** What came of reading: the content; null where there is nothing of that name; why it is not read. */
export type Read<T> = T | null | Unreadable;

/** Something is there, but it is not read: whoever reads must say so, or it does not compile. */
export interface Unreadable {
  /** The path, as it was asked for. */
  readonly unreadable: string;
  /** Goes after “cannot be read: ”. */
  readonly reason: string;
  readonly help: string;
  /** Whether a link leads there from inside its home: nothing of it is shown, not even that it exists. */
  readonly isOutside: boolean;
}

/** Something was not written; what was there stays. */
export interface Unwritable {
  readonly unwritable: string;
  /** Goes after “cannot be written: ”. */
  readonly reason: string;
  readonly help: string;
}

/** New content; another file of the same folder, moved here if it is there; or null, for no file. */
export type Change = Uint8Array | string | { readonly from: string } | null;

/** By name in the folder, `/` between. */
export type Changes = ReadonlyMap<string, Change>;

export type FileKind = 'text' | 'dump' | 'yaml' | 'picture' | 'font' | 'pdf';

/**
 * In bytes. A larger file of the kind is a slip or an attack: the text of a whole book is a megabyte, the `page.yaml` of
 * a full page 10 KB.
 */
export const LARGEST: Readonly<Record<FileKind, number>> = {
  text: 10 * MEGABYTE,
  dump: 20 * MEGABYTE,
  yaml: MEGABYTE,
  picture: 256 * MEGABYTE,
  font: 128 * MEGABYTE,
  pdf: 512 * MEGABYTE,
};

export const isUnreadable = (read: unknown): read is Unreadable =>
  typeof read === 'object' && read !== null && 'unreadable' in read;

/** A path in, the bytes of the plain file there out; or why it is not read. Nothing else than a plain file is ever opened. */
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { megabytes } from '../units.ts';
import { type FileKind, LARGEST, type Read, type Unreadable } from '../workspace.ts';
import { barred, codeOf, leadsOut, unreadable } from './fault.ts';
import { isBelow, standingOf } from './home.ts';

/** A name of the page and of the disk: findings say the first, the system is asked for the second. */
export interface Place {
  readonly asked: string;
  readonly path: string;
  /** As named, and resolved against the root. */
  readonly home: { readonly asked: string; readonly path: string } | null;
}

const ABSENT = ['ENOENT', 'ENOTDIR'];
export const isAbsent = (error: unknown): boolean => ABSENT.includes(codeOf(error) ?? '');

/** A pipe would hold us until somebody writes to it, were it not opened so. */
const WITHOUT_WAITING =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
/** An editor may put another file in place while we look. */
const TRIES = 3;

export async function readPlain(place: Place, kind: FileKind): Promise<Read<Uint8Array>> {
  for (let left = TRIES; ; left -= 1) {
    try {
      const read = await readOnce(place, kind);
      if (read !== 'moved') return read;
    } catch (error) {
      return isAbsent(error) ? null : unreadable(place.asked, error);
    }
    if (left <= 1) return barred(place.asked, 'it changes all the time', 'try again');
  }
}

async function readOnce(place: Place, kind: FileKind): Promise<Read<Uint8Array> | 'moved'> {
  const unfit = unfitFor(place.asked, await stat(place.path, { bigint: true }), kind);
  // What a link leads out to is not told, not even its kind.
  if (unfit !== null) return (await outside(place)) ?? unfit;
  const file = await open(place.path, WITHOUT_WAITING);
  try {
    const opened = await file.stat({ bigint: true });
    if (place.home !== null) {
      const standing = await standingOf(place.path, place.home.path, opened);
      if (standing === 'outside') return ledOut(place, place.home);
      if (standing === 'moved') return 'moved';
    }
    return unfitFor(place.asked, opened, kind) ?? (await allBytes(file, place.asked, opened, kind));
  } finally {
    await file.close();
  }
}

/** Null when the path stands in its home, or has none. */
async function outside(place: Place): Promise<Unreadable | null> {
  const { path, home } = place;
  if (home === null) return null;
  const [real, realHome] = await Promise.all([realpath(path), realpath(home.path)]);
  return isBelow(real, realHome) ? null : ledOut(place, home);
}

const ledOut = ({ asked, path }: Place, home: NonNullable<Place['home']>): Unreadable =>
  leadsOut(asked, home.asked, isBelow(path, home.path));

function unfitFor(asked: string, entry: BigIntStats, kind: FileKind): Unreadable | null {
  if (entry.isDirectory()) return barred(asked, 'it is a folder', 'put a file in its place');
  if (!entry.isFile())
    return barred(asked, `it is ${specialName(entry)}`, 'put a file in its place');
  return entry.size > LARGEST[kind] ? tooLarge(asked, kind) : null;
}

const specialName = (entry: BigIntStats): string =>
  entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device';

const tooLarge = (asked: string, kind: FileKind): Unreadable =>
  barred(
    asked,
    `it is larger than ${megabytes(LARGEST[kind])}, the most for a ${NAMES[kind]}`,
    kind === 'picture' ? 'export a smaller picture' : 'see that it is the right file',
  );

const NAMES: Readonly<Record<FileKind, string>> = {
  text: 'text file',
  dump: 'text of a page',
  yaml: 'YAML file',
  picture: 'picture',
  font: 'font',
  pdf: 'PDF',
};

/** A file of `/proc` says that it is empty, and one that is being written may grow: it is read to its end, or to its limit. */
async function allBytes(
  file: FileHandle,
  asked: string,
  { size }: BigIntStats,
  kind: FileKind,
): Promise<Uint8Array | Unreadable> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    // One byte more than is left, so that the end is seen at once.
    const part = new Uint8Array(Math.max(Number(size) + 1 - total, 4096));
    const { bytesRead } = await file.read(part, 0, part.length);
    if (bytesRead === 0) return joined(parts, total);
    parts.push(part.subarray(0, bytesRead));
    total += bytesRead;
    if (total > LARGEST[kind]) return tooLarge(asked, kind);
  }
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** For what was read before: its home has been looked at, and it is compared with its hash. */
export function readPlainNow({ asked, path }: Place, kind: FileKind): Read<Uint8Array> {
  try {
    const unfit = unfitFor(asked, statSync(path, { bigint: true }), kind);
    if (unfit !== null) return unfit;
    const file = openSync(path, WITHOUT_WAITING);
    try {
      const bytes = new Uint8Array(fstatSync(file).size);
      let total = 0;
      for (let more = -1; more !== 0 && total < bytes.length; total += more)
        more = readSync(file, bytes, total, bytes.length - total, total);
      return bytes.subarray(0, total);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return isAbsent(error) ? null : unreadable(asked, error);
  }
}

/** The time of the last change of the entry, not of the content, which npm sets to 1985 for every file. */
export async function stampOf(place: Place, kind: FileKind): Promise<Read<string>> {
  try {
    const entry = await stat(place.path, { bigint: true });
    const unfit = (await outside(place)) ?? unfitFor(place.asked, entry, kind);
    return unfit ?? `${entry.size} ${entry.ctimeNs}`;
  } catch (error) {
    return isAbsent(error) ? null : unreadable(place.asked, error);
  }
}

export async function namesIn(place: Place): Promise<readonly string[] | Unreadable> {
  try {
    const entry = await stat(place.path);
    const unfit = (await outside(place)) ?? (entry.isDirectory() ? null : noFolder(place.asked));
    return unfit ?? (await readdir(place.path)).sort(byCodePoint);
  } catch (error) {
    return isAbsent(error) ? [] : unreadable(place.asked, error);
  }
}

const noFolder = (asked: string): Unreadable =>
  barred(asked, 'it is a file, not a folder', 'put a folder in its place');

/** UTF-8 keeps the order of code points, UTF-16 does not. */
const byCodePoint = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

export async function entryAt(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const entry = await stat(path);
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return isAbsent(error) ? null : 'other';
  }
}

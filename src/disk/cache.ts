/** A folder in, a cache in it out: an entry is what was written under its key, or it is not there. */
import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnreadable } from '../workspace.ts';
import { makeFolder } from './folder.ts';
import { readPlain } from './read.ts';
import { openStage } from './stage.ts';
import { writeSynced } from './write.ts';

export interface Cache {
  readonly read: (key: string) => Promise<Uint8Array | null>;
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>;
}

/** An entry of an older form has another name. */
const FORM = 'sealed ';
const DIGEST = 32;
/** Stages stand apart: the entries are thousands, and need not be looked through for them. */
const PARTS = 'parts';

export function cacheIn(folder: string): Cache {
  const entry = (key: string): string => join(folder, hash(FORM, key).toString('hex'));
  return {
    read: async (key) => contentOf(key, await bytesAt(entry(key))),
    // A cache that cannot be written is only slower.
    write: (key, bytes) => put(folder, entry(key), sealed(key, bytes)).catch(() => undefined),
  };
}

const hash = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** The key goes into the digest: an entry that was copied over another is no entry. */
const digestOf = (key: string, bytes: Uint8Array): Buffer => hash(hash(key), bytes);

function sealed(key: string, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(DIGEST + bytes.length);
  whole.set(digestOf(key, bytes));
  whole.set(bytes, DIGEST);
  return whole;
}

function contentOf(key: string, entry: Uint8Array | null): Uint8Array | null {
  if (entry === null || entry.length < DIGEST) return null;
  const bytes = entry.subarray(DIGEST);
  return digestOf(key, bytes).equals(entry.subarray(0, DIGEST)) ? bytes : null;
}

async function bytesAt(path: string): Promise<Uint8Array | null> {
  const read = await readPlain({ asked: path, path, home: null }, 'font');
  return isUnreadable(read) ? null : read;
}

async function put(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const parts = join(folder, PARTS);
  await makeFolder(parts, 0o700);
  const stage = await openStage(parts);
  try {
    const part = join(stage.path, 'entry');
    await writeSynced(part, bytes, 0o600);
    await rename(part, path).catch(async () => {
      // A folder stands in the place of the entry.
      await rm(path, { recursive: true, force: true });
      await rename(part, path);
    });
  } finally {
    await stage.end();
  }
}

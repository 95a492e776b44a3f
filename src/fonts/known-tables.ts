/** Takes a declared face; gives its tables, from the cache when this very file was verified before, or why there are none. */
import type { Outcome } from '../diagnostic.ts';
import type { ManifestFace } from '../model/font-manifest.ts';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { abridge } from './abridge.ts';
import { readFaceFile } from './face-file.ts';
import { facePath, homeOf } from './face-path.ts';
import { type FaceTables, readFaceTables } from './face-tables.ts';

/** Raised when composition reads other tables than before. */
const EDITION = 1;

/** A page reads half a megabyte a face in place of ten, and hashes nothing; a file that changed is verified anew. */
export async function readKnownTables(
  workspace: Workspace,
  declared: ManifestFace,
): Promise<Outcome<FaceTables>> {
  const key = await cacheKey(workspace, declared);
  const kept = key === null ? null : await workspace.readCache(key);
  const known = kept === null ? null : readFaceTables(kept);
  if (known !== null && 'tables' in known) return { value: known.tables, findings: [] };
  const { value, findings } = await readFaceFile(workspace, declared);
  if (value === null) return { value, findings };
  const abridged = abridge(value.bytes, value.tables.sfnt);
  if (key !== null) await workspace.writeCache(key, abridged);
  // The tables of the abridged copy: those of the file would hold all its bytes.
  const reading = readFaceTables(abridged);
  if ('fault' in reading) throw new Error(`the face ${declared.id} was abridged too far`);
  return { value: reading.tables, findings };
}

async function cacheKey(workspace: Workspace, declared: ManifestFace): Promise<string | null> {
  const path = facePath(workspace, declared);
  const stamp = path === null ? null : await workspace.stamp(path, 'font', homeOf(declared));
  if (stamp === null || isUnreadable(stamp)) return null;
  return `tables ${EDITION} ${declared.sha256} ${stamp} ${path}`;
}

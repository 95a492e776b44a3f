/** Takes a declared face; gives its verified bytes and tables, or the finding that says why it cannot be used. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import { installCommand, type ManifestFace } from '../model/font-manifest.ts';
import { LostFile, unreadableFile } from '../unreadable.ts';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { absentFaces, missingPackages, requestFor } from './absent.ts';
import { facePath, homeOf } from './face-path.ts';
import { type FaceTables, readFaceTables } from './face-tables.ts';

export interface FaceFile {
  readonly declared: ManifestFace;
  readonly bytes: Uint8Array;
  readonly tables: FaceTables;
}

/** Reads the whole file and proves that it is the declared one: ten megabytes, which nobody should hold on to. */
export async function readFaceFile(
  workspace: Workspace,
  declared: ManifestFace,
): Promise<Outcome<FaceFile>> {
  const absent = absentFaces(workspace, [declared]);
  if (absent.length > 0) return { value: null, findings: missingPackages(workspace, absent) };
  const path = facePath(workspace, declared);
  const bytes = path === null ? null : await workspace.readBytes(path, 'font', homeOf(declared));
  if (isUnreadable(bytes)) return refused(unreadableFile(bytes, declared.origin));
  if (bytes === null) return refused(missingFont(declared));
  const hash = await sha256(bytes);
  if (hash !== declared.sha256) return refused(changedFont(workspace, declared, hash));
  const reading = readFaceTables(bytes);
  if ('fault' in reading) return refused(unusableFont(declared, reading.fault));
  return { value: { declared, bytes, tables: reading.tables }, findings: [] };
}

/** The bytes of a face that was opened, at once. Composition cannot go on with another file than it began with. */
export function faceBytesNow(workspace: Workspace, declared: ManifestFace): Uint8Array {
  const path = facePath(workspace, declared);
  const bytes = path === null ? null : workspace.readBytesNow(path, 'font', homeOf(declared));
  if (isUnreadable(bytes)) throw new LostFile(bytes);
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === declared.sha256) {
    return bytes;
  }
  throw new LostFile({
    unreadable: path ?? declared.path,
    reason: `the font of the face \`${declared.id}\` changed while a page was being set`,
    help: 'run the command again',
    isOutside: false,
  });
}

/** Hashed off the main thread: a page's faces are ten megabytes each. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString('hex');
}

const refused = (one: Finding): Outcome<never> => ({ value: null, findings: [one] });

function missingFont(declared: ManifestFace): Finding {
  const help = `put the file at \`${join(dirname(declared.origin.file), declared.path)}\``;
  const message = `there is no font file \`${declared.path}\` for the face \`${declared.id}\``;
  return finding('missing-font', 'error', message, { help, origin: declared.origin });
}

function changedFont(workspace: Workspace, declared: ManifestFace, hash: string): Finding {
  const restore =
    declared.package === null
      ? 'restore the file'
      : `run \`${installCommand([requestFor(workspace, declared.package)])}\``;
  return finding(
    'font-changed',
    'error',
    `the font file of the face \`${declared.id}\` is not the declared one`,
    {
      help: `${restore}, or declare \`sha256: ${hash}\` after checking the pages set with it`,
      origin: declared.origin,
    },
  );
}

const unusableFont = (declared: ManifestFace, fault: string): Finding =>
  finding(
    'unusable-font',
    'error',
    `the font of the face \`${declared.id}\` cannot be printed from: ${fault}`,
    {
      help: 'declare a static font with TrueType outlines (.ttf) that may be embedded',
      origin: declared.origin,
    },
  );

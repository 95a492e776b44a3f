/** Takes a face; gives the advances that were shaped from its file before, so that most pages need no shaper at all. */
import type { ManifestFace } from '../model/font-manifest.ts';
import type { Workspace } from '../workspace.ts';

export interface AdvanceMemo {
  /** Font units; undefined when this text was never shaped in this look. */
  get(look: number, text: string): number | undefined;
  set(look: number, text: string, units: number): void;
  /** Writes what is new to the cache. */
  keep(): Promise<void>;
}

/** Raised when shaping changes: what an older version measured must not be believed. */
const EDITION = 1;

/** Advances by look, then by text. */
type Table = Record<string, Record<string, number>>;

export async function readMemo(workspace: Workspace, declared: ManifestFace): Promise<AdvanceMemo> {
  // The hash of the file is in the key: another file, another memo.
  const key = `advances ${EDITION} ${declared.sha256}`;
  const table = tableOf(await workspace.readCache(key));
  let changed = false;
  return {
    get: (look, text) => table[look]?.[text],
    set: (look, text, units) => {
      table[look] ??= Object.create(null) as Record<string, number>;
      table[look][text] = units;
      changed = true;
    },
    keep: async () => {
      if (!changed) return;
      changed = false;
      await workspace.writeCache(key, new TextEncoder().encode(JSON.stringify(table)));
    },
  };
}

/** A damaged entry is a lost one: it is only slower. */
function tableOf(bytes: Uint8Array | null): Table {
  if (bytes === null) return {};
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isTable(read) ? read : {};
  } catch {
    return {};
  }
}

const isTable = (read: unknown): read is Table =>
  typeof read === 'object' &&
  read !== null &&
  Object.values(read).every(
    (texts) =>
      typeof texts === 'object' &&
      texts !== null &&
      Object.values(texts).every((units) => typeof units === 'number'),
  );

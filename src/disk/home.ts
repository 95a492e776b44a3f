/** A path and the folder that it belongs to in, whether it stands there after all links out. */
import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';

/** Whether `path` lies below `home`; both as the system resolves them. */
export function isBelow(path: string, home: string): boolean {
  const start = home.endsWith(sep) ? home : home + sep;
  return path === home || path.startsWith(start);
}

/** `same`: the file that was opened stands in its home. `outside`: elsewhere. `moved`: its place holds another file by now. */
export type Standing = 'same' | 'outside' | 'moved';

/** The opened file itself is asked for, so that a link that changes meanwhile leads nobody out. */
export async function standingOf(
  path: string,
  home: string,
  opened: { readonly dev: bigint; readonly ino: bigint },
): Promise<Standing> {
  const [real, realHome] = await Promise.all([realpath(path), realpath(home)]);
  if (!isBelow(real, realHome)) return 'outside';
  const there = await stat(real, { bigint: true });
  return there.dev === opened.dev && there.ino === opened.ino ? 'same' : 'moved';
}

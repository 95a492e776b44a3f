/** A path in, the file's text or what is wrong with it out. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import { unreadableFile } from '../../unreadable.ts';
import { type Home, isUnreadable, type Workspace } from '../../workspace.ts';
import { originOf, type SourceText, sourceText } from './source-text.ts';
import { unresolvedMerge } from './unresolved-merge.ts';

export interface ReadSource {
  /** Null where there is no such file; with a finding, where there is one that cannot be read. */
  readonly source: SourceText | null;
  readonly findings: readonly Finding[];
}

/** `named` is where another file names this one. */
export async function readSource(
  workspace: Workspace,
  path: string,
  home: Home,
  named: Origin | null = null,
): Promise<ReadSource> {
  const raw = await workspace.readText(path, home);
  if (raw === null) return { source: null, findings: [] };
  if (isUnreadable(raw)) return { source: null, findings: [unreadableFile(raw, named)] };
  const source = sourceText(path, raw);
  const merge = unresolvedMerge(source);
  if (merge !== null) return { source, findings: [merge] };
  const lost = lostCharacter(source);
  if (lost === null) return { source, findings: [] };
  const isLostBefore = await isUtf8(workspace, path, home);
  return { source, findings: [isLostBefore ? lostBefore(lost) : brokenBytes('the file', lost)] };
}

/** Where U+FFFD stands first: the bytes there were no UTF-8, or a program that read them before found none. */
export function lostCharacter(source: SourceText): Origin | null {
  const lost = source.text.indexOf('\uFFFD');
  return lost < 0 ? null : originOf(source, lost);
}

async function isUtf8(workspace: Workspace, path: string, home: Home): Promise<boolean> {
  const bytes = await workspace.readBytes(path, 'text', home);
  if (bytes === null || isUnreadable(bytes)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const SAVE =
  'save it as UTF-8; UTF-16 (in some editors called Unicode), Big5, GBK and Shift_JIS files must be converted';
const WRITE =
  'look up what stood there and write it again, here and at every other U+FFFD; it was lost before the file was saved';

/** `what` names the text in the message. */
const brokenBytes = (what: string, origin: Origin): Finding =>
  finding('unreadable-text', 'error', `${what} has bytes that are not UTF-8`, {
    help: SAVE,
    origin,
  });

const lostBefore = (origin: Origin): Finding =>
  finding('unreadable-text', 'error', 'U+FFFD stands here in place of a character that was lost', {
    help: WRITE,
    origin,
  });

/** For copy of which only the text is known. */
export const brokenOrLost = (what: string, origin: Origin): Finding =>
  finding(
    'unreadable-text',
    'error',
    `${what} has bytes that are not UTF-8, or U+FFFD in place of a character that was lost`,
    { help: `${SAVE}; or ${WRITE}`, origin },
  );

/** Joins a folder and a name; a folder may end in a slash. */
export const pathIn = (folder: string, name: string): string =>
  `${folder.replace(/[\\/]+$/, '')}/${name}`;

/** Last part of a path. */
export const nameOf = (folder: string): string =>
  folder
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? folder;

/** All but the last part of a path. */
export const parentOf = (path: string): string =>
  path.replace(/[\\/]+$/, '').replace(/[\\/]?[^\\/]*$/, '') || (path.startsWith('/') ? '/' : '.');
